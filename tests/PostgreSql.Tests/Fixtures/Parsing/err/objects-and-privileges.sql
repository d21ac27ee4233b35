-- Manual, DROP, COMMENT, SECURITY LABEL, GRANT, REVOKE, roles and databases.

--! syntax error at end of input
DROP⟦⟧

--! syntax error at end of input
DROP TABLE⟦⟧

--! syntax error at or near "b"
DROP TABLE a ⟦b⟧

--! syntax error at end of input
DROP TABLE a,⟦⟧

--! syntax error at or near "NOT"
DROP TABLE IF ⟦NOT⟧ EXISTS a

--! syntax error at or near "FOO"
DROP ⟦FOO⟧ a

--! syntax error at or near "ON"
DROP INDEX a ⟦ON⟧ t

--! syntax error at end of input
DROP TRIGGER g⟦⟧

--! syntax error at end of input
DROP FUNCTION f(⟦⟧

--! syntax error at or near "("
DROP FUNCTION char⟦(⟧int)

--! syntax error at or near "."
DROP FUNCTION verbose⟦.⟧f(int)

--! syntax error at end of input
DROP AGGREGATE a⟦⟧

--! syntax error at or near ")"
DROP CAST (int⟦)⟧

--! syntax error at or near "."
DROP SCHEMA a⟦.⟧b

--! syntax error at or near ","
DROP DATABASE a⟦,⟧ b

--! syntax error at or near "FORCE"
DROP DATABASE a WITH ⟦FORCE⟧

--! syntax error at or near "bob"
DROP USER MAPPING IF ⟦bob⟧

--! syntax error at or near "t"
COMMENT ON ⟦t⟧ IS 'x'

--! syntax error at end of input
COMMENT ON TABLE t⟦⟧

--! syntax error at or near "x"
COMMENT ON TABLE t IS ⟦x⟧

--! syntax error at or near "1"
COMMENT ON TABLE t IS ⟦1⟧

--! syntax error at or near "TO"
COMMENT ON COLUMN t.c ⟦TO⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON CONSTRAINT c ⟦IS⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON TRIGGER g ⟦IS⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON OPERATOR + ⟦IS⟧ 'x'

--! syntax error at or near "POLICY"
SECURITY LABEL ON ⟦POLICY⟧ p ON t IS 'x'

--! syntax error at end of input
GRANT⟦⟧

--! syntax error at or near "t"
GRANT SELECT ⟦t⟧ TO bob

--! syntax error at end of input
GRANT SELECT ON t⟦⟧

--! syntax error at or near "bob"
GRANT SELECT ON t ⟦bob⟧

--! syntax error at or near "ON"
GRANT SELECT, ⟦ON⟧ t TO bob

--! syntax error at or near "TO"
GRANT ALL ⟦TO⟧ bob

--! syntax error at or near "TO"
GRANT SELECT ON ALL TABLES ⟦TO⟧ bob

--! 42939
--! role name "none" is reserved
GRANT SELECT ON t TO ⟦none⟧

--! syntax error at or near "x"
GRANT SELECT ON TABLE schema ⟦x⟧ TO bob

--! until 15
--! syntax error at or near "GRANT"
GRANT a TO b WITH ⟦GRANT⟧ OPTION

--! syntax error at or near "TO"
REVOKE SELECT ON t ⟦TO⟧ bob

--! syntax error at or near "FOR"
REVOKE OPTION ⟦FOR⟧ SELECT ON t FROM bob

--! syntax error at or near "FROM"
REVOKE ALL ⟦FROM⟧ bob

--! syntax error at end of input
ALTER DEFAULT PRIVILEGES⟦⟧

--! syntax error at or near "t"
ALTER DEFAULT PRIVILEGES GRANT SELECT ON ⟦t⟧ TO bob

--! syntax error at end of input
CREATE ROLE⟦⟧

--! 42939
--! role name "none" is reserved
CREATE ROLE ⟦none⟧

--! 42939
--! role name "public" is reserved
CREATE USER ⟦public⟧

--! 42939
--! CURRENT_USER cannot be used as a role name here
CREATE ROLE ⟦CURRENT_USER⟧

--! 42939
--! SESSION_USER cannot be used as a role name here
CREATE ROLE ⟦SESSION_USER⟧

--! unrecognized role option "foo"
CREATE ROLE bob ⟦FOO⟧

--! syntax error at or near "x"
CREATE ROLE bob PASSWORD ⟦x⟧

--! 0A000
--! UNENCRYPTED PASSWORD is no longer supported
CREATE ROLE bob ⟦UNENCRYPTED⟧ PASSWORD 'x'

--! syntax error at or near "1.5"
CREATE ROLE bob CONNECTION LIMIT ⟦1.5⟧

--! syntax error at or near "ROLE"
ALTER ROLE bob IN ⟦ROLE⟧ a

--! syntax error at or near "SYSID"
ALTER ROLE bob ⟦SYSID⟧ 1

--! 42939
--! role name "public" is reserved
ALTER ROLE ⟦public⟧ RENAME TO a

--! 42939
--! role name "none" is reserved
ALTER ROLE bob RENAME TO ⟦none⟧

--! syntax error at or near "LOGIN"
ALTER ROLE ALL ⟦LOGIN⟧

--! syntax error at or near "bob"
ALTER GROUP g ADD ⟦bob⟧

--! 42939
--! role name "none" is reserved
DROP ROLE ⟦none⟧

--! syntax error at or near "SELECT"
CREATE DATABASE d ⟦SELECT⟧

--! syntax error at end of input
ALTER DATABASE d SET⟦⟧

--! syntax error at end of input
CREATE TABLESPACE t⟦⟧

--! syntax error at or near "FROM"
ALTER SYSTEM SET x ⟦FROM⟧ CURRENT

--! syntax error at or near "ZONE"
ALTER SYSTEM SET TIME ⟦ZONE⟧ 'UTC'
