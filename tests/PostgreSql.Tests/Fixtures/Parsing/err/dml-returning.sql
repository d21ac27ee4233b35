-- Manual, Returning Data from Modified Rows.

--! syntax error at end of input
DELETE FROM p RETURNING⟦⟧

--! syntax error at or near "INTO"
INSERT INTO u (a) VALUES (1) RETURNING id ⟦INTO⟧ x
