-- Manual, Inheritance.

--! syntax error at or near "INHERIT"
CREATE TABLE c (s char(2)) ⟦INHERIT⟧ (p)

--! syntax error at or near "*"
SELECT name FROM ONLY p ⟦*⟧
