-- Manual, DECLARE.

--! until 13
--! syntax error at or near "ASENSITIVE"
DECLARE c ⟦ASENSITIVE⟧ CURSOR FOR TABLE t

--! syntax error at or near "FOR"
DECLARE c ⟦FOR⟧ SELECT 1

--! syntax error at or near "INSERT"
DECLARE c CURSOR FOR ⟦INSERT⟧ INTO t VALUES (1)

--! syntax error at or near "FOR"
DECLARE c SCROLL CURSOR WITH ⟦FOR⟧ SELECT 1

--! until 13
--! syntax error at or near "ASENSITIVE"
DECLARE c ⟦ASENSITIVE⟧ CURSOR FOR SELECT 1

--! syntax error at end of input
DECLARE c⟦⟧

--! syntax error at or near "FOR"
DECLARE CURSOR ⟦FOR⟧ SELECT 1

--! syntax error at end of input
DECLARE c CURSOR⟦⟧

--! syntax error at end of input
DECLARE c CURSOR FOR⟦⟧

--! syntax error at or near "IS"
DECLARE c CURSOR ⟦IS⟧ SELECT 1

--! syntax error at or near "FOR"
DECLARE c CURSOR WITH ⟦FOR⟧ SELECT 1

--! syntax error at or near "HOLD"
DECLARE c CURSOR ⟦HOLD⟧ FOR SELECT 1

--! syntax error at or near "SCROLL"
DECLARE c CURSOR WITH HOLD ⟦SCROLL⟧ FOR SELECT 1

--! syntax error at or near "SCROLL"
DECLARE c CURSOR ⟦SCROLL⟧ FOR SELECT 1

--! syntax error at or near "CURSOR"
DECLARE c NO ⟦CURSOR⟧ FOR SELECT 1

--! syntax error at or near "EXECUTE"
DECLARE c CURSOR FOR ⟦EXECUTE⟧ p

--! syntax error at end of input
DECLARE c CURSOR FOR SELECT 1 INTO⟦⟧

--! syntax error at or near "("
DECLARE c CURSOR ⟦(⟧a int) FOR SELECT 1

--! syntax error at or near "'c'"
DECLARE ⟦'c'⟧ CURSOR FOR SELECT 1

--! syntax error at or near "."
DECLARE s⟦.⟧c CURSOR FOR SELECT 1

--! syntax error at or near "@"
DECLARE ⟦@⟧a int

--! syntax error at or near "int"
DECLARE a ⟦int⟧

--! until 15
--! syntax error at or near "time"
DECLARE c CURSOR WITHOUT ⟦time⟧ HOLD FOR SELECT 1

--! since 16
--! syntax error at or near "WITHOUT"
DECLARE c CURSOR ⟦WITHOUT⟧ time HOLD FOR SELECT 1

--! syntax error at or near "WITH"
DECLARE c CURSOR ⟦WITH⟧ time FOR SELECT 1
