SELECT * FROM a TABLESAMPLE bernoulli (10) REPEATABLE (1);
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

SELECT * FROM a AS x TABLESAMPLE system (5) WHERE x.id = 1;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

SELECT * FROM a TABLESAMPLE nosuch (1);
-- 42704 at 29: tablesample method nosuch does not exist

SELECT * FROM v TABLESAMPLE system (1);
-- 0A000 at 15: TABLESAMPLE clause can only be applied to tables and materialized views
