-- Manual, Generated Columns.

--! until 17
--! syntax error at or near ")"
CREATE TABLE p (a numeric, b numeric GENERATED ALWAYS AS (a / 2.54)⟦)⟧

--! syntax error at or near "AS"
CREATE TABLE p (a numeric, b numeric ⟦AS⟧ (a / 2.54) STORED)

--! syntax error at or near "VIRTUAL"
CREATE TABLE p (a numeric, b numeric GENERATED ALWAYS AS (a / 2.54) STORED ⟦VIRTUAL⟧)

--! syntax error at or near "a"
CREATE TABLE p (a numeric, b numeric GENERATED ALWAYS AS ⟦a⟧ / 2.54 STORED)
