-- Manual, CREATE SCHEMA.

--! syntax error at end of input
CREATE SCHEMA⟦⟧

--! 0A000
--! CREATE SCHEMA IF NOT EXISTS cannot include schema elements
CREATE SCHEMA IF NOT EXISTS s ⟦⟧CREATE TABLE t (a int)

--! syntax error at or near "FUNCTION"
CREATE SCHEMA s CREATE ⟦FUNCTION⟧ f() RETURNS int

--! syntax error at or near "AS"
CREATE SCHEMA s CREATE TABLE t ⟦AS⟧ SELECT 1

--! syntax error at or near "TO"
CREATE SCHEMA s GRANT a ⟦TO⟧ b

--! syntax error at or near "."
CREATE SCHEMA a⟦.⟧b

--! syntax error at or near "'s'"
CREATE SCHEMA ⟦'s'⟧

--! syntax error at or near "OWNER"
CREATE SCHEMA s ⟦OWNER⟧ o

--! syntax error at end of input
CREATE SCHEMA s AUTHORIZATION⟦⟧

--! syntax error at end of input
CREATE SCHEMA IF NOT EXISTS⟦⟧

--! 0A000
--! CREATE SCHEMA IF NOT EXISTS cannot include schema elements
CREATE SCHEMA IF NOT EXISTS s ⟦⟧CREATE TABLE t ()

--! syntax error at or near "SCHEMA"
CREATE OR REPLACE ⟦SCHEMA⟧ s

--! syntax error at or near "FUNCTION"
CREATE SCHEMA s CREATE ⟦FUNCTION⟧ f() RETURNS int AS ''

--! syntax error at or near "TYPE"
CREATE SCHEMA s CREATE ⟦TYPE⟧ t AS ENUM ()

--! syntax error at or near "CREATE"
CREATE SCHEMA s; CREATE TABLE s.t () ⟦CREATE⟧ VIEW v AS SELECT 1

--! syntax error at or near "INSERT"
CREATE SCHEMA s ⟦INSERT⟧ INTO t VALUES (1)

--! 42939
--! role name "none" is reserved
CREATE SCHEMA s AUTHORIZATION ⟦⟧none

--! syntax error at or near "USING"
CREATE SCHEMA s CREATE TABLE t ⟦USING⟧ heap AS SELECT 1

--! syntax error at or near ")"
CREATE SCHEMA s CREATE TABLE t (a⟦)⟧ AS SELECT 1

--! until 13
--! syntax error at or near "CONSTRAINT"
CREATE SCHEMA t CREATE OR REPLACE ⟦CONSTRAINT⟧ TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! since 14 until 17
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
CREATE SCHEMA t CREATE OR REPLACE CONSTRAINT TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! since 18
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
CREATE SCHEMA t ⟦⟧CREATE OR REPLACE CONSTRAINT TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! until 13
--! syntax error at or near "CONSTRAINT"
CREATE SCHEMA t CREATE TABLE u (a int) CREATE OR REPLACE ⟦CONSTRAINT⟧ TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! since 14 until 17
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
CREATE SCHEMA t CREATE TABLE u (a int) CREATE OR REPLACE CONSTRAINT TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! since 18
--! 0A000
--! CREATE OR REPLACE CONSTRAINT TRIGGER is not supported
CREATE SCHEMA t CREATE TABLE u (a int) ⟦⟧CREATE OR REPLACE CONSTRAINT TRIGGER t AFTER DELETE ON x FOR EACH ROW EXECUTE PROCEDURE f()

--! zero-length delimited identifier at or near """"
CREATE SCHEMA IF NOT EXISTS s CREATE TABLE t (a int) ⟦""⟧
