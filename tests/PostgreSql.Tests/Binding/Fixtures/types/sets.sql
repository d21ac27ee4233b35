SELECT 1 UNION SELECT 2.5;
-- ok: ?column? numeric

SELECT 1 UNION ALL SELECT big FROM t;
-- ok: ?column? int8

SELECT 'a' UNION SELECT 'b';
-- ok: ?column? text

SELECT 'a' UNION SELECT txt FROM t;
-- ok: ?column? text

SELECT NULL UNION SELECT 1;
-- ok: ?column? int4

SELECT NULL UNION SELECT NULL UNION SELECT 1;
-- 42804 at 44: UNION types text and integer cannot be matched

SELECT NULL UNION (SELECT NULL UNION SELECT 1);
-- ok: ?column? int4

SELECT 1 UNION SELECT 'a'::text;
-- 42804 at 23: UNION types integer and text cannot be matched

SELECT id, txt FROM t UNION SELECT txt, id FROM t;
-- 42804 at 36: UNION types integer and text cannot be matched

SELECT txt FROM t INTERSECT SELECT id FROM t;
-- 42804 at 36: INTERSECT types text and integer cannot be matched

SELECT id FROM t EXCEPT SELECT flag FROM t;
-- 42804 at 32: EXCEPT types integer and boolean cannot be matched

SELECT vc FROM t UNION SELECT txt FROM t;
-- ok: vc varchar

SELECT vc FROM t UNION SELECT vc FROM t;
-- ok: vc varchar

SELECT day FROM t UNION SELECT stamp FROM t;
-- ok: day timestamptz

SELECT js FROM t UNION SELECT js FROM t;
-- 42883 at 8: could not identify an equality operator for type json

SELECT js FROM t UNION ALL SELECT js FROM t;
-- ok: js json

SELECT spot FROM t EXCEPT SELECT spot FROM t;
-- 42883 at 8: could not identify an equality operator for type point

SELECT ints FROM t UNION SELECT '{}';
-- ok: ints _int4

SELECT feeling FROM t UNION SELECT 'ok';
-- ok: feeling mood

SELECT pos FROM t UNION SELECT pos FROM t;
-- ok: pos int4

SELECT pos FROM t UNION SELECT id FROM t;
-- ok: pos int4

SELECT place FROM t UNION SELECT ROW(1, 2);
-- 42804 at 34: UNION types point2 and record cannot be matched

SELECT 1 AS a UNION SELECT 2 ORDER BY a;
-- ok: a int4

SELECT x + 1 FROM (SELECT 1 AS x UNION SELECT 2.5) s;
-- ok: ?column? numeric

SELECT x || 'a' FROM (SELECT 1 AS x UNION SELECT 2) s;
-- ok: ?column? text

SELECT x + 1 FROM (SELECT 'a' AS x) s;
-- 42883 at 10: operator does not exist: text + integer

VALUES (1, 'a'), (2.5, 'b');
-- ok: column1 numeric, column2 text

VALUES (1), ('a'::text);
-- 42804 at 14: VALUES types integer and text cannot be matched

VALUES (NULL), (NULL);
-- ok: column1 text

VALUES (1, NULL), (NULL, 'x');
-- ok: column1 int4, column2 text

SELECT column1 + 1, column2 || 'x' FROM (VALUES (1, 'a'), (2, 'b')) v;
-- ok: ?column? int4, ?column? text

SELECT a + b FROM (VALUES (1, 'a')) v (a, b);
-- 42883 at 10: operator does not exist: integer + text

SELECT DISTINCT js FROM t;
-- 42883 at 17: could not identify an equality operator for type json

SELECT DISTINCT spot FROM t;
-- 42883 at 17: could not identify an equality operator for type point

SELECT DISTINCT jb, ints, place FROM t;
-- ok: jb jsonb, ints _int4, place point2

SELECT DISTINCT ON (js) id FROM t;
-- 42883 at 21: could not identify an equality operator for type json

SELECT id FROM t ORDER BY js;
-- 42883 at 27: could not identify an ordering operator for type json

SELECT id FROM t ORDER BY spot;
-- 42883 at 27: could not identify an ordering operator for type point

SELECT id FROM t ORDER BY doc;
-- 42883 at 27: could not identify an ordering operator for type xml

SELECT count(*) FROM t GROUP BY js;
-- 42883 at 33: could not identify an equality operator for type json

SELECT count(*) FROM t GROUP BY spot;
-- 42883 at 33: could not identify an equality operator for type point

SELECT count(*) FROM t GROUP BY place, ints, jb, t.*;
-- 42883 at 50: could not identify an equality operator for type t

SELECT id FROM t ORDER BY 'a';
-- 42601 at 27: non-integer constant in ORDER BY

SELECT id FROM t ORDER BY ROW(js, 1);
-- ok: id int4

SELECT id FROM t ORDER BY ARRAY[js];
-- 42883 at 27: could not identify an ordering operator for type json[]

SELECT id FROM t LIMIT 'a';
-- 22P02 at 24: invalid input syntax for type bigint: "a"

SELECT id FROM t LIMIT '10';
-- ok: id int4

SELECT id FROM t LIMIT 1.5;
-- ok: id int4

SELECT id FROM t LIMIT true;
-- 42804 at 24: argument of LIMIT must be type bigint, not type boolean

SELECT id FROM t LIMIT 1 OFFSET now();
-- 42804 at 33: argument of OFFSET must be type bigint, not type timestamp with time zone

SELECT id FROM t FETCH FIRST ('x'::text) ROWS ONLY;
-- 42804 at 31: argument of LIMIT must be type bigint, not type text

SELECT id FROM t TABLESAMPLE bernoulli (10);
-- ok: id int4

SELECT id FROM t TABLESAMPLE system ('a'::text);
-- 42804 at 38: argument of TABLESAMPLE must be type real, not type text

SELECT id FROM t TABLESAMPLE bernoulli (1) REPEATABLE (true);
-- 42804 at 56: argument of REPEATABLE must be type double precision, not type boolean

WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT n FROM r;
-- ok: n int4

WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1.5 FROM r) SELECT n FROM r;
-- 42804 at 29: recursive query "r" column 1 has type integer in non-recursive term but type numeric overall

WITH RECURSIVE r AS (SELECT 'a' AS n UNION ALL SELECT n || 'b' FROM r) SELECT n FROM r;
-- ok: n text

WITH RECURSIVE r AS (SELECT vc AS n FROM t UNION ALL SELECT n || 'b' FROM r) SELECT n FROM r;
-- 42804 at 29: recursive query "r" column 1 has type character varying(20) in non-recursive term but type character varying overall

WITH RECURSIVE r AS (SELECT num AS n FROM t UNION ALL SELECT n + 1 FROM r) SELECT n FROM r;
-- 42804 at 29: recursive query "r" column 1 has type numeric(10,2) in non-recursive term but type numeric overall

WITH RECURSIVE r AS (SELECT NULL AS n UNION ALL SELECT 1 FROM r) SELECT n FROM r;
-- 42804 at 29: recursive query "r" column 1 has type text in non-recursive term but type integer overall

WITH RECURSIVE r (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT sum(n) FROM r;
-- ok: sum int8

WITH RECURSIVE r AS (SELECT id, ARRAY[id] AS path FROM t UNION ALL SELECT t.id, path || t.id FROM t, r) SELECT path FROM r;
-- ok: path _int4

WITH RECURSIVE r AS (SELECT id, ARRAY[vc] AS path FROM t UNION ALL SELECT t.id, path || t.vc FROM t, r) SELECT path FROM r;
-- 42804 at 33: recursive query "r" column 2 has type character varying(20)[] in non-recursive term but type character varying[] overall

WITH c AS (SELECT 'a' AS x, NULL AS y) SELECT x || 'b', y || 'c' FROM c;
-- ok: ?column? text, ?column? text

WITH c AS (SELECT 'a' AS x) SELECT x + 1 FROM c;
-- 42883 at 38: operator does not exist: text + integer

SELECT * FROM t a JOIN t b USING (id) WHERE a.id = b.id LIMIT 0;
-- ok: id int4, big int8, small int2, num numeric, real4 float4, real8 float8, txt text, vc varchar, ch bpchar, nm name, flag bool, day date, moment timestamp, stamp timestamptz, clock time, span interval, uid uuid, js json, jb jsonb, raw bytea, ints _int4, texts _text, feeling mood, place point2, pos int4, label varchar, list _int4, bits bit, vbits varbit, period tsrange, days daterange, addr inet, cost money, words tsvector, query tsquery, doc xml, spot point, big int8, small int2, num numeric, real4 float4, real8 float8, txt text, vc varchar, ch bpchar, nm name, flag bool, day date, moment timestamp, stamp timestamptz, clock time, span interval, uid uuid, js json, jb jsonb, raw bytea, ints _int4, texts _text, feeling mood, place point2, pos int4, label varchar, list _int4, bits bit, vbits varbit, period tsrange, days daterange, addr inet, cost money, words tsvector, query tsquery, doc xml, spot point

SELECT id FROM t a JOIN (SELECT 'a'::text AS id) b USING (id);
-- [13 15] 42804: JOIN/USING types integer and text cannot be matched
-- [18] 42883: operator does not exist: integer = text

SELECT id FROM t a JOIN (SELECT 1::bigint AS id) b USING (id);
-- ok: id int8

SELECT id FROM t a FULL JOIN (SELECT 1::bigint AS id) b USING (id);
-- ok: id int8

SELECT id FROM t a LEFT JOIN (SELECT 1.5 AS id) b USING (id);
-- ok: id numeric

SELECT id FROM t a RIGHT JOIN (SELECT 1.5 AS id) b USING (id);
-- ok: id numeric

SELECT js FROM t a JOIN t b USING (js);
-- 42883: operator does not exist: json = json
