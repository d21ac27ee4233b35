-- Manual, CREATE FUNCTION.

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC ; SELECT 1; CREATE TABLE t (a int); RETURN 2; END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC END

--! until 13
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int⟦⟧

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f(a int, b int DEFAULT 2) RETURNS int LANGUAGE sql IMMUTABLE ⟦RETURN⟧ a + b

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql ⟦BEGIN⟧ ATOMIC SELECT a; INSERT INTO t VALUES (a); ; RETURN a; SELECT CASE WHEN a > 0 THEN 1 END; END

--! syntax error at end of input
CREATE FUNCTION f⟦⟧

--! syntax error at or near "b"
CREATE FUNCTION f(a int ⟦b⟧) RETURNS int AS ''

--! syntax error at or near ")"
CREATE FUNCTION f(a int,⟦)⟧ RETURNS int AS ''

--! syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS⟦⟧

--! syntax error at or near "FOO"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦FOO⟧

--! syntax error at or near ")"
CREATE FUNCTION f() RETURNS TABLE (⟦)⟧ AS ''

--! until 17
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) AS ''

--! since 18
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(⟦⟧OUT a int) RETURNS TABLE (b int) AS ''

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC SELECT 1 END

--! since 14
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 END⟦⟧

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ SELECT 1

--! since 14
--! syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int BEGIN ⟦SELECT⟧ 1

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦RETURN⟧ 1

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f(a int) RETURNS int ⟦RETURN⟧ a + 1

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦BEGIN⟧ ATOMIC SELECT 1; END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦BEGIN⟧ ATOMIC INSERT INTO t VALUES (1); UPDATE t SET a = CASE WHEN b THEN 1 END; SELECT 1; END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS void ⟦BEGIN⟧ ATOMIC END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS void ⟦BEGIN⟧ ATOMIC ; ; END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC RETURN 1; END

--! syntax error at or near "precision"
CREATE FUNCTION f(⟦precision⟧ int, out int) RETURNS int AS ''

--! syntax error at or near "WITH"
CREATE FUNCTION f() RETURNS int ⟦WITH⟧ (isstrict) AS ''

--! until 13
--! syntax error at end of input
CREATE FUNCTION f()⟦⟧

--! syntax error at or near "AS"
CREATE FUNCTION f( RETURNS int ⟦AS⟧ ''

--! syntax error at or near "b"
CREATE FUNCTION f(a) ⟦b⟧ RETURNS int AS ''

--! syntax error at or near ")"
CREATE FUNCTION f(a int DEFAULT⟦)⟧ RETURNS int AS ''

--! syntax error at or near "@"
CREATE FUNCTION f(⟦@⟧a int) RETURNS int AS ''

--! syntax error at or near "AS"
CREATE FUNCTION f() RETURNS ⟦AS⟧ ''

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f() ⟦RETURN⟧ int AS ''

--! since 14
--! syntax error at or near "AS"
CREATE FUNCTION f() RETURN int ⟦AS⟧ ''

--! syntax error at end of input
CREATE FUNCTION f() RETURNS int AS⟦⟧

--! syntax error at or near "x"
CREATE FUNCTION f() RETURNS int AS ⟦x⟧

--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int AS ⟦BEGIN⟧ RETURN 1; END

--! syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int LANGUAGE ⟦AS⟧ ''

--! syntax error at or near ","
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'a', 'b'⟦,⟧ 'c'

--! syntax error at or near ")"
CREATE FUNCTION f() RETURNS TABLE (a⟦)⟧ AS ''

--! syntax error at or near "DEFAULT"
CREATE FUNCTION f() RETURNS TABLE (a int ⟦DEFAULT⟧ 1) AS ''

--! syntax error at or near "DETERMINISTIC"
CREATE FUNCTION f() RETURNS int ⟦DETERMINISTIC⟧ AS ''

--! syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int PARALLEL ⟦AS⟧ ''

--! syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int SECURITY ⟦AS⟧ ''

--! syntax error at or near "x"
CREATE FUNCTION f() RETURNS int COST ⟦x⟧ AS ''

--! syntax error at or near "AS"
CREATE FUNCTION f() RETURNS int CALLED ON NULL ⟦AS⟧ ''

--! syntax error at or near "STRICT"
CREATE FUNCTION f() RETURNS int NOT ⟦STRICT⟧ AS ''

--! syntax error at or near "NOT"
CREATE FUNCTION IF ⟦NOT⟧ EXISTS f() RETURNS int AS ''

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦RETURN⟧

--! since 14
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN⟦⟧

--! until 13
--! syntax error at or near "RETURN"
CREATE FUNCTION f() RETURNS int LANGUAGE sql ⟦RETURN⟧ 1 IMMUTABLE

--! since 14
--! syntax error at or near "IMMUTABLE"
CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1 ⟦IMMUTABLE⟧

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC SELECT 1;

--! since 14
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;⟦⟧

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ SELECT 1; END

--! since 14
--! syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int BEGIN ⟦SELECT⟧ 1; END

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC SELECT FROM WHERE; END

--! since 14
--! syntax error at or near "WHERE"
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT FROM ⟦WHERE⟧; END

--! syntax error at or near "("
CREATE FUNCTION coalesce⟦(⟧) RETURNS int AS ''

--! syntax error at or near "select"
CREATE FUNCTION ⟦select⟧() RETURNS int AS ''

--! unterminated dollar-quoted string at or near "$$ x"
CREATE FUNCTION f() RETURNS int AS ⟦$$ x⟧

--! unterminated quoted string at or near "'x"
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) AS '' ⟦'x⟧

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) ⟦BEGIN⟧ ATOMIC END 'x

--! since 14 until 17
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) BEGIN ATOMIC END 'x

--! since 18
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(⟦⟧OUT a int) RETURNS TABLE (b int) BEGIN ATOMIC END 'x
