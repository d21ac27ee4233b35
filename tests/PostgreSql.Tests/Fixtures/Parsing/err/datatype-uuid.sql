-- Manual, UUID Type.

--! until 14
--! syntax error at or near "-"
SELECT a0eebc99-9c0b⟦-⟧4ef8-bb6d-6bb9bd380a11

--! since 15
--! trailing junk after numeric literal at or near "9c0b"
SELECT a0eebc99-⟦9c0b⟧-4ef8-bb6d-6bb9bd380a11

--! until 14
--! syntax error at or near "-"
SELECT 9c0b⟦-⟧4ef8

--! since 15
--! trailing junk after numeric literal at or near "9c0b"
SELECT ⟦9c0b⟧-4ef8
