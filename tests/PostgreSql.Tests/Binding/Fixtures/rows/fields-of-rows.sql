SELECT (p).zz FROM f1() p;
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).zz FROM fs() p;
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).zz FROM fct() p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).zz FROM fo() p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).zz FROM fone() p;
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).aa FROM fone() p;
-- 42809 at 9: column notation .aa applied to type integer, which is not a composite type

SELECT (p).p FROM fone() p;
-- 42809 at 9: column notation .p applied to type integer, which is not a composite type

SELECT (p).zz FROM ftab() p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).k FROM ftab() p;
-- ok: k int4

SELECT (p).zz FROM fp() p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).a FROM fct() p;
-- ok: a int4

SELECT (p).zz FROM frec() AS p(a int, b int);
-- 42703 at 9: column p.zz does not exist

SELECT (p).a FROM frec() AS p(a int, b int);
-- ok: a int4

SELECT (p).zz FROM f1() WITH ORDINALITY p;
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).ordinality FROM f1() WITH ORDINALITY p;
-- 42809 at 9: column notation .ordinality applied to type integer, which is not a composite type

SELECT (p).zz FROM ROWS FROM (f1(), fo()) p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).a FROM ROWS FROM (f1(), fo()) p;
-- ok: a int4

SELECT (p).zz FROM unnest(ARRAY[1]) p;
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).p FROM unnest(ARRAY[1]) p;
-- 42809 at 9: column notation .p applied to type integer, which is not a composite type

SELECT (p).zz FROM unnest(ARRAY[1], ARRAY['a']) p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).zz FROM jsonb_each('{}') p;
-- 42703 at 9: column p.zz does not exist

SELECT (p).key FROM jsonb_each('{}') p;
-- ok: key text

SELECT (p).zz FROM generate_series(1,2) AS p(zz);
-- 42809 at 9: column notation .zz applied to type integer, which is not a composite type

SELECT (p).b FROM fo() AS p(x, y);
-- 42703 at 9: column p.b does not exist

SELECT (p).x FROM fo() AS p(x, y);
-- ok: x int4

SELECT (p).count FROM f1() p;
-- ok: count int8

SELECT (p).count FROM fo() p;
-- ok: count int8

SELECT (p).count FROM p;
-- ok: count int8

SELECT (p).count FROM fp() p;
-- ok: count int8

SELECT p.count FROM p;
-- ok: count int8

SELECT p.count FROM f1() p;
-- ok: count int8

SELECT p.abs FROM f1() p;
-- ok: abs int4

SELECT (p).abs FROM f1() p;
-- ok: abs int4

SELECT (p).fp_on_row FROM p;
-- ok: fp_on_row text

SELECT p.fp_on_row FROM fp() p;
-- ok: fp_on_row text

SELECT (p).fp_on_row FROM fp() p;
-- ok: fp_on_row text

SELECT count(p) FROM p;
-- ok: count int8

SELECT (p).sum FROM f1() p;
-- ok: sum int8

SELECT (p).max FROM f1() p;
-- ok: max int4

SELECT (p).text FROM p;
-- 42703 at 9: column p.text does not exist

SELECT (p).name FROM p;
-- ok: name text

SELECT (p).nam FROM p;
-- 42703 at 9: column p.nam does not exist

SELECT (p).text FROM f1() p;
-- ok: text text

SELECT (p).row_to_json FROM p;
-- ok: row_to_json json

SELECT (p).count, id FROM p;
-- 42803 at 19: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (p).f1 FROM f1() p;
-- 42809 at 9: column notation .f1 applied to type integer, which is not a composite type

SELECT (f1).f1 FROM f1();
-- 42809 at 9: column notation .f1 applied to type integer, which is not a composite type

SELECT (v).column1 FROM (VALUES (1)) v;
-- ok: column1 int4

SELECT (v).zz FROM (VALUES (1)) v;
-- 42703 at 9: column v.zz does not exist

SELECT (v).count FROM (VALUES (1)) v;
-- ok: count int8

SELECT (w).zz FROM (SELECT 1 a) w;
-- 42703 at 9: column w.zz does not exist

WITH w AS (SELECT 1 a) SELECT (w).zz FROM w;
-- 42703 at 32: column w.zz does not exist

WITH w AS (SELECT 1 a) SELECT (w).a, (w).count FROM w;
-- 42803 at 32: column "w.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (x).zz FROM (p JOIN q USING (id)) x;
-- 42703 at 9: column x.zz does not exist

SELECT (x).b FROM (p JOIN q USING (id)) x;
-- ok: b int4

SELECT (CASE WHEN true THEN row(1,2) END).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (CASE WHEN true THEN row(1,2) END).f3;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT (CASE WHEN true THEN row(1,2) END).zz;
-- 42703 at 9: could not identify column "zz" in record data type

SELECT (row(1,2)).f1;
-- ok: f1 int4

SELECT (row(1,2)).f3;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT (row(1,2)).count;
-- ok: count int8

SELECT (COALESCE(row(1,2), row(3,4))).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (COALESCE(row(1,2), row(3,4))).f3;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT (GREATEST(row(1,2), row(3,4))).f2;
-- 42703 at 9: could not identify column "f2" in record data type

SELECT (ARRAY[row(1,2)])[1].f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (ARRAY[row(1,2)])[1].f3;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT ((ARRAY[row(1,2)])[1]).f1;
-- 42703 at 10: could not identify column "f1" in record data type

SELECT (NULLIF(row(1,2), row(2,3))).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (SELECT row(1,2)).f1;
-- 42703 at 8: could not identify column "f1" in record data type

SELECT ((SELECT row(1,2))).f1;
-- 42703 at 8: could not identify column "f1" in record data type

SELECT ((SELECT row(1,2))).f3;
-- 42703 at 8: could not identify column "f3" in record data type

SELECT ((SELECT x FROM (SELECT row(1,2) AS x) y)).f1;
-- 42703 at 8: could not identify column "f1" in record data type

SELECT (x).f1 FROM (SELECT row(1,2) AS x) y;
-- ok: f1 int4

SELECT (x).f3 FROM (SELECT row(1,2) AS x) y;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT (x).f1 FROM (SELECT CASE WHEN true THEN row(1,2) END AS x) y;
-- 42809: record type has not been registered

SELECT (x).f3 FROM (SELECT CASE WHEN true THEN row(1,2) END AS x) y;
-- 42809: record type has not been registered

SELECT (x).f1 FROM (SELECT CASE WHEN true THEN row(1,2) END AS x OFFSET 0) y;
-- 42809: record type has not been registered

SELECT (frec()).a;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (frec()).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (fo()).a;
-- ok: a int4

SELECT (fo()).zz;
-- 42703 at 9: could not identify column "zz" in record data type

SELECT (fct()).zz;
-- 42703 at 9: column "zz" not found in data type ct

SELECT (ftab()).k;
-- ok: k int4

SELECT (ftab()).zz;
-- 42703 at 9: could not identify column "zz" in record data type

SELECT (row(1,2)::record).f1;
-- ok: f1 int4

SELECT ('(1,2)'::record).f1;
-- 0A000 at 9: input of anonymous composite types is not implemented

SELECT (NULL::record).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (CAST(row(1,2) AS record)).f1;
-- ok: f1 int4

SELECT (x).f1 FROM (VALUES (row(1,2)), (row(3,4))) v(x);
-- 42809: record type has not been registered

SELECT (x).f3 FROM (VALUES (row(1,2)), (row(3,4))) v(x);
-- 42809: record type has not been registered

SELECT (x).f1 FROM (VALUES (row(1,2)), (row(3,4, 5))) v(x);
-- 42809: record type has not been registered

SELECT (x).f1 FROM (SELECT row(1,2) x UNION ALL SELECT row(3,4)) v;
-- ok: f1 int4

SELECT (x).f3 FROM (SELECT row(1,2) x UNION ALL SELECT row(3,4)) v;
-- 42703 at 9: could not identify column "f3" in record data type

SELECT (p).* FROM f1() p;
-- 42809: type integer is not composite

SELECT (fct()).*;
-- ok: a int4, b text, c numeric

SELECT (CASE WHEN true THEN row(1,2) END).*;
-- 42809: record type has not been registered

SELECT (CASE WHEN true THEN p END).id FROM p;
-- ok: id int4

SELECT (CASE WHEN true THEN p END).zz FROM p;
-- 42703 at 9: column "zz" not found in data type p

SELECT (COALESCE(p, p)).id FROM p;
-- ok: id int4

SELECT (COALESCE(y, y)).a FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (CASE WHEN true THEN y END).a FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (y).a FROM (SELECT x AS y FROM (SELECT 1 a, 2 b) x) z;
-- ok: a int4

SELECT (y).zz FROM (SELECT x AS y FROM (SELECT 1 a, 2 b) x) z;
-- 42703 at 9: could not identify column "zz" in record data type

SELECT (ARRAY[y])[1].a FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (ARRAY[y])[1].zz FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "zz" in record data type

SELECT (array_agg(y))[1].a FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (max(y)).a FROM (SELECT 1 a, 2 b) y;
-- [13 15] 42883 at 9: function max(record) does not exist
-- [18] 42703 at 9: could not identify column "a" in record data type

SELECT (min(y)).zz FROM (SELECT 1 a, 2 b) y;
-- [13 15] 42883 at 9: function min(record) does not exist
-- [18] 42703 at 9: could not identify column "zz" in record data type

SELECT (array_agg(row(1,2)))[1].f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (lag(y) OVER ()).a FROM (SELECT 1 a, 2 b) y;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (unnest(ARRAY[row(1,2)])).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (x.a) FROM unnest(ARRAY[row(1,2)]) AS x(a int, b int);
-- ok: a int4

SELECT x FROM unnest(ARRAY[row(1,2)]) AS x;
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT (anyf).f1 FROM (SELECT fany(row(1,2)) AS anyf) s;
-- 42809: record type has not been registered

SELECT (fany(row(1,2))).f1;
-- 42703 at 9: could not identify column "f1" in record data type

SELECT (fany(fo())).a;
-- 42703 at 9: could not identify column "a" in record data type
