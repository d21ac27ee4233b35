-- Manual, Text Search Types.

SELECT 'a b'::tsvector @@ 'a & b'::tsquery, to_tsquery('a') && b || c, !! d, a <-> b, a @@@ b;

SELECT tsvector 'a:1', tsquery 'a & !b';

--! until 13
SELECT a @@ ;

--! until 13
SELECT a <-> ;
