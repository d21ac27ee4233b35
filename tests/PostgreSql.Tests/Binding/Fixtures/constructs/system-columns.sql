SELECT ctid, xmin, tableoid::regclass FROM a;
-- ok: ctid tid, xmin xid, tableoid regclass

SELECT ctid FROM v;
-- 42703 at 8: column "ctid" does not exist

SELECT ctid FROM a, b;
-- 42702 at 8: column reference "ctid" is ambiguous

SELECT oid FROM a;
-- 42703 at 8: column "oid" does not exist

INSERT INTO a (ctid) VALUES ('(0,1)');
-- 42703 at 16: column "ctid" of relation "a" does not exist

SELECT s.ctid FROM (SELECT * FROM a) s;
-- 42703 at 8: column s.ctid does not exist
