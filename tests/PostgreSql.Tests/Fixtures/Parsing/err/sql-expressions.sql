-- Manual, Value Expressions.

--! until 16
--! syntax error at or near "LOCAL"
SELECT a AT ⟦LOCAL⟧, a AT LOCAL AT TIME ZONE 'UTC' FROM t;

--! since 14
--! syntax error at or near "OF"
SELECT a IS ⟦OF⟧ (int, text), a IS NOT OF (s.t) FROM t;

--! syntax error at end of input
SELECT 1 +⟦⟧

--! syntax error at or near "*"
SELECT 1 + ⟦*⟧ 2

--! syntax error at end of input
SELECT (1⟦⟧

--! syntax error at or near ")"
SELECT (1, ⟦)⟧

--! syntax error at or near ")"
SELECT (⟦)⟧

--! syntax error at or near ")"
SELECT f(1,⟦)⟧

--! syntax error at or near ","
SELECT f(⟦,⟧ 1)

--! syntax error at or near ","
SELECT f(* ⟦,⟧ 1)

--! syntax error at or near ","
SELECT f(VARIADIC a⟦,⟧ b)

--! syntax error at or near "VARIADIC"
SELECT f(DISTINCT ⟦VARIADIC⟧ a)

--! syntax error at or near ")"
SELECT f(DISTINCT⟦)⟧

--! syntax error at or near "ORDER"
SELECT f(⟦ORDER⟧ BY a)

--! syntax error at or near "."
SELECT f(1)⟦.⟧x

--! syntax error at or near "["
SELECT f(1)⟦[⟧1]

--! syntax error at or near "<"
SELECT a < b ⟦<⟧ c

--! syntax error at or near "="
SELECT a = b ⟦=⟧ c

--! syntax error at or near "="
SELECT a < b ⟦=⟧ c AND d

--! syntax error at or near "LIKE"
SELECT a LIKE b ⟦LIKE⟧ c

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ = b

--! since 14
--! syntax error at or near "="
SELECT a NOT ⟦=⟧ b

--! syntax error at or near "b"
SELECT a = ANY ⟦b⟧

--! syntax error at or near ","
SELECT a = ANY (1⟦,⟧ 2)

--! syntax error at or near ")"
SELECT a = ALL (⟦)⟧

--! syntax error at or near "b"
SELECT a AT ⟦b⟧ + 1 FROM t WHERE a AT b

--! syntax error at or near "'UTC'"
SELECT 1 FROM t WHERE a AT ⟦'UTC'⟧

--! syntax error at or near "'C'"
SELECT a COLLATE ⟦'C'⟧

--! syntax error at or near "END"
SELECT CASE ⟦END⟧

--! syntax error at end of input
SELECT CASE WHEN a THEN b⟦⟧

--! syntax error at or near "THEN"
SELECT CASE a WHEN ⟦THEN⟧ 1 END

--! syntax error at or near "ELSE"
SELECT CASE a ⟦ELSE⟧ 1 END

--! improper use of "*" at end of input
SELECT a.*.b⟦⟧

--! improper use of "*" at or near "FROM"
SELECT a.*[1] ⟦FROM⟧ t

--! improper use of "*" at end of input
SELECT (a).*.b⟦⟧

--! syntax error at or near ","
SELECT a. ⟦,⟧ b

--! syntax error at or near ".1"
SELECT a⟦.1⟧

--! syntax error at or near "FROM"
SELECT *, ⟦FROM⟧ t

--! syntax error at or near "+"
SELECT * ⟦+⟧ 1

--! syntax error at or near ")"
SELECT ROW(1,⟦)⟧

--! wrong number of parameters on right side of OVERLAPS expression
SELECT (1, 2) OVERLAPS ⟦⟧(3, 4, 5)

--! wrong number of parameters on left side of OVERLAPS expression
SELECT ⟦⟧ROW(1) OVERLAPS (3, 4)

--! syntax error at or near ")"
SELECT (1, 2) OVERLAPS (3⟦)⟧

--! 0A000
--! UNIQUE predicate is not yet implemented
SELECT ⟦⟧UNIQUE (SELECT 1)

--! syntax error at or near "1"
SELECT EXISTS (⟦1⟧)

--! until 13
--! syntax error at or near "SELECT"
SELECT EXISTS ⟦SELECT⟧ 1

--! since 14
--! syntax error at or near "1"
SELECT EXISTS SELECT ⟦1⟧

--! syntax error at or near "("
SELECT current_user⟦(⟧)

--! syntax error at or near "("
SELECT current_date⟦(⟧1)

--! syntax error at or near "'3'"
SELECT current_time(⟦'3'⟧)

--! syntax error at or near "("
SELECT int⟦(⟧1)

--! syntax error at end of input
SELECT float(1)⟦⟧

--! syntax error at or near "FROM"
SELECT left ⟦FROM⟧ t

--! syntax error at or near "."
SELECT left⟦.⟧x

--! syntax error at or near "("
SELECT values⟦(⟧1)

--! syntax error at or near ","
SELECT extract(year⟦,⟧ a)

--! syntax error at or near "1"
SELECT extract(⟦1⟧ FROM a)

--! since 14
--! syntax error at or near ")"
SELECT extract(⟦)⟧

--! syntax error at or near ","
SELECT position('a'⟦,⟧ b)

--! syntax error at or near ")"
SELECT trim(BOTH⟦)⟧

--! syntax error at or near ")"
SELECT trim(FROM⟦)⟧

--! syntax error at or near ")"
SELECT substring(a FROM⟦)⟧

--! syntax error at or near "FOR"
SELECT substring(a FOR 1 ⟦FOR⟧ 2)

--! syntax error at or near ")"
SELECT overlay(a PLACING b⟦)⟧

--! syntax error at or near ")"
SELECT nullif(a⟦)⟧

--! syntax error at or near ","
SELECT nullif(a, b⟦,⟧ c)

--! syntax error at or near ")"
SELECT coalesce(⟦)⟧

--! syntax error at or near "x"
SELECT normalize(a, ⟦x⟧)

--! syntax error at or near "a"
SELECT collation for ⟦a⟧

--! syntax error at or near ")"
SELECT treat(a⟦)⟧

--! syntax error at or near "$1"
SELECT date ⟦$1⟧

--! type modifier cannot have parameter name
SELECT s.t(⟦⟧a => 1) 'x'

--! type modifier cannot have ORDER BY
SELECT t(1 ⟦⟧ORDER BY 2) 'x'

--! syntax error at or near "FROM"
SELECT f(a) within ⟦FROM⟧ t

--! syntax error at or near "year"
SELECT a ⟦year⟧

--! syntax error at or near "over"
SELECT a ⟦over⟧

--! syntax error at or near "'x'"
SELECT a AS ⟦'x'⟧

--! syntax error at or near "c"
SELECT a isnull b ⟦c⟧

--! syntax error at or near "2"
SELECT 1 OPERATOR(+ ⟦2⟧

--! syntax error at or near ")"
SELECT 1 OPERATOR(a⟦)⟧ 2

--! syntax error at or near "."
SELECT 1 OPERATOR(pg_catalog.+⟦.⟧) 2

--! since 14
--! syntax error at end of input
SELECT 5 !⟦⟧

--! since 14
--! syntax error at end of input
SELECT a ! b !⟦⟧

--! until 16
--! syntax error at or near "LOCAL"
SELECT a FROM t WHERE a AT ⟦LOCAL⟧

--! since 17
--! syntax error at or near "1"
SELECT merge_action(⟦1⟧)

--! since 16
--! syntax error at or near "("
SELECT system_user⟦(⟧)

--! until 16
--! syntax error at or near "LOCAL"
SELECT a AT ⟦LOCAL⟧

--! syntax error at or near ">="
SELECT a <> b ⟦>=⟧ c

--! syntax error at or near "BETWEEN"
SELECT a BETWEEN b AND c ⟦BETWEEN⟧ d AND e

--! syntax error at end of input
SELECT a +⟦⟧

--! syntax error at or near "*"
SELECT a + ⟦*⟧ b

--! syntax error at or near "/"
SELECT a + ⟦/⟧ b

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧

--! syntax error at end of input
SELECT NOT⟦⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ b

--! since 14
--! syntax error at or near "b"
SELECT a NOT ⟦b⟧

--! until 13
--! syntax error at end of input
SELECT a IS⟦⟧

--! syntax error at or near "b"
SELECT a IS ⟦b⟧

--! syntax error at or near "b"
SELECT a IS NOT ⟦b⟧

--! syntax error at end of input
SELECT a IS NOT⟦⟧

--! syntax error at or near "="
SELECT a IS ⟦=⟧ b

--! until 13
--! syntax error at end of input
SELECT a IN⟦⟧

--! syntax error at or near "1"
SELECT a IN ⟦1⟧

--! syntax error at or near ")"
SELECT a IN (⟦)⟧

--! syntax error at or near ")"
SELECT a IN (1,⟦)⟧

--! syntax error at end of input
SELECT a BETWEEN 1⟦⟧

--! syntax error at end of input
SELECT a BETWEEN 1 AND⟦⟧

--! syntax error at or near "OR"
SELECT a BETWEEN 1 ⟦OR⟧ 2

--! until 13
--! syntax error at end of input
SELECT a LIKE⟦⟧

--! syntax error at end of input
SELECT a LIKE 'x' ESCAPE⟦⟧

--! until 13
--! syntax error at or near "ESCAPE"
SELECT a ⟦ESCAPE⟧ 'x'

--! since 14
--! syntax error at or near "'x'"
SELECT a ESCAPE ⟦'x'⟧

--! syntax error at or near "'x'"
SELECT a SIMILAR ⟦'x'⟧

--! syntax error at end of input
SELECT f(⟦⟧

--! syntax error at end of input
SELECT f(1⟦⟧

--! syntax error at or near ","
SELECT f(⟦,⟧)

--! syntax error at or near ")"
SELECT f(a =>⟦)⟧

--! syntax error at or near "=>"
SELECT f(⟦=>⟧ 1)

--! syntax error at or near "=>"
SELECT f(1 ⟦=>⟧ 2)

--! syntax error at or near "=>"
SELECT f(s.a ⟦=>⟧ 1)

--! syntax error at or near "*"
SELECT f(DISTINCT ⟦*⟧)

--! syntax error at or near ")"
SELECT f(ALL⟦)⟧

--! syntax error at or near ","
SELECT f(*⟦,⟧ 1)

--! syntax error at or near "*"
SELECT f(1, ⟦*⟧)

--! syntax error at or near ")"
SELECT f(1 ORDER BY⟦)⟧

--! syntax error at or near "ORDER"
SELECT f(⟦ORDER⟧ BY 1)

--! syntax error at end of input
SELECT f(1) FILTER⟦⟧

--! syntax error at or near "a"
SELECT f(1) FILTER (⟦a⟧)

--! syntax error at or near ")"
SELECT f(1) FILTER (WHERE⟦)⟧

--! syntax error at or near "WHERE"
SELECT f(1) FILTER ⟦WHERE⟧ a

--! syntax error at or near "a"
SELECT f(1) WITHIN GROUP (⟦a⟧)

--! syntax error at or near "("
SELECT f(1) WITHIN ⟦(⟧ORDER BY a)

--! cannot use multiple ORDER BY clauses with WITHIN GROUP
SELECT f(1 ORDER BY 2) ⟦⟧WITHIN GROUP (ORDER BY 3)

--! cannot use DISTINCT with WITHIN GROUP
SELECT f(DISTINCT 1) ⟦⟧WITHIN GROUP (ORDER BY 3)

--! cannot use VARIADIC with WITHIN GROUP
SELECT f(VARIADIC a) ⟦⟧WITHIN GROUP (ORDER BY 3)

--! syntax error at or near ","
SELECT f(VARIADIC a⟦,⟧ VARIADIC b)

--! syntax error at or near ")"
SELECT CAST(a⟦)⟧

--! syntax error at or near ")"
SELECT CAST(a AS⟦)⟧

--! syntax error at or near ","
SELECT CAST(a⟦,⟧ int)

--! syntax error at or near "a"
SELECT CAST ⟦a⟧ AS int

--! syntax error at or near "AS"
SELECT TRY_CAST(a ⟦AS⟧ int)

--! syntax error at end of input
SELECT a::⟦⟧

--! syntax error at or near "::"
SELECT ⟦::⟧int

--! syntax error at or near "1"
SELECT a::⟦1⟧

--! syntax error at or near "'int'"
SELECT a::⟦'int'⟧

--! until 13
--! syntax error at end of input
SELECT a COLLATE⟦⟧

--! syntax error at end of input
SELECT ROW(⟦⟧

--! syntax error at or near "1"
SELECT ROW ⟦1⟧

--! syntax error at or near ")"
SELECT (1,⟦)⟧

--! syntax error at or near ")"
SELECT (SELECT 1, ⟦)⟧

--! syntax error at or near "1"
SELECT EXISTS ⟦1⟧

--! syntax error at or near ")"
SELECT EXISTS (⟦)⟧

--! syntax error at end of input
SELECT a[⟦⟧

--! syntax error at or near "]"
SELECT a[⟦]⟧

--! syntax error at end of input
SELECT a[1⟦⟧

--! syntax error at or near ","
SELECT a[1⟦,⟧2]

--! syntax error at or near ":"
SELECT a[1:2⟦:⟧3]

--! syntax error at or near "::"
SELECT a[⟦::⟧]

--! syntax error at or near "'b'"
SELECT a.⟦'b'⟧

--! syntax error at or near ".1"
SELECT (a)⟦.1⟧

--! syntax error at end of input
SELECT a.b(⟦⟧

--! syntax error at end of input
SELECT a AT TIME⟦⟧

--! syntax error at end of input
SELECT a AT TIME ZONE⟦⟧

--! syntax error at or near "ZONE"
SELECT a AT ⟦ZONE⟧ 'x'

--! until 13
--! syntax error at end of input
SELECT a AND⟦⟧

--! syntax error at or near "OR"
SELECT ⟦OR⟧ a

--! until 13
--! syntax error at end of input
SELECT a OR⟦⟧

--! syntax error at or near ":"
SELECT a ? b ⟦:⟧ c

--! syntax error at or near "b"
SELECT a DIV ⟦b⟧

--! syntax error at or near "b"
SELECT a MOD ⟦b⟧

--! syntax error at or near "b"
SELECT a XOR ⟦b⟧

--! syntax error at or near "b"
SELECT a REGEXP ⟦b⟧

--! syntax error at or near "b"
SELECT a RLIKE ⟦b⟧

--! syntax error at or near "1"
SELECT INTERVAL ⟦1⟧ DAY

--! syntax error at or near "1"
SELECT DATE_ADD(a, INTERVAL ⟦1⟧ DAY)

--! syntax error at or near "b"
SELECT a IS DISTINCT ⟦b⟧

--! syntax error at end of input
SELECT a IS DISTINCT FROM⟦⟧

--! syntax error at or near "NFX"
SELECT a IS ⟦NFX⟧ NORMALIZED

--! syntax error at end of input
SELECT a = ANY⟦⟧

--! syntax error at or near ")"
SELECT a = ANY (⟦)⟧

--! until 13
--! syntax error at or near "ANY"
SELECT a ⟦ANY⟧ (b)

--! since 14
--! syntax error at or near "("
SELECT a ANY ⟦(⟧b)

--! syntax error at or near "ANY"
SELECT ⟦ANY⟧ (a) = b

--! syntax error at or near "ANY"
SELECT a LIKE ANY (b), a NOT LIKE ALL (c), a SIMILAR TO ⟦ANY⟧ (b)

--! syntax error at or near "("
SELECT a.*.b ⟦(⟧1)

--! syntax error at or near "'x'"
SELECT a.*.b ⟦'x'⟧

--! syntax error at or near "'x'"
SELECT a.*[1] ⟦'x'⟧

--! improper use of "*" at end of input
SELECT a.*[1]⟦⟧

--! syntax error at or near "]"
SELECT int '1', s.t '1', t[⟦]⟧ '1'

--! until 13
--! syntax error at or near "ESCAPE"
SELECT a ! ⟦ESCAPE⟧ c

--! until 13
--! syntax error at or near "escape"
SELECT a ! ⟦escape⟧(b)

--! until 13
--! syntax error at or near "("
SELECT a ! isnull⟦(⟧b)

--! since 14
--! syntax error at or near "NULL"
SELECT a ! IS ⟦NULL⟧, a ! ISNULL, a ! LIKE b, a ! BETWEEN b AND c, a ! NOT IN (b), a | NOT LIKE ANY (b), a | LIKE ANY (b)

--! until 13
--! syntax error at or near "TIME"
SELECT a ! AT ⟦TIME⟧ ZONE 'x'

--! since 14
--! syntax error at or near "ZONE"
SELECT a ! AT TIME ⟦ZONE⟧ 'x'

--! syntax error at or near "JOIN"
SELECT a ! LEFT ⟦JOIN⟧ b

--! syntax error at or near "b"
SELECT a ! overlaps ⟦b⟧
