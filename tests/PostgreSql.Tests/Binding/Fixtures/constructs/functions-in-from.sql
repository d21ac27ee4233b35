SELECT g, g.g, g.* FROM generate_series(1, 3) g;
-- ok: g int4, g int4, g int4

SELECT x FROM generate_series(1, 3) AS g(x);
-- ok: x int4

SELECT q, r, o FROM fo(1) WITH ORDINALITY AS t(q, r, o);
-- ok: q int4, r text, o int8

SELECT * FROM recs();
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT k FROM recs() AS (k int, l int);
-- ok: k int4

SELECT * FROM generate_series(1, 2) AS (k int);
-- 42601 at 41: a column definition list is only allowed for functions returning "record"

SELECT * FROM ROWS FROM (generate_series(1, 2), fo(1), recs() AS (k int)) WITH ORDINALITY;
-- ok: generate_series int4, q int4, r text, k int4, ordinality int8

SELECT * FROM unnest(ARRAY[1], ARRAY['a']) AS u(m, n);
-- ok: m int4, n text

SELECT unnest(ARRAY[1], ARRAY['a']);
-- 42883 at 8: function unnest(integer[], text[]) does not exist

SELECT value FROM jsonb_each('{}');
-- ok: value jsonb

SELECT * FROM json_to_recordset('[]') AS x(m int, n text);
-- ok: m int4, n text

SELECT * FROM f(1), nosuch(1);
-- 42883 at 21: function nosuch(integer) does not exist
