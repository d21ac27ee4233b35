SELECT first COLLATE not_a_locale_at_all FROM person;
-- 42704 at 14: collation "not_a_locale_at_all" for encoding "UTF8" does not exist

SELECT first COLLATE public."C" FROM person;
-- 42704 at 14: collation "public.C" for encoding "UTF8" does not exist

SELECT first COLLATE nosuch."C" FROM person;
-- 3F000 at 14: schema "nosuch" does not exist

SELECT first COLLATE pg_catalog."C" FROM person;
-- ok: first text

SELECT first FROM person ORDER BY first COLLATE wrong_one_here;
-- 42704 at 41: collation "wrong_one_here" for encoding "UTF8" does not exist

SELECT 'not_a_locale_at_all'::regcollation;
-- 42704 at 8: collation "not_a_locale_at_all" for encoding "UTF8" does not exist

SELECT 'no_such_type'::regtype, 'int4'::regtype;
-- 42704 at 8: type "no_such_type" does not exist

SELECT 'no.such_type'::regtype;
-- 3F000 at 8: schema "no" does not exist

SELECT 'numeric(5,2)[]'::regtype, 'double precision'::regtype, 'public.pair'::regtype, '25'::regtype, '-'::regtype;
-- ok: regtype regtype, regtype regtype, regtype regtype, regtype regtype, regtype regtype

SELECT regtype('character varying'), regtype 'timestamp with time zone';
-- ok: regtype regtype, regtype regtype

SELECT 'nosuchschema'::regnamespace;
-- 3F000 at 8: schema "nosuchschema" does not exist

SELECT 'pg_catalog'::regnamespace, 'public'::regnamespace;
-- ok: regnamespace regnamespace, regnamespace regnamespace

SELECT 'a.b'::regnamespace;
-- 42602 at 8: invalid name syntax

SELECT 'a.b'::regrole;
-- 42602 at 8: invalid name syntax

SELECT 'nosuchfunction'::regproc;
-- 42883 at 8: function "nosuchfunction" does not exist

SELECT 'nosuchschema.now'::regproc;
-- [13 15] 3F000 at 8: schema "nosuchschema" does not exist
-- [18] 42883 at 8: function "nosuchschema.now" does not exist

SELECT 'pg_catalog.now'::regproc, 'instead'::regproc;
-- ok: regproc regproc, regproc regproc

SELECT 'nosuchfunction(integer)'::regprocedure;
-- 42883 at 8: function "nosuchfunction(integer)" does not exist

SELECT 'abs(numeric)'::regprocedure;
-- ok: regprocedure regprocedure

SELECT '||//'::regoper;
-- 42883 at 8: operator does not exist: ||//

SELECT 'nosuchschema.||/'::regoper;
-- [13 15] 3F000 at 8: schema "nosuchschema" does not exist
-- [18] 42883 at 8: operator does not exist: nosuchschema.||/

SELECT '||/'::regoper, 'pg_catalog.||/'::regoper;
-- ok: regoper regoper, regoper regoper

SELECT '++(int4,int4)'::regoperator;
-- 42883 at 8: operator does not exist: ++(int4,int4)

SELECT 'nosuchschema.+(int4,int4)'::regoperator;
-- 42883 at 8: operator does not exist: nosuchschema.+(int4,int4)

SELECT '+(int4,int4)'::regoperator;
-- ok: regoperator regoperator

SELECT id FROM person TABLESAMPLE nosuch (1);
-- 42704 at 35: tablesample method nosuch does not exist

SELECT id FROM person TABLESAMPLE "SYSTEM" (1);
-- 42704 at 35: tablesample method SYSTEM does not exist

SELECT id FROM person TABLESAMPLE system (1, 2);
-- 2202H at 35: tablesample method system requires 1 argument, not 2

SELECT id FROM person TABLESAMPLE pg_catalog.bernoulli ('1') REPEATABLE (5);
-- ok: id int4

SELECT id FROM plain TABLESAMPLE system (1);
-- 0A000 at 16: TABLESAMPLE clause can only be applied to tables and materialized views

SELECT last_value FROM counter TABLESAMPLE system (1);
-- 0A000 at 24: TABLESAMPLE clause can only be applied to tables and materialized views

WITH w AS (SELECT 1 AS id) SELECT id FROM w TABLESAMPLE system (1);
-- 0A000 at 43: TABLESAMPLE clause can only be applied to tables and materialized views

SELECT id FROM kept TABLESAMPLE system (1);
-- ok: id int4

SELECT DISTINCT id FROM person ORDER BY id + 1;
-- 42P10 at 41: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT id + 1 FROM person ORDER BY id + 1;
-- ok: ?column? int4

SELECT DISTINCT id FROM person ORDER BY $1;
-- 42P10 at 41: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT id, lower(email) FROM person ORDER BY lower(person.email), 1;
-- ok: id int4, lower text

SELECT DISTINCT p FROM person p ORDER BY p.id;
-- 42P10 at 42: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT count(DISTINCT email ORDER BY email) FROM person;
-- ok: count int8

SELECT string_agg(DISTINCT email, ',' ORDER BY email) FROM person;
-- ok: string_agg text

SELECT string_agg(DISTINCT email, ',' ORDER BY email, id) FROM person;
-- 42P10 at 55: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT string_agg(DISTINCT lower(email), ',' ORDER BY lower(person.email)) FROM person;
-- ok: string_agg text

SELECT string_agg(DISTINCT email, ',' ORDER BY 'x') FROM person;
-- 42P10 at 48: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT id % 2 FROM person GROUP BY id % 2 ORDER BY id % 3;
-- 42803 at 52: column "person.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id % 2 FROM person GROUP BY id % 2 ORDER BY (person.id % 2) + 1;
-- ok: ?column? int4

SELECT tenant / 2 FROM person GROUP BY tenant / 2 ORDER BY tenant / $1;
-- 42803 at 60: column "person.tenant" must appear in the GROUP BY clause or be used in an aggregate function

SELECT '1'::numeric(0);
-- 22023 at 13: NUMERIC precision 0 must be between 1 and 1000

SELECT '1'::numeric(1001);
-- 22023 at 13: NUMERIC precision 1001 must be between 1 and 1000

SELECT '1'::numeric(3, 5);
-- [13] 22023 at 13: NUMERIC scale 5 must be between 0 and precision 3
-- [15 18] ok: numeric numeric

SELECT '1'::numeric(3, -5);
-- [13] 22023 at 13: NUMERIC scale -5 must be between 0 and precision 3
-- [15 18] ok: numeric numeric

SELECT '1'::numeric(3, 1001);
-- [13] 22023 at 13: NUMERIC scale 1001 must be between 0 and precision 3
-- [15 18] 22023 at 13: NUMERIC scale 1001 must be between -1000 and 1000

SELECT '1'::numeric(3, 5, 1);
-- 22023 at 13: invalid NUMERIC type modifier

SELECT $0;
-- 42P02 at 8: there is no parameter $0
