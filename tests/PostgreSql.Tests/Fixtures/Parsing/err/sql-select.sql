-- Manual, SELECT.

--! until 14
--! syntax error at or near "MERGE"
WITH m AS (⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DO NOTHING RETURNING t.a) SELECT * FROM m;

--! since 15 until 16
--! syntax error at or near "RETURNING"
WITH m AS (MERGE INTO t USING u ON true WHEN MATCHED THEN DO NOTHING ⟦RETURNING⟧ t.a) SELECT * FROM m;

--! until 13
--! syntax error at or near "select"
SELECT 1 ⟦select⟧, 2 end, 3 value, 4 user, 5 and, 6 is FROM t;

--! until 13
--! syntax error at or near "DISTINCT"
SELECT a FROM t GROUP BY ⟦DISTINCT⟧ ROLLUP (a, b), ROLLUP (a);

--! until 13
--! syntax error at or near "ALL"
SELECT a FROM t GROUP BY ⟦ALL⟧ a;

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE r AS (SELECT 1 AS a UNION SELECT 2) ⟦SEARCH⟧ BREADTH FIRST BY a, b SET o CYCLE a SET c TO 'Y' DEFAULT 'N' USING p, s AS (SELECT 1) SEARCH DEPTH FIRST BY x SET y CYCLE x SET m USING p SELECT 1;

--! syntax error at end of input
SELECT a FROM⟦⟧

--! syntax error at or near "WHERE"
SELECT a FROM ⟦WHERE⟧ b

--! syntax error at end of input
SELECT a FROM t,⟦⟧

--! syntax error at end of input
SELECT a FROM t WHERE⟦⟧

--! syntax error at or near "c"
SELECT a FROM t WHERE b GROUP ⟦c⟧

--! syntax error at or near "a"
SELECT a FROM t ORDER ⟦a⟧

--! syntax error at or near "FROM"
SELECT a FROM t WHERE b ⟦FROM⟧ u

--! syntax error at or near "FROM"
SELECT a INTO ⟦FROM⟧ t

--! syntax error at or near "INTO"
SELECT a FROM t ⟦INTO⟧ x

--! syntax error at end of input
SELECT a FROM t FOR⟦⟧

--! syntax error at or near "UPDATE"
SELECT a FROM t FOR NO ⟦UPDATE⟧

--! syntax error at end of input
SELECT a FROM t FOR UPDATE OF⟦⟧

--! syntax error at end of input
SELECT a FROM t FOR UPDATE SKIP⟦⟧

--! syntax error at or near "FOR"
SELECT a FROM t FOR READ ONLY ⟦FOR⟧ UPDATE

--! syntax error at end of input
(SELECT 1⟦⟧

--! syntax error at or near "SELECT"
(SELECT 1) ⟦SELECT⟧ 2

--! syntax error at or near "+"
(SELECT 1) ⟦+⟧ 1

--! syntax error at end of input
TABLE⟦⟧

--! syntax error at or near "("
TABLE ⟦(⟧t)

--! syntax error at or near "WHERE"
TABLE t ⟦WHERE⟧ a

--! syntax error at or near "v"
SELECT * FROM t u ⟦v⟧

--! syntax error at end of input
SELECT * FROM t AS⟦⟧

--! syntax error at or near "("
SELECT * FROM t AS ⟦(⟧a)

--! syntax error at or near "user"
SELECT * FROM t ⟦user⟧

--! syntax error at or near "left"
SELECT * FROM t AS ⟦left⟧

--! syntax error at or near "'x'"
SELECT * FROM ⟦'x'⟧

--! improper qualified name (too many dotted names): a.b.c.d
SELECT * FROM ⟦⟧a.b.c.d

--! syntax error at or near "b"
SELECT * FROM a[1] ⟦b⟧

--! syntax error at or near "b"
SELECT * FROM a.* ⟦b⟧

--! syntax error at or near "b"
SELECT * FROM a LEFT ⟦b⟧ ON true

--! syntax error at end of input
SELECT * FROM ONLY (t⟦⟧

--! syntax error at or near "("
SELECT * FROM ONLY f⟦(⟧)

--! syntax error at or near "("
SELECT * FROM row⟦(⟧1, 2)

--! syntax error at or near "("
SELECT * FROM exists⟦(⟧SELECT 1)

--! syntax error at or near "a"
SELECT xmlexists('/r' PASSING BY BY REF ⟦a⟧)

--! syntax error at or near ")"
SELECT * FROM xmltable('/r' PASSING d⟦)⟧

--! only one PATH value per column is allowed
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int PATH 'a' ⟦⟧PATH 'b')

--! conflicting or redundant NULL / NOT NULL declarations for column "a"
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int NULL ⟦⟧NOT NULL)

--! unrecognized column option "foo"
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int ⟦⟧foo 'a')

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, b ⟦COLUMNS⟧ (c int))

--! since 17
--! 0A000
--! only string constants are supported in JSON_TABLE path specification
SELECT * FROM json_table(a, ⟦⟧b COLUMNS (c int))

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$'⟦)⟧

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (NESTED COLUMNS (b int)))

--! since 17
--! syntax error at or near "int"
SELECT * FROM json_table(a, '$' COLUMNS (NESTED COLUMNS (b ⟦int⟧)))

--! syntax error at end of input
SELECT a FROM t WINDOW w⟦⟧

--! syntax error at or near "w"
SELECT a FROM t WINDOW w AS ⟦w⟧

--! until 13
--! syntax error at or near "SELECT"
SELECT 1 ⟦SELECT⟧ 2

--! since 14
--! syntax error at or near "2"
SELECT 1 SELECT ⟦2⟧

--! syntax error at or near "."
SELECT a b, c AS "D", e f⟦.⟧g FROM t

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE w (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w) ⟦SEARCH⟧ DEPTH FIRST BY n SET o CYCLE n SET c TO 'y' DEFAULT 'n' USING p SELECT * FROM w

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE w AS (SELECT 1) ⟦SEARCH⟧ BREADTH FIRST BY a, b SET o SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE w AS (SELECT 1) ⟦CYCLE⟧ a, b SET c USING p SELECT 1

--! until 14
--! syntax error at or near "MERGE"
WITH w AS (⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING *) TABLE w

--! since 15 until 16
--! syntax error at or near "RETURNING"
WITH w AS (MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ *) TABLE w

--! syntax error at or near "OFFSET"
SELECT a FROM t LIMIT 1 FOR UPDATE ⟦OFFSET⟧ 2

--! syntax error at or near "ROWS"
SELECT a FROM t LIMIT (SELECT 1) OFFSET 1 + 1 ⟦ROWS⟧

--! syntax error at or near "WHERE"
SELECT FROM ⟦WHERE⟧ a

--! syntax error at or near "FROM"
SELECT a, ⟦FROM⟧ t

--! syntax error at or near ","
SELECT ⟦,⟧ a FROM t

--! syntax error at or near "c"
SELECT a b ⟦c⟧ FROM t

--! syntax error at or near "t"
SELECT a AS FROM ⟦t⟧

--! syntax error at or near "'b'"
SELECT a AS ⟦'b'⟧ FROM t

--! syntax error at end of input
SELECT a FROM t AS⟦⟧

--! syntax error at or near "v"
SELECT a FROM t u ⟦v⟧

--! syntax error at end of input
SELECT a FROM t WHERE a = ⟦⟧

--! syntax error at end of input
SELECT a FROM t WHERE a AND⟦⟧

--! syntax error at or near "AND"
SELECT a FROM t WHERE ⟦AND⟧ a

--! syntax error at or near "WHERE"
SELECT a FROM t WHERE a ⟦WHERE⟧ b

--! syntax error at or near "="
SELECT a FROM t WHERE a = 1 ⟦=⟧ 2

--! syntax error at or near "a"
SELECT a FROM t GROUP ⟦a⟧

--! syntax error at end of input
SELECT a FROM t GROUP BY⟦⟧

--! syntax error at or near "WHERE"
SELECT a FROM t GROUP BY a ⟦WHERE⟧ b

--! syntax error at or near "GROUP"
SELECT a FROM t HAVING a ⟦GROUP⟧ BY b

--! syntax error at end of input
SELECT a FROM t ORDER BY⟦⟧

--! syntax error at or near "b"
SELECT a FROM t ORDER BY a ⟦b⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a DESC ⟦NULLS⟧

--! syntax error at end of input
SELECT a FROM t LIMIT⟦⟧

--! LIMIT #,# syntax is not supported
SELECT a FROM t ⟦⟧LIMIT 1, 2

--! syntax error at or near "LIMIT"
SELECT a FROM t LIMIT 1 ⟦LIMIT⟧ 2

--! syntax error at or near "WHERE"
SELECT a FROM t LIMIT 1 ⟦WHERE⟧ b

--! syntax error at end of input
SELECT a FROM t OFFSET⟦⟧

--! syntax error at or near "5"
SELECT a FROM t FETCH ⟦5⟧ ROWS ONLY

--! syntax error at or near "ONLY"
SELECT a FROM t FETCH FIRST 5 ⟦ONLY⟧

--! syntax error at end of input
SELECT a FROM t FETCH FIRST 5 ROWS⟦⟧

--! syntax error at or near "+"
SELECT a FROM t FETCH FIRST a ⟦+⟧ 1 ROWS ONLY

--! syntax error at or near "LIMIT"
SELECT a FROM t FETCH FIRST 1 ROW ONLY ⟦LIMIT⟧ 1

--! syntax error at or near "SKIP"
SELECT a FROM t FOR UPDATE NOWAIT ⟦SKIP⟧ LOCKED

--! syntax error at or near "WAIT"
SELECT a FROM t FOR UPDATE ⟦WAIT⟧ 5

--! syntax error at or near "DELETE"
SELECT a FROM t FOR ⟦DELETE⟧

--! syntax error at or near "XML"
SELECT a FROM t FOR ⟦XML⟧ PATH

--! syntax error at or near "5"
SELECT TOP ⟦5⟧ a FROM t

--! syntax error at or near "a"
SELECT DISTINCT ON ⟦a⟧ FROM t

--! syntax error at or near ")"
SELECT DISTINCT ON (⟦)⟧ a FROM t

--! syntax error at or near "DISTINCT"
SELECT ALL ⟦DISTINCT⟧ a FROM t

--! syntax error at or near "a"
SELECT UNIQUE ⟦a⟧ FROM t

--! syntax error at end of input
SELECT a FROM t UNION⟦⟧

--! syntax error at or near "DISTINCT"
SELECT 1 UNION ALL ⟦DISTINCT⟧ SELECT 2

--! syntax error at or near "SELECT"
SELECT 1 MINUS ⟦SELECT⟧ 2

--! syntax error at or near "UNION"
SELECT 1 ORDER BY 1 ⟦UNION⟧ SELECT 2

--! syntax error at or near "UNION"
SELECT 1 LIMIT 1 ⟦UNION⟧ SELECT 2

--! syntax error at or near ")"
SELECT 1⟦)⟧

--! syntax error at or near "("
(SELECT 1) ⟦(⟧SELECT 2)

--! until 17
--! multiple LIMIT clauses not allowed
((SELECT 1) LIMIT 1) LIMIT ⟦⟧2

--! since 18
--! multiple LIMIT clauses not allowed
((SELECT 1) LIMIT 1) ⟦⟧LIMIT 2

--! syntax error at or near "PARTITION"
SELECT a FROM t WINDOW w AS ⟦PARTITION⟧ BY a

--! syntax error at or near "AS"
SELECT a FROM t WINDOW ⟦AS⟧ (ORDER BY a)

--! syntax error at or near "b"
SELECT a FROM t QUALIFY ⟦b⟧

--! syntax error at or near ")"
SELECT a FROM (t⟦)⟧

--! syntax error at or near ")"
SELECT a FROM (t⟦)⟧ AS x

--! syntax error at or near ")"
SELECT a FROM (t AS x⟦)⟧

--! syntax error at or near "WITH"
SELECT a FROM t ⟦WITH⟧ (NOLOCK)

--! syntax error at or near "INDEX"
SELECT a FROM t USE ⟦INDEX⟧ (i)

--! syntax error at end of input
SELECT a FROM t JOIN u⟦⟧

--! syntax error at or near "ON"
SELECT a FROM t JOIN ⟦ON⟧ true

--! syntax error at end of input
SELECT a FROM t JOIN u USING⟦⟧

--! syntax error at or near "a"
SELECT a FROM t JOIN u USING ⟦a⟧

--! syntax error at or near ")"
SELECT a FROM t JOIN u USING (⟦)⟧

--! syntax error at end of input
SELECT a FROM t JOIN u ON⟦⟧

--! syntax error at or near "u"
SELECT a FROM t LEFT ⟦u⟧ ON true

--! syntax error at or near "OUTER"
SELECT a FROM t ⟦OUTER⟧ JOIN u ON true

--! syntax error at or near "u"
SELECT a FROM t FULL OUTER ⟦u⟧ ON true

--! syntax error at or near "ON"
SELECT a FROM t CROSS JOIN u ⟦ON⟧ true

--! syntax error at or near "ON"
SELECT a FROM t NATURAL JOIN u ⟦ON⟧ true

--! syntax error at or near "u"
SELECT a FROM t CROSS ⟦u⟧

--! syntax error at or near "APPLY"
SELECT a FROM t CROSS ⟦APPLY⟧ f(t.a)

--! syntax error at or near "("
SELECT a FROM t PIVOT (sum⟦(⟧a) FOR b IN (1))

--! syntax error at end of input
SELECT a FROM t TABLESAMPLE system⟦⟧

--! syntax error at or near ")"
SELECT a FROM t TABLESAMPLE system (⟦)⟧

--! syntax error at or near "("
SELECT a FROM t TABLESAMPLE ⟦(⟧5)

--! syntax error at or near "TABLESAMPLE"
SELECT a FROM f() ⟦TABLESAMPLE⟧ system (5)

--! syntax error at end of input
SELECT a FROM t x (a⟦⟧

--! syntax error at or near "f"
SELECT a FROM ROWS FROM ⟦f⟧()

--! syntax error at or near ")"
SELECT a FROM ROWS FROM (⟦)⟧

--! syntax error at or near "("
SELECT a FROM f() WITH ORDINALITY ⟦(⟧a, b)

--! syntax error at or near ")"
SELECT a FROM f() AS (a⟦)⟧

--! syntax error at or near ")"
SELECT a FROM f() AS (a int,⟦)⟧

--! syntax error at or near ")"
SELECT a FROM f() AS x (a int, b⟦)⟧

--! syntax error at or near "'t'"
SELECT a FROM ⟦'t'⟧

--! improper qualified name (too many dotted names): t.u.v.w.x
SELECT a FROM ⟦⟧t.u.v.w.x

--! syntax error at end of input
SELECT a FROM LATERAL t⟦⟧

--! syntax error at end of input
SELECT a FROM ONLY⟦⟧

--! syntax error at or near "("
SELECT a FROM ONLY f⟦(⟧)

--! syntax error at or near "BY"
SELECT a FROM dual CONNECT ⟦BY⟧ prior a = b

--! syntax error at or near "SELECT"
WITH w ⟦SELECT⟧ 1

--! syntax error at or near "SELECT"
WITH w AS ⟦SELECT⟧ 1

--! syntax error at end of input
WITH w AS (SELECT 1)⟦⟧

--! syntax error at or near ")"
WITH w AS (⟦)⟧ SELECT 1

--! syntax error at or near "SELECT"
WITH w AS (SELECT 1), ⟦SELECT⟧ 1

--! syntax error at or near ")"
WITH w (⟦)⟧ AS (SELECT 1) SELECT 1

--! syntax error at or near "SELECT"
WITH RECURSIVE ⟦SELECT⟧ 1

--! syntax error at or near "CREATE"
WITH w AS (⟦CREATE⟧ TABLE t ()) SELECT 1

--! syntax error at or near "SELECT"
WITH w AS MATERIALIZED ⟦SELECT⟧ 1

--! syntax error at or near "("
WITH w AS NOT ⟦(⟧SELECT 1) SELECT 1

--! syntax error at or near "WITH"
WITH w AS (SELECT 1) ⟦WITH⟧ x AS (SELECT 2) SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH w AS (SELECT 1) ⟦SEARCH⟧ FIRST BY a SET b SELECT 1

--! since 14
--! syntax error at or near "FIRST"
WITH w AS (SELECT 1) SEARCH ⟦FIRST⟧ BY a SET b SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH w AS (SELECT 1) ⟦SEARCH⟧ DEPTH FIRST BY SET b SELECT 1

--! since 14
--! syntax error at or near "b"
WITH w AS (SELECT 1) SEARCH DEPTH FIRST BY SET ⟦b⟧ SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH w AS (SELECT 1) ⟦CYCLE⟧ a SET b SELECT 1

--! since 14
--! syntax error at or near "SELECT"
WITH w AS (SELECT 1) CYCLE a SET b ⟦SELECT⟧ 1

--! until 13
--! syntax error at or near "CYCLE"
WITH w AS (SELECT 1) ⟦CYCLE⟧ a SET b TO 1 USING c SELECT 1

--! since 14
--! syntax error at or near "USING"
WITH w AS (SELECT 1) CYCLE a SET b TO 1 ⟦USING⟧ c SELECT 1

--! syntax error at or near "EXPLAIN"
WITH w AS (SELECT 1) ⟦EXPLAIN⟧ SELECT 1

--! syntax error at end of input
SELECT * FROM (SELECT 1⟦⟧

--! syntax error at or near ")"
SELECT * FROM (⟦)⟧

--! syntax error at or near "("
TABLE f⟦(⟧)

--! syntax error at or near "AS"
SELECT * ⟦AS⟧ a FROM t

--! improper use of "*" at or near "FROM"
SELECT a.*.b ⟦FROM⟧ t

--! syntax error at or near "a"
SELECT * EXCEPT (⟦a⟧) FROM t

--! syntax error at end of input
SELECT a FROM t;;SELECT b FROM⟦⟧

--! syntax error at or near "year"
SELECT a ⟦year⟧ FROM t

--! syntax error at end of input
SELECT "ä", 'ö' FROM⟦⟧

--! syntax error at end of input
SELECT 'ä😀' FROM⟦⟧

--! syntax error at or near "y"
SELECT '😀' x ⟦y⟧

--! invalid Unicode escape
SELECT a FROM t.u.v.  NOT U&'⟦⟧\00'

--! invalid Unicode escape
SELECT a FROM t.u.v.w U&'⟦⟧\00'

--! unterminated quoted string at or near "'open"
SELECT a FROM t.u.v.w ⟦'open⟧

--! until 14
--! improper qualified name (too many dotted names): t.u.v.w
SELECT a FROM ⟦⟧t.u.v.w $1a

--! since 15
--! trailing junk after parameter at or near "$1a"
SELECT a FROM t.u.v.w ⟦$1a⟧
