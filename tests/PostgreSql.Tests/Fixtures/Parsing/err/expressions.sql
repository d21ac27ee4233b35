-- Manual, 4.2 Value Expressions, and chapter 9.

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

--! syntax error at or near "["
SELECT ARRAY[1]⟦[⟧1]

--! syntax error at or near "["
SELECT ARRAY[1, ⟦[⟧2]]

--! syntax error at or near "2"
SELECT ARRAY[[1], ⟦2⟧]

--! syntax error at or near "1"
SELECT ARRAY ⟦1⟧

--! syntax error at or near "<"
SELECT a < b ⟦<⟧ c

--! syntax error at or near "="
SELECT a = b ⟦=⟧ c

--! syntax error at or near "="
SELECT a < b ⟦=⟧ c AND d

--! syntax error at or near "LIKE"
SELECT a LIKE b ⟦LIKE⟧ c

--! syntax error at or near "BETWEEN"
SELECT a BETWEEN 1 AND 2 ⟦BETWEEN⟧ 3 AND 4

--! syntax error at or near "OR"
SELECT a BETWEEN 1 ⟦OR⟧ 2

--! syntax error at end of input
SELECT a BETWEEN 1 AND⟦⟧

--! syntax error at or near "1"
SELECT a IN ⟦1⟧

--! syntax error at or near ")"
SELECT a IN (⟦)⟧

--! syntax error at end of input
SELECT a IN (SELECT 1, 2⟦⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ = b

--! since 14
--! syntax error at or near "="
SELECT a NOT ⟦=⟧ b

--! syntax error at or near "1"
SELECT a IS ⟦1⟧

--! syntax error at end of input
SELECT a IS NOT⟦⟧

--! syntax error at or near "NOT"
SELECT a IS ⟦NOT⟧ IN (1)

--! syntax error at or near "IS"
SELECT a IS DISTINCT FROM b ⟦IS⟧ NULL

--! syntax error at or near "b"
SELECT a IS DISTINCT ⟦b⟧

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

--! syntax error at or near ")"
SELECT CAST(a⟦)⟧

--! syntax error at or near ","
SELECT CAST(a⟦,⟧ int)

--! syntax error at end of input
SELECT a::⟦⟧

--! syntax error at or near "1"
SELECT a::⟦1⟧

--! syntax error at or near "("
SELECT a::int⟦(⟧3)

--! syntax error at or near "b"
SELECT a::varchar(⟦b⟧)

--! 22023
--! precision for type float must be at least 1 bit
SELECT 1::float(⟦⟧0)

--! 22023
--! precision for type float must be less than 54 bits
SELECT 1::float(⟦⟧54)

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

--! syntax error at end of input
SELECT a[⟦⟧

--! syntax error at end of input
SELECT a[1⟦⟧

--! syntax error at or near ":"
SELECT a[1:2⟦:⟧3]

--! syntax error at or near "]"
SELECT a[⟦]⟧

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

--! syntax error at or near "IN"
SELECT position('a' IN b ⟦IN⟧ c)

--! syntax error at or near "LIKE"
SELECT position(a ⟦LIKE⟧ b IN c)

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

--! syntax error at or near "to"
SELECT interval '1' month ⟦to⟧ day

--! syntax error at or near "day"
SELECT interval '1' year to ⟦day⟧

--! syntax error at or near "year"
SELECT interval '1' day to ⟦year⟧

--! syntax error at or near "x"
SELECT interval '1' hour to second(⟦x⟧)

--! syntax error at end of input
SELECT interval(1)⟦⟧

--! syntax error at or near "$1"
SELECT date ⟦$1⟧

--! syntax error at or near "$1"
SELECT interval ⟦$1⟧

--! type modifier cannot have parameter name
SELECT s.t(⟦⟧a => 1) 'x'

--! type modifier cannot have ORDER BY
SELECT t(1 ⟦⟧ORDER BY 2) 'x'

--! syntax error at or near "a"
SELECT count(*) FILTER (⟦a⟧)

--! syntax error at or near "a"
SELECT count(*) FILTER ⟦a⟧

--! syntax error at or near "1"
SELECT count(*) OVER ⟦1⟧

--! syntax error at or near "a"
SELECT count(*) OVER (ORDER ⟦a⟧)

--! syntax error at or near ")"
SELECT count(*) OVER (ROWS 1⟦)⟧

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(a) OVER (ROWS ⟦⟧UNBOUNDED FOLLOWING)

--! 42P20
--! frame starting from following row cannot end with current row
SELECT sum(a) OVER (ROWS ⟦⟧1 FOLLOWING)

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(a) OVER (ROWS BETWEEN ⟦⟧UNBOUNDED FOLLOWING AND CURRENT ROW)

--! 42P20
--! frame end cannot be UNBOUNDED PRECEDING
SELECT sum(a) OVER (ROWS BETWEEN 1 PRECEDING AND ⟦⟧UNBOUNDED PRECEDING)

--! 42P20
--! frame starting from current row cannot have preceding rows
SELECT sum(a) OVER (ROWS BETWEEN CURRENT ROW AND ⟦⟧1 PRECEDING)

--! 42P20
--! frame starting from following row cannot have preceding rows
SELECT sum(a) OVER (ROWS BETWEEN 1 FOLLOWING AND ⟦⟧CURRENT ROW)

--! syntax error at or near "NOTHING"
SELECT sum(a) OVER (ROWS 1 PRECEDING EXCLUDE ⟦NOTHING⟧)

--! cannot use multiple ORDER BY clauses with WITHIN GROUP
SELECT f(a ORDER BY a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! cannot use DISTINCT with WITHIN GROUP
SELECT f(DISTINCT a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! cannot use VARIADIC with WITHIN GROUP
SELECT f(VARIADIC a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! syntax error at or near "b"
SELECT f(a) WITHIN GROUP (⟦b⟧)

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

--! until 15
--! syntax error at or near "JSON"
SELECT '{}' IS ⟦JSON⟧

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1)

--! since 17
--! syntax error at or near ")"
SELECT json_object('a': 1, 2⟦)⟧

--! since 17
--! syntax error at or near "ON"
SELECT json_array(1, ABSENT ⟦ON⟧ NULL)

--! since 17
--! syntax error at or near "EMPTY"
SELECT json_value(a, '$' ERROR ON EMPTY NULL ON ⟦EMPTY⟧)

--! since 17
--! syntax error at or near ")"
SELECT json_query(a, '$' WITH ARRAY⟦)⟧

--! since 17
--! 22023
--! unrecognized JSON encoding: latin1
SELECT json_array(1 FORMAT JSON ENCODING ⟦⟧latin1)

--! since 17
--! syntax error at or near ")"
SELECT json_exists(a⟦)⟧

--! since 17
--! syntax error at or near "1"
SELECT merge_action(⟦1⟧)

--! since 16
--! syntax error at or near "("
SELECT system_user⟦(⟧)

--! syntax error at or near "a"
SELECT xmlelement(⟦a⟧)

--! syntax error at or near "a"
SELECT xmlparse(⟦a⟧)

--! syntax error at or near ")"
SELECT xmlroot(a⟦)⟧

--! syntax error at or near ")"
SELECT xmlexists('//a'⟦)⟧

--! syntax error at or near ")"
SELECT xmlserialize(content a⟦)⟧
