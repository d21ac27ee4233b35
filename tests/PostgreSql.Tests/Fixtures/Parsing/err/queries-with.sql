-- Manual, WITH Queries (Common Table Expressions).

--! multiple WITH clauses not allowed
⟦⟧WITH a AS (SELECT 1) (WITH b AS (SELECT 2) SELECT 3)

--! syntax error at or near "SELECT"
WITH a ⟦SELECT⟧ 1

--! syntax error at or near "SELECT"
WITH a AS ⟦SELECT⟧ 1

--! syntax error at end of input
WITH a AS (SELECT 1)⟦⟧

--! syntax error at or near "SELECT"
WITH a AS (SELECT 1), ⟦SELECT⟧ 1

--! syntax error at or near "TRUNCATE"
WITH a AS (SELECT 1) ⟦TRUNCATE⟧ t

--! syntax error at or near "c"
WITH a (b ⟦c⟧) AS (SELECT 1) SELECT 1

--! syntax error at or near "("
WITH a AS NOT ⟦(⟧SELECT 1) SELECT 1

--! syntax error at or near "CREATE"
WITH a AS (⟦CREATE⟧ TABLE t (a int)) SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE a AS (SELECT 1) ⟦SEARCH⟧ DEPTH FIRST BY b SET c SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO 1 + 1 DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "+"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 ⟦+⟧ 1 DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO $1 DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "$1"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO ⟦$1⟧ DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO 1 DEFAULT (2) USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 DEFAULT ⟦(⟧2) USING d SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE a AS (SELECT 1) ⟦SEARCH⟧ FIRST BY b SET c SELECT 1

--! since 14
--! syntax error at or near "FIRST"
WITH RECURSIVE a AS (SELECT 1) SEARCH ⟦FIRST⟧ BY b SET c SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE t AS (SELECT 1 AS a) ⟦SEARCH⟧ DEPTH FIRST BY a SET o SELECT * FROM t ORDER BY o

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE t AS (SELECT 1 AS a) ⟦SEARCH⟧ BREADTH FIRST BY a SET o CYCLE a SET c USING p SELECT * FROM t

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE t AS (SELECT 1 AS a) ⟦CYCLE⟧ a SET c TO true DEFAULT false USING p SELECT * FROM t

--! multiple WITH clauses not allowed
⟦⟧WITH w AS (SELECT 1) (WITH x AS (SELECT 2) SELECT 3)

--! syntax error at or near ";"
WITH w AS (SELECT 1)⟦;⟧

--! syntax error at or near "AS"
WITH w AS (SELECT 1) ⟦AS⟧ SELECT 1

--! syntax error at or near "AS"
WITH w (a, b ⟦AS⟧ (SELECT 1) SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE w AS (SELECT 1) ⟦CYCLE⟧ a SET c TO 1 + 1 DEFAULT 2 USING p SELECT 1

--! since 14
--! syntax error at or near "+"
WITH RECURSIVE w AS (SELECT 1) CYCLE a SET c TO 1 ⟦+⟧ 1 DEFAULT 2 USING p SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH w AS (SELECT 1) ⟦CYCLE⟧ a, SET c USING p SELECT 1

--! since 14
--! syntax error at or near "c"
WITH w AS (SELECT 1) CYCLE a, SET ⟦c⟧ USING p SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH w AS (SELECT 1) ⟦SEARCH⟧ DEPTH BY a SET o SELECT 1

--! since 14
--! syntax error at or near "BY"
WITH w AS (SELECT 1) SEARCH DEPTH ⟦BY⟧ a SET o SELECT 1

--! syntax error at or near "VACUUM"
WITH w AS (⟦VACUUM⟧) SELECT 1

--! syntax error at or near "."
WITH s⟦.⟧w AS (SELECT 1) SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE w (n, p) AS (SELECT 1, ARRAY[1] UNION SELECT n + 1, p || n FROM w WHERE n < 5) ⟦CYCLE⟧ n SET c USING q SELECT n, c FROM w

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO 1 DEFAULT XMLPARSE (2) USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 DEFAULT XMLPARSE ⟦(⟧2) USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE t AS (SELECT 1 AS a) ⟦CYCLE⟧ a SET c TO CASE DEFAULT false USING p SELECT * FROM t

--! since 14
--! syntax error at or near "CASE"
WITH RECURSIVE t AS (SELECT 1 AS a) CYCLE a SET c TO ⟦CASE⟧ DEFAULT false USING p SELECT * FROM t

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO  ARRAY

--! since 14
--! syntax error at or near "ARRAY"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO  ⟦ARRAY⟧

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO row(1) DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO row⟦(⟧1) DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO coalesce(1) DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO coalesce⟦(⟧1) DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO coalesce.x 'a' DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO json 'a' DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO json_array(1 FORMAT JSON ENCODING latin1) DEFAULT 1 USING d SELECT 1

--! since 14 until 15
--! syntax error at or near "FORMAT"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO json_array(1 ⟦FORMAT⟧ JSON ENCODING latin1) DEFAULT 1 USING d SELECT 1

--! since 16
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO json_array⟦(⟧1 FORMAT JSON ENCODING latin1) DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO current_date DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "current_date"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO ⟦current_date⟧ DEFAULT 2 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO interval '1' day DEFAULT interval(3) '2' USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(1) 'x' DEFAULT f() USING d SELECT 1

--! since 14
--! syntax error at or near ")"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1) 'x' DEFAULT f(⟦)⟧ USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(*) DEFAULT f() USING d SELECT 1

--! since 14
--! syntax error at or near "*"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(⟦*⟧) DEFAULT f() USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(DISTINCT 1) 'x' DEFAULT f() USING d SELECT 1

--! since 14
--! syntax error at or near "DISTINCT"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(⟦DISTINCT⟧ 1) 'x' DEFAULT f() USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(ALL 1) 'x' DEFAULT f() USING d SELECT 1

--! since 14
--! syntax error at or near "ALL"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(⟦ALL⟧ 1) 'x' DEFAULT f() USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(1 ORDER BY 1) 'x' DEFAULT 1 USING d SELECT 1

--! since 14
--! type modifier cannot have ORDER BY
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1 ⟦⟧ORDER BY 1) 'x' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(VARIADIC 1) 'x' DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "VARIADIC"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(⟦VARIADIC⟧ 1) 'x' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO x.y DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "DEFAULT"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO x.y ⟦DEFAULT⟧ 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO x[1] 'a' DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "'a'"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO x[1] ⟦'a'⟧ DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO 1 + 2 DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "+"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 ⟦+⟧ 2 DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO -1 DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "-"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO ⟦-⟧1 DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO 'a'::text DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "::"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 'a'⟦::⟧text DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO f(1) 'x' DEFAULT true() USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1) 'x' DEFAULT true⟦(⟧) USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO JSON(1) DEFAULT 1 USING d SELECT 1

--! since 14 until 16
--! syntax error at or near "DEFAULT"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO JSON(1) ⟦DEFAULT⟧ 1 USING d SELECT 1

--! since 17
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO JSON⟦(⟧1) DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO JSON 'x' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO json   (sfunc = f)

--! since 14 until 16
--! syntax error at end of input
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO json   (sfunc = f)⟦⟧

--! since 17
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO json   ⟦(⟧sfunc = f)

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO numeric() '1' DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near ")"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO numeric(⟦)⟧ '1' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO numeric(*) '1' DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "*"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO numeric(⟦*⟧) '1' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO numeric(1,2) '1' DEFAULT 1 USING d SELECT 1

--! until 13
--! syntax error at or near "CYCLE"
WITH RECURSIVE a AS (SELECT 1) ⟦CYCLE⟧ b SET c TO null() DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO null⟦(⟧) DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "VARIADIC"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1, ⟦VARIADIC⟧ 2) 'x' DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "VARIADIC"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 'x' DEFAULT f(e => g(VARIADIC h), ⟦VARIADIC⟧ 2) 'x' USING d SELECT 1

--! since 14
--! syntax error at or near "OVER"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1) ⟦OVER⟧ w DEFAULT 1 USING d SELECT 1

--! since 14
--! syntax error at or near "FILTER"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO f(1) ⟦FILTER⟧ (WHERE true) DEFAULT 1 USING d SELECT 1

--! multiple WITH clauses not allowed
⟦⟧WITH a AS (SELECT 1) (WITH b AS (SELECT 2) SELECT 3) )

--! unterminated quoted string at or near "'z"
WITH a AS (SELECT 1) (WITH b AS (SELECT 2) SELECT 3) ⟦'z⟧

--! syntax error at or near ")"
WITH a AS (SELECT 1) (WITH b AS (SELECT 2) SELECT 3) LIMIT ⟦)⟧

--! syntax error at end of input
WITH time AS (SELECT 1⟦⟧

--! syntax error at or near "SELECT"
WITH time ⟦SELECT⟧ 1
