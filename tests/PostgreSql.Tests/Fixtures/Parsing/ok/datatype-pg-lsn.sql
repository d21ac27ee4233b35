-- Manual, pg_lsn Type.

SELECT '16/B374D848'::pg_lsn - pg_lsn '0/0';

SELECT 16/B374D848;
