SELECT c COLLATE "POSIX" FROM t;
-- ok: c text

SELECT c COLLATE "C" || p COLLATE "POSIX" FROM t;
-- 42P21 at 27: collation mismatch between explicit collations "C" and "POSIX"

SELECT c COLLATE "C" || p COLLATE "C" FROM t;
-- ok: ?column? text

SELECT (c COLLATE "C") < (d COLLATE "POSIX") FROM t;
-- 42P21 at 29: collation mismatch between explicit collations "C" and "POSIX"

SELECT c < p FROM t;
-- ok: ?column? bool

SELECT c < d, p < d, d < d FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT c || p FROM t;
-- ok: ?column? text

SELECT c || p FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT c || p AS x FROM t ORDER BY x;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT c || d FROM t ORDER BY 1;
-- ok: ?column? text

SELECT c, p FROM t ORDER BY c || p;
-- 42P21 at 34: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t ORDER BY c || p, d;
-- 42P21 at 31: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t ORDER BY c || p COLLATE "C";
-- ok: c text

SELECT c FROM t ORDER BY (c || p) COLLATE "C";
-- ok: c text

SELECT c FROM t ORDER BY c, p;
-- ok: c text

SELECT c FROM t GROUP BY c, p;
-- ok: c text

SELECT max(c) FROM t GROUP BY c || p;
-- 42P21 at 36: collation mismatch between implicit collations "C" and "POSIX"

SELECT DISTINCT c || p FROM t;
-- 42P21 at 22: collation mismatch between implicit collations "C" and "POSIX"

SELECT DISTINCT c, p FROM t;
-- ok: c text, p text

SELECT DISTINCT ON (c || p) c FROM t;
-- 42P21 at 26: collation mismatch between implicit collations "C" and "POSIX"

SELECT DISTINCT ON (c) c FROM t ORDER BY c, p || d;
-- ok: c text

SELECT c FROM t UNION SELECT p FROM t;
-- 42P21 at 30: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t UNION ALL SELECT p FROM t;
-- ok: c text

SELECT c FROM t UNION ALL SELECT p FROM t ORDER BY 1;
-- ok: c text

SELECT c FROM t UNION ALL SELECT p FROM t ORDER BY c;
-- ok: c text

SELECT c FROM t UNION SELECT d FROM t;
-- ok: c text

SELECT c FROM t UNION SELECT 'x';
-- ok: c text

SELECT c FROM t INTERSECT SELECT p FROM t;
-- 42P21 at 34: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t INTERSECT ALL SELECT p FROM t;
-- 42P21 at 38: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t EXCEPT SELECT p FROM t;
-- 42P21 at 31: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t EXCEPT ALL SELECT p FROM t;
-- 42P21 at 35: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t UNION SELECT p COLLATE "C" FROM t;
-- ok: c text

SELECT c COLLATE "POSIX" FROM t UNION SELECT p FROM t;
-- ok: c text

SELECT c COLLATE "C" FROM t UNION SELECT p COLLATE "POSIX" FROM t;
-- 42P21 at 44: collation mismatch between explicit collations "C" and "POSIX"

SELECT c COLLATE "C" FROM t UNION ALL SELECT p COLLATE "POSIX" FROM t;
-- 42P21 at 48: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t UNION SELECT d FROM t UNION SELECT p FROM t;
-- 42P21 at 52: collation mismatch between implicit collations "C" and "POSIX"

(SELECT c FROM t UNION ALL SELECT p FROM t) UNION SELECT d FROM t;
-- ok: c text

SELECT d FROM t UNION (SELECT c FROM t UNION SELECT p FROM t);
-- 42P21 at 53: collation mismatch between implicit collations "C" and "POSIX"

SELECT id, c FROM t UNION SELECT id, p FROM t;
-- 42P21 at 38: collation mismatch between implicit collations "C" and "POSIX"

SELECT c, p FROM t UNION SELECT c, p FROM t ORDER BY 1, 2;
-- ok: c text, p text

SELECT x FROM (SELECT c FROM t UNION ALL SELECT p FROM t) s(x) ORDER BY x;
-- ok: x text

SELECT x || 'a' FROM (SELECT c FROM t UNION ALL SELECT p FROM t) s(x) ORDER BY 1;
-- ok: ?column? text

SELECT x FROM (SELECT c || p AS x FROM t) s ORDER BY x;
-- ok: x text

SELECT x FROM (SELECT c COLLATE "POSIX" AS x FROM t) s ORDER BY x || (SELECT c FROM t LIMIT 1);
-- 42P21 at 78: collation mismatch between implicit collations "POSIX" and "C"

SELECT x FROM (SELECT c COLLATE "POSIX" AS x FROM t) s, t ORDER BY x || t.c;
-- 42P21 at 73: collation mismatch between implicit collations "POSIX" and "C"

SELECT x FROM (SELECT c COLLATE "POSIX" AS x FROM t) s, t ORDER BY x || t.p;
-- ok: x text

SELECT (SELECT c FROM t LIMIT 1) || p FROM t ORDER BY 1;
-- 42P21 at 37: collation mismatch between implicit collations "C" and "POSIX"

SELECT c || (SELECT p COLLATE "POSIX" FROM t LIMIT 1) FROM t ORDER BY 1;
-- 42P21 at 21: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t WHERE c = p;
-- ok: c text

SELECT c FROM t WHERE c COLLATE "C" = p COLLATE "POSIX";
-- 42P21 at 41: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t WHERE c LIKE p;
-- ok: c text

SELECT c FROM t WHERE c COLLATE "POSIX" LIKE p COLLATE "C";
-- 42P21 at 48: collation mismatch between explicit collations "POSIX" and "C"

SELECT c FROM t WHERE c ~ p COLLATE "C";
-- ok: c text

SELECT c FROM t WHERE c BETWEEN p AND d;
-- ok: c text

SELECT c FROM t WHERE c COLLATE "C" BETWEEN p COLLATE "POSIX" AND d;
-- 42601 at 47: syntax error at or near "COLLATE"

SELECT c FROM t WHERE c COLLATE "C" IN ('a', 'b' COLLATE "POSIX");
-- 42P21 at 50: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t WHERE c COLLATE "C" IN (p COLLATE "POSIX");
-- 42P21 at 43: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t WHERE c IN (p, d);
-- ok: c text

SELECT c FROM t WHERE c COLLATE "C" = ANY (ARRAY['a' COLLATE "POSIX"]);
-- 42P21 at 54: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t WHERE c = ANY (parr);
-- ok: c text

SELECT c FROM t WHERE c COLLATE "C" IN (SELECT p COLLATE "POSIX" FROM t);
-- ok: c text

SELECT c FROM t WHERE c = (SELECT p FROM t LIMIT 1);
-- ok: c text

SELECT c FROM t WHERE (c, p) = (p, c);
-- ok: c text

SELECT c FROM t WHERE (c COLLATE "C", p) < (p COLLATE "POSIX", c);
-- 42P21 at 47: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t WHERE (c COLLATE "C", p) < (p, c COLLATE "POSIX");
-- ok: c text

SELECT c FROM t WHERE c IS DISTINCT FROM p;
-- ok: c text

SELECT c FROM t WHERE c COLLATE "C" IS DISTINCT FROM p COLLATE "POSIX";
-- 42P21 at 56: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t HAVING max(c COLLATE "C") = min(p COLLATE "POSIX");
-- 42P21 at 51: collation mismatch between explicit collations "C" and "POSIX"

SELECT max(c) FROM t HAVING max(c COLLATE "C") = min(p COLLATE "POSIX");
-- 42P21 at 56: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t LIMIT length('a' COLLATE "C" || 'b' COLLATE "POSIX");
-- 42P21 at 53: collation mismatch between explicit collations "C" and "POSIX"

SELECT t.c FROM t JOIN u ON t.c = u.c;
-- ok: c text

SELECT t.c FROM t JOIN u ON t.c COLLATE "C" = u.c COLLATE "POSIX";
-- 42P21 at 51: collation mismatch between explicit collations "C" and "POSIX"

SELECT c FROM t JOIN u USING (c);
-- ok: c text

SELECT c FROM t FULL JOIN u USING (c) ORDER BY c;
-- ok: c text

SELECT c || 'x' FROM t LEFT JOIN u USING (c) ORDER BY c;
-- ok: ?column? text

SELECT c || p FROM t RIGHT JOIN u USING (c) ORDER BY 1;
-- ok: ?column? text

SELECT c FROM t NATURAL JOIN u;
-- ok: c text

SELECT CASE WHEN i = 1 THEN c ELSE p END FROM t;
-- ok: p text

SELECT CASE WHEN i = 1 THEN c ELSE p END FROM t ORDER BY 1;
-- 42P21 at 36: collation mismatch between implicit collations "C" and "POSIX"

SELECT CASE WHEN i = 1 THEN c COLLATE "C" ELSE p COLLATE "POSIX" END FROM t;
-- 42P21 at 50: collation mismatch between explicit collations "C" and "POSIX"

SELECT CASE WHEN c = p THEN c ELSE d END FROM t ORDER BY 1;
-- ok: d text

SELECT CASE c COLLATE "C" WHEN p COLLATE "POSIX" THEN 1 END FROM t;
-- ok: case int4

SELECT CASE c WHEN p THEN d END FROM t ORDER BY 1;
-- ok: case text

SELECT COALESCE(c, p) FROM t;
-- ok: coalesce text

SELECT COALESCE(c, p) FROM t ORDER BY 1;
-- 42P21 at 20: collation mismatch between implicit collations "C" and "POSIX"

SELECT COALESCE(c, d, 'x') FROM t ORDER BY 1;
-- ok: coalesce text

SELECT COALESCE(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 34: collation mismatch between explicit collations "C" and "POSIX"

SELECT NULLIF(c, p) FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT NULLIF(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 32: collation mismatch between explicit collations "C" and "POSIX"

SELECT GREATEST(c, p) FROM t;
-- ok: greatest text

SELECT GREATEST(c, p) FROM t ORDER BY 1;
-- 42P21 at 20: collation mismatch between implicit collations "C" and "POSIX"

SELECT LEAST(c COLLATE "C", p COLLATE "POSIX", d) FROM t;
-- 42P21 at 31: collation mismatch between explicit collations "C" and "POSIX"

SELECT ARRAY[c, p] FROM t;
-- ok: array _text

SELECT ARRAY[c, p] FROM t ORDER BY 1;
-- 42P21 at 17: collation mismatch between implicit collations "C" and "POSIX"

SELECT ARRAY[c COLLATE "C", p COLLATE "POSIX"] FROM t;
-- 42P21 at 31: collation mismatch between explicit collations "C" and "POSIX"

SELECT ARRAY[c, d] FROM t ORDER BY 1;
-- ok: array _text

SELECT ROW(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- ok: row record

SELECT ROW(c, p) FROM t ORDER BY 1;
-- ok: row record

SELECT (ARRAY[c, p])[1] FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT arr[1] || p FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT arr || parr FROM t ORDER BY 1;
-- 42P21 at 15: collation mismatch between implicit collations "C" and "POSIX"

SELECT arr || d FROM t ORDER BY 1;
-- ok: ?column? _text

SELECT array_append(arr, p) FROM t ORDER BY 1;
-- 42P21 at 26: collation mismatch between implicit collations "C" and "POSIX"

SELECT arr = parr FROM t;
-- ok: ?column? bool

SELECT array_to_string(arr, p) FROM t ORDER BY 1;
-- 42P21 at 29: collation mismatch between implicit collations "C" and "POSIX"

SELECT unnest(arr) FROM t ORDER BY 1;
-- ok: unnest text

SELECT x || p FROM t, unnest(arr) x ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT x || p FROM t, unnest(parr) x ORDER BY 1;
-- ok: ?column? text

SELECT upper(c) FROM t ORDER BY 1;
-- ok: upper text

SELECT upper(c || p) FROM t;
-- ok: upper text

SELECT upper(c || p) FROM t ORDER BY 1;
-- 42P21 at 19: collation mismatch between implicit collations "C" and "POSIX"

SELECT length(c || p) FROM t ORDER BY 1;
-- ok: length int4

SELECT joined(c, p) FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT sized(c, p) FROM t ORDER BY 1;
-- ok: sized int4

SELECT joined(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 32: collation mismatch between explicit collations "C" and "POSIX"

SELECT sized(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 31: collation mismatch between explicit collations "C" and "POSIX"

SELECT joined(b => c COLLATE "C", a => p COLLATE "POSIX") FROM t;
-- 42P21 at 42: collation mismatch between explicit collations "C" and "POSIX"

SELECT concat(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 32: collation mismatch between explicit collations "C" and "POSIX"

SELECT format('%s', c, p) FROM t ORDER BY 1;
-- 42P21 at 24: collation mismatch between implicit collations "C" and "POSIX"

SELECT substring(c FROM p) FROM t ORDER BY 1;
-- 42P21 at 25: collation mismatch between implicit collations "C" and "POSIX"

SELECT position(c IN p) FROM t ORDER BY 1;
-- ok: position int4

SELECT trim(c FROM p) FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "POSIX" and "C"

SELECT overlay(c PLACING p FROM 1) FROM t ORDER BY 1;
-- 42P21 at 26: collation mismatch between implicit collations "C" and "POSIX"

SELECT replace(c, d, p) FROM t ORDER BY 1;
-- 42P21 at 22: collation mismatch between implicit collations "C" and "POSIX"

SELECT max(c), min(p), max(c || p) FROM t;
-- ok: max text, min text, max text

SELECT max(c || p) FROM t ORDER BY 1;
-- 42P21 at 17: collation mismatch between implicit collations "C" and "POSIX"

SELECT max(c COLLATE "C" || p COLLATE "POSIX") FROM t;
-- 42P21 at 31: collation mismatch between explicit collations "C" and "POSIX"

SELECT string_agg(c, p) FROM t;
-- ok: string_agg text

SELECT string_agg(c COLLATE "C", p COLLATE "POSIX") FROM t;
-- 42P21 at 36: collation mismatch between explicit collations "C" and "POSIX"

SELECT string_agg(c, d ORDER BY c COLLATE "C", p COLLATE "POSIX") FROM t;
-- ok: string_agg text

SELECT string_agg(c, ',' ORDER BY c || p) FROM t;
-- 42P21 at 40: collation mismatch between implicit collations "C" and "POSIX"

SELECT string_agg(c, ',') FILTER (WHERE c COLLATE "C" = p COLLATE "POSIX") FROM t;
-- 42P21 at 59: collation mismatch between explicit collations "C" and "POSIX"

SELECT array_agg(c || p) FROM t;
-- ok: array_agg _text

SELECT array_agg(DISTINCT c || p) FROM t;
-- 42P21 at 32: collation mismatch between implicit collations "C" and "POSIX"

SELECT array_agg(c ORDER BY c || p) FROM t;
-- 42P21 at 34: collation mismatch between implicit collations "C" and "POSIX"

SELECT count(DISTINCT c || p) FROM t;
-- 42P21 at 28: collation mismatch between implicit collations "C" and "POSIX"

SELECT count(DISTINCT (c, p)) FROM t;
-- ok: count int8

SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY c) FROM t;
-- ok: percentile_disc text

SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY c || p) FROM t;
-- 42P21 at 57: collation mismatch between implicit collations "C" and "POSIX"

SELECT mode() WITHIN GROUP (ORDER BY c COLLATE "POSIX") FROM t;
-- ok: mode text

SELECT rank('a' COLLATE "C") WITHIN GROUP (ORDER BY p) FROM t;
-- ok: rank int8

SELECT rank('a' COLLATE "C") WITHIN GROUP (ORDER BY p COLLATE "POSIX") FROM t;
-- 42P21 at 55: collation mismatch between explicit collations "C" and "POSIX"

SELECT rank('a', 'b') WITHIN GROUP (ORDER BY c, p) FROM t;
-- ok: rank int8

SELECT rank('a' COLLATE "C", 'b' COLLATE "POSIX") WITHIN GROUP (ORDER BY c, p) FROM t;
-- ok: rank int8

SELECT rank() OVER (ORDER BY c || p) FROM t;
-- 42P21 at 35: collation mismatch between implicit collations "C" and "POSIX"

SELECT rank() OVER (PARTITION BY c || p) FROM t;
-- 42P21 at 39: collation mismatch between implicit collations "C" and "POSIX"

SELECT rank() OVER (ORDER BY c, p) FROM t;
-- ok: rank int8

SELECT lag(c, 1, p) OVER (ORDER BY id) FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT lag(c, 1, d) OVER w FROM t WINDOW w AS (ORDER BY p);
-- ok: lag text

SELECT first_value(c || p) OVER (ORDER BY id) FROM t;
-- ok: first_value text

SELECT c FROM t WINDOW w AS (ORDER BY c || p);
-- 42P21 at 44: collation mismatch between implicit collations "C" and "POSIX"

SELECT n || p FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT n::text || p FROM t ORDER BY 1;
-- 42P21 at 19: collation mismatch between implicit collations "C" and "POSIX"

SELECT n || c FROM t ORDER BY 1;
-- ok: ?column? text

SELECT n FROM t UNION SELECT p FROM t;
-- 42P21 at 30: collation mismatch between implicit collations "C" and "POSIX"

SELECT n FROM t UNION SELECT d FROM t ORDER BY 1;
-- ok: n name

SELECT p::name FROM t ORDER BY 1;
-- ok: p name

SELECT p::name || c FROM t ORDER BY 1;
-- 42P21 at 19: collation mismatch between implicit collations "POSIX" and "C"

SELECT current_user || p FROM t ORDER BY 1;
-- 42P21 at 24: collation mismatch between implicit collations "C" and "POSIX"

SELECT current_user || d FROM t ORDER BY 1;
-- ok: ?column? text

SELECT co || p FROM t ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "C" and "POSIX"

SELECT cop || p FROM t ORDER BY 1;
-- ok: ?column? text

SELECT cop || co FROM t ORDER BY 1;
-- 42P21 at 15: collation mismatch between implicit collations "POSIX" and "C"

SELECT tw || p FROM t ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "C" and "POSIX"

SELECT pl || p FROM t ORDER BY 1;
-- ok: ?column? text

SELECT d::coded || p FROM t ORDER BY 1;
-- 42P21 at 20: collation mismatch between implicit collations "C" and "POSIX"

SELECT d::plain || p FROM t ORDER BY 1;
-- ok: ?column? text

SELECT p::coded || c FROM t ORDER BY 1;
-- ok: ?column? text

SELECT p::coded || p FROM t ORDER BY 1;
-- 42P21 at 20: collation mismatch between implicit collations "C" and "POSIX"

SELECT p::varchar(3) || c FROM t ORDER BY 1;
-- 42P21 at 25: collation mismatch between implicit collations "POSIX" and "C"

SELECT i::text || p FROM t ORDER BY 1;
-- ok: ?column? text

SELECT (c || p)::varchar FROM t ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "C" and "POSIX"

SELECT (c || p)::bytea FROM t ORDER BY 1;
-- ok: bytea bytea

SELECT v || ch FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT v || ch::text FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT v || d FROM t ORDER BY 1;
-- ok: ?column? text

SELECT (e).head || (e).body FROM t ORDER BY 1;
-- 42P21 at 21: collation mismatch between implicit collations "C" and "POSIX"

SELECT (e).head || c FROM t ORDER BY 1;
-- ok: ?column? text

SELECT (e).size FROM t ORDER BY 1;
-- ok: size int4

SELECT (es[1]).head || p FROM t ORDER BY 1;
-- 42P21 at 24: collation mismatch between implicit collations "C" and "POSIX"

SELECT head || body FROM entries() ORDER BY 1;
-- 42P21 at 16: collation mismatch between implicit collations "C" and "POSIX"

SELECT head FROM entries() ORDER BY head || size;
-- ok: head text

SELECT a || b FROM outs() ORDER BY 1;
-- ok: ?column? text

SELECT cd || px FROM conflict ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "C" and "POSIX"

SELECT cd, px FROM conflict ORDER BY cd;
-- ok: cd text, px text

SELECT dp || c FROM conflict ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "POSIX" and "C"

SELECT cd || px FROM over_view ORDER BY 1;
-- 42P21 at 14: collation mismatch between implicit collations "C" and "POSIX"

SELECT k || p FROM par, t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT k || c FROM par_a, t ORDER BY 1;
-- ok: ?column? text

SELECT b || c FROM derived, t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "POSIX" and "C"

SELECT m || c FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "mine" and "C"

SELECT m || wm FROM t ORDER BY 1;
-- 42P21 at 13: collation mismatch between implicit collations "mine" and "mine"

SELECT m COLLATE mine || c COLLATE words.mine FROM t;
-- 42P21 at 28: collation mismatch between explicit collations "mine" and "mine"

SELECT m COLLATE public.mine || c COLLATE mine FROM t;
-- ok: ?column? text

SELECT c COLLATE pg_catalog."C" || p COLLATE "C" FROM t;
-- ok: ?column? text

SELECT c COLLATE "default" || p COLLATE "C" FROM t;
-- 42P21 at 33: collation mismatch between explicit collations "default" and "C"

SELECT c COLLATE "default" || p FROM t ORDER BY 1;
-- ok: ?column? text

SELECT c COLLATE words.nothing FROM t;
-- 42704 at 10: collation "words.nothing" for encoding "UTF8" does not exist

SELECT c COLLATE nowhere.mine FROM t;
-- 3F000 at 10: schema "nowhere" does not exist

SELECT i COLLATE "C" FROM t;
-- 42804 at 10: collations are not supported by type integer

SELECT (i + 1) COLLATE "C" FROM t;
-- 42804 at 16: collations are not supported by type integer

SELECT arr COLLATE "POSIX" FROM t;
-- ok: arr _text

SELECT e COLLATE "C" FROM t;
-- 42804 at 10: collations are not supported by type entry

SELECT co COLLATE "POSIX" FROM t;
-- ok: co text

SELECT NULL COLLATE "C";
-- ok: ?column? text

SELECT $1 COLLATE "C";
-- ok: ?column? text <- text

SELECT $1 COLLATE "C" || $2 COLLATE "POSIX";
-- 42P21 at 29: collation mismatch between explicit collations "C" and "POSIX"

SELECT $1 || c FROM t ORDER BY $1 || p;
-- ok: ?column? text <- text

SELECT 'a' COLLATE "C" || 'b' COLLATE "POSIX";
-- 42P21 at 31: collation mismatch between explicit collations "C" and "POSIX"

SELECT 'a' COLLATE "C" = 'b' COLLATE "POSIX";
-- 42P21 at 30: collation mismatch between explicit collations "C" and "POSIX"

SELECT 'a' COLLATE "C" COLLATE "POSIX" || 'b' COLLATE "POSIX";
-- ok: ?column? text

VALUES ('a' COLLATE "C"), ('b' COLLATE "POSIX");
-- 42P21 at 32: collation mismatch between explicit collations "C" and "POSIX"

VALUES ('a' COLLATE "C"), ('b');
-- ok: column1 text

SELECT x FROM (VALUES ('a' COLLATE "C"), ('b')) s(x), t ORDER BY x || p;
-- 42P21 at 71: collation mismatch between implicit collations "C" and "POSIX"

SELECT x FROM (VALUES ('a'), ('b')) s(x), t ORDER BY x || p;
-- ok: x text

WITH w AS (SELECT c || p AS x FROM t) SELECT x FROM w ORDER BY x;
-- ok: x text

WITH w AS (SELECT c COLLATE "POSIX" AS x FROM t) SELECT x || t.c FROM w, t ORDER BY 1;
-- 42P21 at 62: collation mismatch between implicit collations "POSIX" and "C"

WITH w AS (SELECT c FROM t ORDER BY c || p) SELECT 1;
-- 42P21 at 42: collation mismatch between implicit collations "C" and "POSIX"

WITH RECURSIVE r(x) AS (SELECT c FROM t UNION ALL SELECT x || 'a' FROM r) SELECT x FROM r;
-- ok: x text

WITH RECURSIVE r(x) AS (SELECT c FROM t UNION ALL SELECT (x || 'a') COLLATE "POSIX" FROM r) SELECT x FROM r;
-- 42P21 at 32: recursive query "r" column 1 has collation "C" in non-recursive term but collation "POSIX" overall

WITH RECURSIVE r(x) AS (SELECT c FROM t UNION SELECT p FROM t, r) SELECT x FROM r;
-- 42P21 at 54: collation mismatch between implicit collations "C" and "POSIX"

WITH RECURSIVE r(x) AS (SELECT c FROM t UNION ALL SELECT p FROM t, r) SELECT x FROM r;
-- 42P21 at 32: recursive query "r" column 1 has collation "C" in non-recursive term but collation "(null)" overall

WITH RECURSIVE r(x) AS (SELECT d FROM t UNION ALL SELECT c FROM t, r) SELECT x FROM r;
-- 42P21 at 32: recursive query "r" column 1 has collation "default" in non-recursive term but collation "C" overall

WITH RECURSIVE r(x) AS (SELECT 'a' UNION ALL SELECT x || 'a' FROM r) SELECT x FROM r;
-- ok: x text

INSERT INTO t (id, c) SELECT 1, p FROM t ORDER BY c || p;
-- 42P21 at 56: collation mismatch between implicit collations "C" and "POSIX"

INSERT INTO t (id, c) VALUES (1, 'a' COLLATE "C" || 'b' COLLATE "POSIX");
-- 42P21 at 57: collation mismatch between explicit collations "C" and "POSIX"

INSERT INTO t (id, c) VALUES (1, 'a'), (2, 'a' COLLATE "C" || 'b' COLLATE "POSIX");
-- 42P21 at 67: collation mismatch between explicit collations "C" and "POSIX"

INSERT INTO t (id, c) VALUES (1, 'a' COLLATE "C"), (2, 'b' COLLATE "POSIX");
-- ok

INSERT INTO t (id, c) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET c = excluded.c COLLATE "C" || t.p COLLATE "POSIX";
-- 42P21 at 104: collation mismatch between explicit collations "C" and "POSIX"

INSERT INTO t (id, c) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET c = excluded.p || t.c RETURNING c || p;
-- ok: ?column? text

INSERT INTO t (id) VALUES (1) RETURNING c COLLATE "C" || p COLLATE "POSIX";
-- 42P21 at 60: collation mismatch between explicit collations "C" and "POSIX"

UPDATE t SET c = p;
-- ok

UPDATE t SET c = c || p;
-- ok

UPDATE t SET c = c COLLATE "C" || p COLLATE "POSIX";
-- 42P21 at 37: collation mismatch between explicit collations "C" and "POSIX"

UPDATE t SET c = 'x' WHERE c COLLATE "C" > p COLLATE "POSIX";
-- 42P21 at 46: collation mismatch between explicit collations "C" and "POSIX"

UPDATE t SET (c, p) = (SELECT c COLLATE "POSIX", p COLLATE "C" FROM t LIMIT 1);
-- ok

UPDATE t SET arr[1] = p COLLATE "C" || c COLLATE "POSIX";
-- 42P21 at 42: collation mismatch between explicit collations "C" and "POSIX"

DELETE FROM t WHERE c COLLATE "C" || p COLLATE "POSIX" = 'a';
-- 42P21 at 40: collation mismatch between explicit collations "C" and "POSIX"

DELETE FROM t USING u WHERE t.c = u.c RETURNING t.c || u.c;
-- ok: ?column? text

SELECT c FROM t ORDER BY c USING <;
-- ok: c text

SELECT c FROM t ORDER BY c USING ~<~;
-- ok: c text

SELECT c FROM t ORDER BY c USING =;
-- 42809 at 34: operator = is not a valid ordering operator

SELECT c FROM t ORDER BY c || p USING <;
-- 42P21 at 31: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t ORDER BY i USING OPERATOR(pg_catalog.>);
-- ok: c text

SELECT c FROM t ORDER BY i USING OPERATOR(public.>);
-- 42883 at 34: operator does not exist: integer public.> integer

SELECT c FROM t ORDER BY i USING ~~;
-- 42883 at 34: operator does not exist: integer ~~ integer

SELECT array_agg(c ORDER BY c USING >) FROM t;
-- ok: array_agg _text

SELECT array_agg(i ORDER BY i USING =) FROM t;
-- 42809 at 37: operator = is not a valid ordering operator

SELECT c FROM t GROUP BY ROLLUP (c, p);
-- ok: c text

SELECT c || p FROM t GROUP BY GROUPING SETS ((c, p), (c || p));
-- 42P21 at 13: collation mismatch between implicit collations "C" and "POSIX"

SELECT lower(c) FROM t GROUP BY lower(c || p);
-- 42P21 at 44: collation mismatch between implicit collations "C" and "POSIX"

SELECT s FROM t, LATERAL (SELECT t.c || t.p AS s) x ORDER BY s;
-- ok: s text

SELECT s FROM t, LATERAL (SELECT t.c || t.p AS s ORDER BY 1) x;
-- 42P21 at 41: collation mismatch between implicit collations "C" and "POSIX"

SELECT * FROM joined('a' COLLATE "C", 'b' COLLATE "POSIX");
-- 42P21 at 43: collation mismatch between explicit collations "C" and "POSIX"

SELECT * FROM t, joined(c, p) j ORDER BY j;
-- ok: id int4, c text, p text, m text, wm text, d text, v varchar, ch bpchar, n name, pl text, co text, cop text, tw text, arr _text, parr _text, e entry, es _entry, i int4, j text

SELECT * FROM generate_series(1, length('a' COLLATE "C" || 'b' COLLATE "POSIX"));
-- 42P21 at 64: collation mismatch between explicit collations "C" and "POSIX"

SELECT EXISTS (SELECT 1 FROM t WHERE c COLLATE "C" = p COLLATE "POSIX");
-- 42P21 at 56: collation mismatch between explicit collations "C" and "POSIX"

SELECT 1 FROM t WHERE EXISTS (SELECT 1 FROM u ORDER BY t.c || u.c);
-- 42P21 at 63: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t WHERE c > ALL (SELECT p FROM t);
-- ok: c text

SELECT json_build_object(c, p) FROM t;
-- ok: json_build_object json

SELECT xmlelement(name x, c, p) FROM t;
-- ok: xmlelement xml

SELECT c IS NULL AND p IS NULL FROM t ORDER BY 1;
-- ok: ?column? bool

SELECT NOT (c = p) FROM t ORDER BY 1;
-- ok: ?column? bool

SELECT c || NULL || p FROM t ORDER BY 1;
-- 42P21 at 21: collation mismatch between implicit collations "C" and "POSIX"

SELECT c || 1 || p FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT c ^@ p FROM t;
-- ok: ?column? bool

SELECT c COLLATE "C" ^@ p COLLATE "POSIX" FROM t;
-- 42P21 at 27: collation mismatch between explicit collations "C" and "POSIX"

SELECT regexp_replace(c, p, d) FROM t ORDER BY 1;
-- 42P21 at 26: collation mismatch between implicit collations "C" and "POSIX"

SELECT split_part(c, ',', 1) || p FROM t ORDER BY 1;
-- 42P21 at 33: collation mismatch between implicit collations "C" and "POSIX"

SELECT c::regclass FROM t ORDER BY 1;
-- ok: c regclass

SELECT to_char(i, c) FROM t ORDER BY 1;
-- ok: to_char text

SELECT to_char(i, c) || p FROM t ORDER BY 1;
-- 42P21 at 25: collation mismatch between implicit collations "C" and "POSIX"

SELECT quote_ident(c) || quote_literal(p) FROM t ORDER BY 1;
-- 42P21 at 40: collation mismatch between implicit collations "C" and "POSIX"

SELECT relname || p FROM pg_class, t ORDER BY 1;
-- 42P21 at 19: collation mismatch between implicit collations "C" and "POSIX"

SELECT relname || d FROM pg_class, t ORDER BY 1;
-- ok: ?column? text

SELECT table_name || p FROM information_schema.tables, t ORDER BY 1;
-- 42P21 at 22: collation mismatch between implicit collations "C" and "POSIX"

SELECT c FROM t FOR UPDATE;
-- ok: c text

SELECT DISTINCT c || p FROM t FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

EXPLAIN SELECT c || p FROM t ORDER BY 1;
-- 42P21 at 21: collation mismatch between implicit collations "C" and "POSIX"

SELECT ARRAY(SELECT c FROM t) || parr FROM t ORDER BY 1;
-- 42P21 at 34: collation mismatch between implicit collations "C" and "POSIX"

SELECT ARRAY(SELECT c FROM t) || arr FROM t ORDER BY 1;
-- ok: ?column? _text

SELECT (SELECT c || p FROM t LIMIT 1) FROM t ORDER BY 1;
-- ok: ?column? text

SELECT min(c) OVER (ORDER BY p) || d FROM t ORDER BY 1;
-- ok: ?column? text

SELECT c || d || p || m FROM t ORDER BY 1;
-- 42P21 at 18: collation mismatch between implicit collations "C" and "POSIX"

SELECT c || m FROM t ORDER BY c || m COLLATE "C";
-- ok: ?column? text
