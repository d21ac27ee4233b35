-- Manual, ALTER TEXT SEARCH CONFIGURATION.

--! syntax error at end of input
ALTER TEXT SEARCH CONFIGURATION c⟦⟧

--! syntax error at or near "a"
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING ⟦a⟧ WITH d

--! syntax error at end of input
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR a⟦⟧

--! syntax error at or near "FOR"
ALTER TEXT SEARCH CONFIGURATION c ADD ⟦FOR⟧ a WITH d

--! syntax error at or near ","
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING REPLACE a⟦,⟧ b WITH c

--! syntax error at or near "a"
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING ⟦a⟧

--! syntax error at or near "WITH"
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR a ⟦WITH⟧ d

--! syntax error at or near "("
ALTER TEXT SEARCH CONFIGURATION c SET ⟦(⟧a = b)

--! syntax error at or near "("
ALTER TEXT SEARCH CONFIGURATION c ⟦(⟧a = b)

--! syntax error at or near "b"
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR a WITH time ⟦b⟧
