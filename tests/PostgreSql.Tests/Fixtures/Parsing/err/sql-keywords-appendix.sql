-- Manual, SQL Key Words.

--! syntax error at or near "all"
CREATE TABLE ⟦all⟧ (a int)

--! syntax error at or near "user"
CREATE TABLE ⟦user⟧ (a int)

--! syntax error at or near "left"
CREATE TABLE ⟦left⟧ (a int)

--! syntax error at or near "join"
CREATE TABLE t (⟦join⟧ int)

--! syntax error at or near "offset"
CREATE TABLE t (⟦offset⟧ int)

--! syntax error at or near "limit"
CREATE TABLE t (⟦limit⟧ int)

--! syntax error at or near "end"
CREATE TABLE t (⟦end⟧ int)

--! syntax error at or near "int"
CREATE TABLE t (check ⟦int⟧)

--! syntax error at or near "column"
CREATE TABLE t (⟦column⟧ int)

--! syntax error at or near "default"
CREATE TABLE t (⟦default⟧ int)

--! syntax error at or near "references"
CREATE TABLE t (⟦references⟧ int)

--! syntax error at or near "current_user"
CREATE TABLE t (⟦current_user⟧ text)

--! syntax error at or near "FROM"
SELECT left ⟦FROM⟧ t

--! syntax error at or near "FROM"
SELECT join ⟦FROM⟧ t

--! syntax error at or near "FROM"
SELECT order ⟦FROM⟧ t

--! syntax error at or near "end"
SELECT ⟦end⟧ FROM t

--! syntax error at or near "desc"
SELECT ⟦desc⟧ FROM t

--! syntax error at or near "analyze"
SELECT ⟦analyze⟧ FROM t

--! syntax error at or near "group"
SELECT a FROM ⟦group⟧

--! syntax error at or near "left"
SELECT a FROM t AS ⟦left⟧

--! syntax error at end of input
SELECT a FROM t left⟦⟧

--! syntax error at or near "window"
SELECT a FROM t AS ⟦window⟧

--! syntax error at end of input
SELECT a FROM t window⟦⟧

--! syntax error at or near "limit"
SELECT a FROM t AS ⟦limit⟧

--! syntax error at or near "("
SELECT between⟦(⟧1)

--! syntax error at or near "("
SELECT values⟦(⟧1)

--! syntax error at or near "("
SELECT int⟦(⟧1)

--! syntax error at end of input
SELECT interval(1)⟦⟧

--! syntax error at or near "("
CREATE FUNCTION between⟦(⟧) RETURNS int AS ''

--! syntax error at or near "left"
CREATE TYPE ⟦left⟧ AS ENUM ('a')

--! syntax error at or near "between"
SELECT a::left, a::⟦between⟧

--! syntax error at or near "select"
SELECT a::⟦select⟧

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json⟦(⟧json) RETURNS json AS ''

--! syntax error at or near "("
SELECT * FROM LATERAL exists⟦(⟧1)

--! syntax error at or near "("
SELECT * FROM LATERAL row⟦(⟧1)

--! syntax error at or near "("
SELECT * FROM LATERAL interval⟦(⟧1)

--! syntax error at or near "'x'"
SELECT * FROM LATERAL int ⟦'x'⟧
