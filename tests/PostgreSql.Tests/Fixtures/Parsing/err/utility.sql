-- Manual, SET, transactions, cursors, COPY, EXPLAIN, maintenance.

--! syntax error at end of input
SET⟦⟧

--! syntax error at end of input
SET x⟦⟧

--! syntax error at or near "1"
SET x ⟦1⟧

--! syntax error at end of input
SET x TO⟦⟧

--! syntax error at end of input
SET x = 1,⟦⟧

--! syntax error at or near ","
SET x = DEFAULT⟦,⟧ 1

--! syntax error at or near "."
SET x = a⟦.⟧b

--! syntax error at or near "select"
SET x = ⟦select⟧

--! syntax error at end of input
SET TIME ZONE⟦⟧

--! syntax error at or near "."
SET TIME ZONE utf8⟦.⟧x

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦DAY⟧

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦DAY⟧ TO SECOND

--! 0A000
--! current database cannot be changed
SET CATALOG ⟦'x'⟧

--! syntax error at or near "s"
SET SCHEMA ⟦s⟧

--! syntax error at end of input
SET TRANSACTION⟦⟧

--! syntax error at end of input
SET TRANSACTION ISOLATION LEVEL⟦⟧

--! syntax error at or near "SNAPSHOT"
SET TRANSACTION ISOLATION LEVEL ⟦SNAPSHOT⟧

--! syntax error at or near "ISOLATION"
SET SESSION CHARACTERISTICS AS ⟦ISOLATION⟧ LEVEL SERIALIZABLE

--! syntax error at end of input
SET CONSTRAINTS a⟦⟧

--! syntax error at or near "x"
SET LOCAL SESSION ⟦x⟧ = 1

--! syntax error at end of input
RESET⟦⟧

--! syntax error at or near "y"
SHOW x ⟦y⟧

--! syntax error at or near "SERIALIZABLE"
BEGIN ISOLATION ⟦SERIALIZABLE⟧

--! syntax error at end of input
BEGIN READ⟦⟧

--! syntax error at end of input
COMMIT AND⟦⟧

--! syntax error at end of input
ROLLBACK TO⟦⟧

--! syntax error at end of input
SAVEPOINT⟦⟧

--! syntax error at or near "x"
PREPARE TRANSACTION ⟦x⟧

--! syntax error at or near "CREATE"
PREPARE p AS ⟦CREATE⟧ TABLE t (a int)

--! syntax error at or near ")"
PREPARE p (⟦)⟧ AS SELECT 1

--! syntax error at or near ")"
EXECUTE p (⟦)⟧

--! syntax error at end of input
DEALLOCATE⟦⟧

--! syntax error at or near "FOR"
DECLARE c ⟦FOR⟧ SELECT 1

--! syntax error at or near "INSERT"
DECLARE c CURSOR FOR ⟦INSERT⟧ INTO t VALUES (1)

--! syntax error at or near "FOR"
DECLARE c SCROLL CURSOR WITH ⟦FOR⟧ SELECT 1

--! syntax error at end of input
FETCH⟦⟧

--! syntax error at or near "1.5"
FETCH ⟦1.5⟧ FROM c

--! syntax error at or near "c"
FETCH ABSOLUTE ⟦c⟧ x

--! syntax error at or near "2"
MOVE FORWARD 1 ⟦2⟧ c

--! syntax error at end of input
CLOSE⟦⟧

--! syntax error at end of input
CALL p⟦⟧

--! syntax error at or near "OVER"
CALL p(1) ⟦OVER⟧ ()

--! syntax error at end of input
DO⟦⟧

--! syntax error at or near "1"
DO ⟦1⟧

--! syntax error at end of input
DISCARD⟦⟧

--! syntax error at or near "*"
LISTEN ⟦*⟧

--! syntax error at or near "'b'"
NOTIFY a ⟦'b'⟧

--! syntax error at or near "b"
NOTIFY a, ⟦b⟧

--! syntax error at or near "EXCLUSIVE"
LOCK t IN SHARE ⟦EXCLUSIVE⟧ MODE

--! syntax error at end of input
LOCK t IN SHARE⟦⟧

--! syntax error at end of input
TRUNCATE⟦⟧

--! syntax error at or near "IDENTITY"
TRUNCATE TABLE t, RESTART ⟦IDENTITY⟧

--! syntax error at end of input
COPY t⟦⟧

--! syntax error at end of input
COPY t FROM⟦⟧

--! syntax error at or near "1"
COPY t FROM ⟦1⟧

--! until 15
--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN DELIMITERS ','

--! since 18
--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN ⟦DELIMITERS⟧ ','

--! WHERE clause not allowed with COPY TO
COPY t TO STDOUT ⟦WHERE⟧ a > 0

--! syntax error at or near "FROM"
COPY (SELECT 1) ⟦FROM⟧ STDIN

--! STDIN/STDOUT not allowed with PROGRAM
COPY (SELECT 1) ⟦TO⟧ PROGRAM STDOUT

--! syntax error at or near "CSV"
COPY t FROM STDIN (FORMAT)  ⟦CSV⟧

--! syntax error at or near ")"
COPY t FROM STDIN (⟦)⟧

--! syntax error at or near ")"
COPY t FROM STDIN (a, ⟦)⟧

--! syntax error at end of input
EXPLAIN⟦⟧

--! syntax error at or near "int"
EXPLAIN CREATE TABLE t (a ⟦int⟧)

--! syntax error at or near "VIEW"
EXPLAIN CREATE ⟦VIEW⟧ v AS SELECT 1

--! syntax error at or near "EXPLAIN"
EXPLAIN ⟦EXPLAIN⟧ SELECT 1

--! syntax error at or near ")"
EXPLAIN (⟦)⟧ SELECT 1

--! syntax error at or near "ANALYZE"
EXPLAIN ANALYZE VERBOSE ⟦ANALYZE⟧ SELECT 1

--! syntax error at or near "FULL"
VACUUM ANALYZE ⟦FULL⟧ t

--! syntax error at or near ")"
VACUUM (⟦)⟧

--! syntax error at or near "("
ANALYZE VERBOSE ⟦(⟧a) t

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE)

--! since 15 until 15
--! syntax error at end of input
CLUSTER (VERBOSE)⟦⟧

--! syntax error at or near "t"
REINDEX ⟦t⟧

--! syntax error at end of input
REINDEX TABLE⟦⟧

--! syntax error at end of input
REINDEX SCHEMA⟦⟧

--! syntax error at or near "x"
LOAD ⟦x⟧

--! syntax error at or near "SCHEMA"
IMPORT ⟦SCHEMA⟧ a FROM SERVER s INTO b

--! syntax error at end of input
REASSIGN OWNED BY a⟦⟧

--! syntax error at or near "COLUMN"
ALTER EXTENSION e ADD ⟦COLUMN⟧ a
