-- Manual, Schemas.

--! syntax error at or near "("
CREATE TABLE s. ⟦(⟧a int)

--! syntax error at or near "."
CREATE TABLE ⟦.⟧t (a int)

--! syntax error at or near "s"
SET search_path ⟦s⟧, public
