-- Manual, Enumerated Types.

--! syntax error at or near ""sad""
CREATE TYPE m AS ENUM (⟦"sad"⟧)

--! syntax error at or near "'y'"
SELECT m.sad 'x' ⟦'y'⟧
