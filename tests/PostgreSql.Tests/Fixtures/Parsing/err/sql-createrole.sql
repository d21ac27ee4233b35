-- Manual, CREATE ROLE.

--! syntax error at end of input
CREATE ROLE⟦⟧

--! 42939
--! role name "none" is reserved
CREATE ROLE ⟦⟧none

--! 42939
--! CURRENT_USER cannot be used as a role name here
CREATE ROLE ⟦⟧CURRENT_USER

--! 42939
--! SESSION_USER cannot be used as a role name here
CREATE ROLE ⟦⟧SESSION_USER

--! unrecognized role option "foo"
CREATE ROLE bob ⟦⟧FOO

--! syntax error at or near "x"
CREATE ROLE bob PASSWORD ⟦x⟧

--! 0A000
--! UNENCRYPTED PASSWORD is no longer supported
CREATE ROLE bob ⟦⟧UNENCRYPTED PASSWORD 'x'

--! syntax error at or near "1.5"
CREATE ROLE bob CONNECTION LIMIT ⟦1.5⟧

--! 0A000
--! UNENCRYPTED PASSWORD is no longer supported
CREATE ROLE r ⟦⟧UNENCRYPTED PASSWORD 'x'

--! syntax error at or near "NULL"
CREATE ROLE r ENCRYPTED PASSWORD ⟦NULL⟧

--! syntax error at or near "WITH"
CREATE ROLE r WITH ⟦WITH⟧ LOGIN

--! syntax error at or near "x"
CREATE ROLE r PASSWORD ⟦x⟧

--! syntax error at end of input
CREATE ROLE r PASSWORD⟦⟧

--! syntax error at or near "'x'"
CREATE ROLE r CONNECTION LIMIT ⟦'x'⟧

--! syntax error at or near "LIMIT"
CREATE ROLE r ⟦LIMIT⟧ 5

--! syntax error at or near "'2030'"
CREATE ROLE r VALID ⟦'2030'⟧

--! syntax error at or near "a"
CREATE ROLE r IN ⟦a⟧

--! unrecognized role option "other"
CREATE ROLE r ⟦⟧OTHER

--! syntax error at or near "select"
CREATE ROLE r ⟦select⟧

--! 42939
--! role name "public" is reserved
CREATE ROLE ⟦⟧public

--! syntax error at or near "user"
CREATE ROLE ⟦user⟧

--! syntax error at or near "."
CREATE ROLE s⟦.⟧r

--! syntax error at or near "'r'"
CREATE ROLE ⟦'r'⟧

--! syntax error at or near "NOT"
CREATE ROLE IF ⟦NOT⟧ EXISTS r

--! syntax error at or near ","
CREATE ROLE a⟦,⟧ b

--! unrecognized role option "identified"
CREATE ROLE r ⟦⟧IDENTIFIED BY 'x'

--! syntax error at or near "time"
CREATE ROLE x with ⟦time⟧

--! syntax error at or near "ordinality"
CREATE USER x with ⟦ordinality⟧
