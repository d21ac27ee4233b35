-- Manual, ALTER FUNCTION.

--! syntax error at end of input
ALTER FUNCTION f()⟦⟧

--! syntax error at or near "RESTRICT"
ALTER FUNCTION f() ⟦RESTRICT⟧

--! syntax error at or near "AS"
ALTER FUNCTION f() ⟦AS⟧ ''

--! syntax error at or near "LANGUAGE"
ALTER FUNCTION f() ⟦LANGUAGE⟧ sql

--! syntax error at or near "int"
ALTER FUNCTION f() RETURNS ⟦int⟧

--! syntax error at or near "CASCADE"
ALTER FUNCTION f() ⟦CASCADE⟧

--! syntax error at or near "CASCADE"
ALTER FUNCTION f() IMMUTABLE ⟦CASCADE⟧

--! syntax error at or near "g"
ALTER FUNCTION f() RENAME ⟦g⟧

--! syntax error at end of input
ALTER FUNCTION f() SET SCHEMA⟦⟧

--! syntax error at or near "e"
ALTER FUNCTION f() DEPENDS ON ⟦e⟧

--! syntax error at or near "DEFAULT"
ALTER FUNCTION f(a int ⟦DEFAULT⟧ 1) IMMUTABLE

--! syntax error at or near "EXISTS"
ALTER FUNCTION IF ⟦EXISTS⟧ f() IMMUTABLE

--! syntax error at or near "WINDOW"
ALTER FUNCTION f() ⟦WINDOW⟧
