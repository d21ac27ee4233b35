-- Manual, Sorting Rows (ORDER BY).

--! syntax error at end of input
SELECT a FROM t ORDER BY a, ⟦⟧

--! syntax error at or near "ASC"
SELECT a FROM t ORDER BY a DESC ⟦ASC⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧ MIDDLE

--! syntax error at or near "b"
SELECT a FROM t ORDER BY a USING ⟦b⟧

--! multiple ORDER BY clauses not allowed
(SELECT a FROM t ORDER BY b) ORDER BY (⟦⟧c), d

--! syntax error at or near "DESC"
SELECT a FROM t ORDER BY a ASC ⟦DESC⟧

--! syntax error at end of input
SELECT a FROM t ORDER BY a USING⟦⟧

--! syntax error at or near "x"
SELECT a FROM t ORDER BY a USING ⟦x⟧

--! syntax error at or near "5"
SELECT a FROM t ORDER BY RAND() ⟦5⟧

--! syntax error at or near "BY"
SELECT a FROM t SORT ⟦BY⟧ a

--! syntax error at or near ")"
(SELECT 1 ORDER BY 1) ORDER BY 2 LIMIT ⟦)⟧

--! syntax error at end of input
(SELECT 1 ORDER BY 1) ORDER BY 2 FETCH⟦⟧

--! LIMIT #,# syntax is not supported
((SELECT 1 ORDER BY 1) ORDER BY 2 ⟦⟧LIMIT 1,2)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧2 FOR UPDATE )

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧2 )

--! unterminated quoted string at or near "'z"
(SELECT 1 ORDER BY 1) ORDER BY 2 ⟦'z⟧

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1 LIMIT 1) ORDER BY ⟦⟧2 LIMIT 3

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IS NULL

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a) ⟦⟧AT TIME ZONE 'x'

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a).b, ⟦⟧c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a).b

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a).b ⟦⟧+ c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY a[1] COLLATE "C", (⟦⟧b) COLLATE "C"

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a).b⟦⟧::int

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a)::int

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IS TRUE

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IS DISTINCT FROM b

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IS DOCUMENT

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IS NOT NFC NORMALIZED

--! until 15
--! syntax error at or near "JSON"
(SELECT 1 ORDER BY 1) ORDER BY (a) IS ⟦JSON⟧

--! since 16
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧(a) IS JSON

--! until 16
--! syntax error at or near "LOCAL"
(SELECT 1 ORDER BY 1) ORDER BY (a) AT ⟦LOCAL⟧

--! since 17
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) AT LOCAL

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) LIKE b ESCAPE c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) NOT SIMILAR TO b

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) BETWEEN b AND c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) IN (b)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) NOT IN (SELECT b)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) = ANY (b)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) OPERATOR(pg_catalog.=) ANY (SELECT b)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ((⟦⟧a) AND b) AND c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (a).b ⟦⟧OR c

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a, b) OVERLAPS (c, d)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ((a).b, ⟦⟧c) OVERLAPS (c, d)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ROW((a).b, (c).d) ⟦⟧OVERLAPS (c, d)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧(a, b) = (c, d)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧((SELECT 1))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ((SELECT 1)).b

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧NOT a)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧- a)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧CAST(a AS int))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧int '1')

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧true)

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ($1).a

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY $1.a

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧ARRAY[1])

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a.*)

--! until 16
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧json_value(a, '$'), b

--! since 17
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY json_value(a, '$'), ⟦⟧b

--! until 16
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY ⟦⟧json_scalar(a)

--! since 17
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY json_scalar(a)

--! until 15
--! syntax error at or near ":"
(SELECT 1 ORDER BY 1) ORDER BY (json_object('a'⟦:⟧ b))

--! since 16
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧json_object('a': b))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧json_array(a))

--! until 15
--! syntax error at or near "SELECT"
(SELECT 1 ORDER BY 1) ORDER BY (json_array(⟦SELECT⟧ 1))

--! since 16
--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧json_array(SELECT 1))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧json_arrayagg(a))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧xmlserialize(document a AS text))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧grouping(a))

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧merge_action())

--! multiple ORDER BY clauses not allowed
(SELECT 1 ORDER BY 1) ORDER BY (⟦⟧a) OPERATOR(pg_catalog.+) b

--! syntax error at or near "("
(SELECT 1 ORDER BY 1) ORDER BY a[1] ⟦(⟧

--! syntax error at or near "'x'"
(SELECT 1 ORDER BY 1) ORDER BY a[1] ⟦'x'⟧
