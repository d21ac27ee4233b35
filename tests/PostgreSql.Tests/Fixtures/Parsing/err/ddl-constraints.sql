-- Manual, Constraints.

--! until 14
--! syntax error at or near "NULLS"
CREATE TABLE p (a int NOT NULL CHECK (a > 0), b int NULL, CONSTRAINT u UNIQUE (a, b), UNIQUE ⟦NULLS⟧ NOT DISTINCT (a))

--! until 14
--! syntax error at or near "("
CREATE TABLE o (p int REFERENCES p (no), q int REFERENCES p ON DELETE RESTRICT, FOREIGN KEY (p, q) REFERENCES other (c1, c2) ON DELETE SET NULL ⟦(⟧q))

--! syntax error at or near ","
CREATE TABLE p (a int CHECK (a > 0⟦,⟧))

--! syntax error at or near "CONSTRAINT"
CREATE TABLE p (a int CHECK ⟦CONSTRAINT⟧ c (a > 0))

--! syntax error at or near "REFERENCES"
CREATE TABLE p (a int, FOREIGN KEY ⟦REFERENCES⟧ q)

--! syntax error at or near "FOREIGN"
CREATE TABLE p (a int ⟦FOREIGN⟧ KEY REFERENCES q (b))
