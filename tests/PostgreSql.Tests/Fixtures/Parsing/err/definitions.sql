-- Manual, CREATE and ALTER of schemas, types, domains, indexes, sequences, views, functions and the like.

--! syntax error at end of input
CREATE⟦⟧

--! syntax error at or near "FOO"
CREATE ⟦FOO⟧

--! syntax error at end of input
CREATE OR REPLACE⟦⟧

--! syntax error at end of input
CREATE SCHEMA⟦⟧

--! 0A000
--! CREATE SCHEMA IF NOT EXISTS cannot include schema elements
CREATE SCHEMA IF NOT EXISTS s ⟦CREATE⟧ TABLE t (a int)

--! syntax error at or near "FUNCTION"
CREATE SCHEMA s CREATE ⟦FUNCTION⟧ f() RETURNS int

--! syntax error at or near "AS"
CREATE SCHEMA s CREATE TABLE t ⟦AS⟧ SELECT 1

--! syntax error at or near "TO"
CREATE SCHEMA s GRANT a ⟦TO⟧ b

--! syntax error at end of input
CREATE TYPE t AS⟦⟧

--! syntax error at or near "b"
CREATE TYPE t AS ENUM ('a', ⟦b⟧)

--! syntax error at or near ")"
CREATE TYPE t AS ENUM ('a',⟦)⟧

--! syntax error at or near ")"
CREATE TYPE t AS (a⟦)⟧

--! syntax error at or near ")"
CREATE TYPE t (⟦)⟧

--! syntax error at or near "a"
ALTER TYPE t ADD VALUE ⟦a⟧

--! syntax error at end of input
ALTER TYPE t ADD VALUE 'a' BEFORE⟦⟧

--! until 15
--! syntax error at or near "VALUE"
ALTER TYPE t DROP ⟦VALUE⟧ 'a'

--! since 18
--! 0A000
--! dropping an enum value is not implemented
ALTER TYPE t ⟦DROP⟧ VALUE 'a'

--! syntax error at end of input
ALTER TYPE t RENAME ATTRIBUTE a⟦⟧

--! syntax error at or near "a"
ALTER TYPE t ADD ⟦a⟧ int

--! until 15
--! syntax error at or near ")"
ALTER TYPE t SET (a⟦)⟧

--! syntax error at end of input
CREATE DOMAIN d⟦⟧

--! syntax error at end of input
CREATE DOMAIN d AS int CHECK⟦⟧

--! since 18
--! syntax error at or near "UNIQUE"
ALTER DOMAIN d ADD ⟦UNIQUE⟧ (a)

--! until 15
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (VALUE > 0) DEFERRABLE

--! since 18
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (VALUE > 0) ⟦DEFERRABLE⟧

--! syntax error at end of input
ALTER DOMAIN d SET⟦⟧

--! syntax error at end of input
CREATE INDEX i⟦⟧

--! syntax error at end of input
CREATE INDEX i ON t⟦⟧

--! syntax error at or near ")"
CREATE INDEX i ON t (⟦)⟧

--! syntax error at or near "+"
CREATE INDEX i ON t (a ⟦+⟧ b)

--! syntax error at or near "ON"
CREATE INDEX IF NOT EXISTS ⟦ON⟧ t (a)

--! syntax error at or near "TABLE"
CREATE UNIQUE ⟦TABLE⟧ t (a int)

--! syntax error at end of input
CREATE INDEX i ON t (a) WHERE⟦⟧

--! until 13
--! syntax error at or near "NULLS"
CREATE INDEX i ON t (a) ⟦NULLS⟧ NOT DISTINCT

--! syntax error at or near "("
CREATE INDEX i ON t (row⟦(⟧1))

--! syntax error at or near "."
CREATE INDEX s⟦.⟧i ON t (a)

--! syntax error at end of input
CREATE SEQUENCE s START⟦⟧

--! syntax error at or near "'x'"
CREATE SEQUENCE s CACHE ⟦'x'⟧

--! syntax error at end of input
CREATE VIEW v⟦⟧

--! syntax error at end of input
CREATE VIEW v AS⟦⟧

--! syntax error at or near "INSERT"
CREATE VIEW v AS ⟦INSERT⟧ INTO t VALUES (1)

--! syntax error at or near "NOT"
CREATE VIEW IF ⟦NOT⟧ EXISTS v AS SELECT 1

--! syntax error at or near "AS"
CREATE RECURSIVE VIEW v ⟦AS⟧ SELECT 1

--! 0A000
--! WITH CHECK OPTION not supported on recursive views
CREATE RECURSIVE VIEW v (a) AS SELECT 1 ⟦WITH⟧ CHECK OPTION

--! syntax error at end of input
CREATE VIEW v AS SELECT 1 WITH CHECK⟦⟧

--! syntax error at or near "MATERIALIZED"
CREATE OR REPLACE ⟦MATERIALIZED⟧ VIEW v AS SELECT 1

--! syntax error at or near "MATERIALIZED"
CREATE TEMP ⟦MATERIALIZED⟧ VIEW v AS SELECT 1

--! syntax error at or near "VIEW"
REFRESH ⟦VIEW⟧ v

--! syntax error at end of input
CREATE FUNCTION f⟦⟧

--! until 13
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int⟦⟧

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

--! until 15
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(OUT a int) RETURNS TABLE (b int) AS ''

--! since 18
--! OUT and INOUT arguments aren't allowed in TABLE functions
CREATE FUNCTION f(⟦OUT⟧ a int) RETURNS TABLE (b int) AS ''

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ ATOMIC SELECT 1 END

--! since 15
--! syntax error at end of input
CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 END⟦⟧

--! until 13
--! syntax error at or near "BEGIN"
CREATE FUNCTION f() RETURNS int ⟦BEGIN⟧ SELECT 1

--! since 15
--! syntax error at or near "SELECT"
CREATE FUNCTION f() RETURNS int BEGIN ⟦SELECT⟧ 1

--! syntax error at or near "int"
CREATE PROCEDURE p() RETURNS ⟦int⟧ AS ''

--! syntax error at or near "AS"
CREATE OR REPLACE PROCEDURE a.b ⟦AS⟧ ''

--! syntax error at or near ")"
CREATE AGGREGATE a(⟦)⟧ (sfunc = f)

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a(⟦OUT⟧ int) (sfunc = f)

--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a(VARIADIC int[] ORDER BY ⟦int⟧[]) (sfunc = f)

--! syntax error at or near "("
CREATE OPERATOR a ⟦(⟧leftarg = int)

--! missing argument
DROP OPERATOR + (int⟦)⟧

--! syntax error at end of input
CREATE OPERATOR CLASS c FOR TYPE int USING btree⟦⟧

--! syntax error at end of input
CREATE CAST (int AS text)⟦⟧

--! syntax error at or near "EXPLICIT"
CREATE CAST (int AS text) WITH FUNCTION f(int) AS ⟦EXPLICIT⟧

--! until 15
--! 0A000
--! CREATE ASSERTION is not yet implemented
CREATE ASSERTION a CHECK (true)

--! since 18
--! 0A000
--! CREATE ASSERTION is not yet implemented
⟦CREATE⟧ ASSERTION a CHECK (true)

--! syntax error at end of input
CREATE STATISTICS s ON a⟦⟧

--! syntax error at or near "VALIDATOR"
CREATE LANGUAGE l ⟦VALIDATOR⟧ v

--! syntax error at or near "INSERT"
CREATE TRIGGER g ⟦INSERT⟧ ON t EXECUTE FUNCTION f()

--! duplicate trigger events specified at or near "INSERT"
CREATE TRIGGER g BEFORE INSERT OR ⟦INSERT⟧ ON t EXECUTE FUNCTION f()

--! duplicate trigger events specified at or near "ON"
CREATE TRIGGER g BEFORE UPDATE OF a OR UPDATE ⟦ON⟧ t EXECUTE FUNCTION f()

--! syntax error at or near "f"
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE ⟦f⟧()

--! syntax error at or near "+"
CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f(1 ⟦+⟧ 1)

--! syntax error at or near "NOT"
CREATE TRIGGER IF ⟦NOT⟧ EXISTS g BEFORE INSERT ON t EXECUTE FUNCTION f()

--! syntax error at or near "BEFORE"
CREATE CONSTRAINT TRIGGER g ⟦BEFORE⟧ INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()

--! until 15
--! 0A000
--! TRIGGER constraints cannot be marked NOT VALID
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t NOT VALID FOR EACH ROW EXECUTE FUNCTION f()

--! since 18
--! 0A000
--! TRIGGER constraints cannot be marked NOT VALID
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t ⟦NOT⟧ VALID FOR EACH ROW EXECUTE FUNCTION f()

--! syntax error at or near "EXECUTE"
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t ⟦EXECUTE⟧ FUNCTION f()

--! until 13
--! syntax error at or near "CONSTRAINT"
CREATE OR REPLACE ⟦CONSTRAINT⟧ TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()

--! since 15 until 15
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
CREATE OR REPLACE CONSTRAINT TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()

--! since 18
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
⟦CREATE⟧ OR REPLACE CONSTRAINT TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()

--! syntax error at or near "1"
CREATE EVENT TRIGGER e ON x EXECUTE FUNCTION f(⟦1⟧)

--! syntax error at or near "TRUNCATE"
CREATE RULE r AS ON ⟦TRUNCATE⟧ TO t DO NOTHING

--! syntax error at or near "CREATE"
CREATE RULE r AS ON SELECT TO t DO ⟦CREATE⟧ TABLE u (a int)

--! unrecognized row security option "lenient"
CREATE POLICY p ON t AS ⟦lenient⟧

--! syntax error at or near "TRUNCATE"
CREATE POLICY p ON t FOR ⟦TRUNCATE⟧

--! syntax error at or near "true"
CREATE POLICY p ON t USING ⟦true⟧

--! 0A000
--! CREATE EXTENSION ... FROM is no longer supported
CREATE EXTENSION e ⟦FROM⟧ '1.0'

--! syntax error at or near "1.0"
CREATE EXTENSION e VERSION ⟦1.0⟧

--! until 13
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧

--! since 15
--! invalid publication object list
CREATE PUBLICATION p FOR ⟦t⟧

--! until 13
--! syntax error at or near "CURRENT_SCHEMA"
CREATE PUBLICATION p FOR TABLE t, ⟦CURRENT_SCHEMA⟧

--! since 15
--! invalid table name
CREATE PUBLICATION p FOR TABLE t, ⟦CURRENT_SCHEMA⟧

--! until 13
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r (a)

--! since 15
--! column specification not allowed for schema
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦r⟧ (a)

--! until 13
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r WHERE (a > 0)

--! since 15
--! WHERE clause not allowed for schema
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦r⟧ WHERE (a > 0)

--! until 13
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r.t

--! since 15
--! invalid schema name
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦r⟧.t

--! syntax error at or near ","
CREATE PUBLICATION p FOR ALL TABLES⟦,⟧ TABLE t

--! syntax error at or near "PUBLICATION"
CREATE SUBSCRIPTION s ⟦PUBLICATION⟧ p

--! syntax error at end of input
CREATE SERVER s⟦⟧

--! syntax error at end of input
CREATE USER MAPPING FOR bob⟦⟧
