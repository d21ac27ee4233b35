-- Manual, Constraints.

CREATE TABLE p (a int CHECK (a > 0), b int CONSTRAINT pos CHECK (b > 0), CHECK (a > b), CONSTRAINT c CHECK (a > 0 AND a > b));

--! since 15
CREATE TABLE p (a int NOT NULL CHECK (a > 0), b int NULL, CONSTRAINT u UNIQUE (a, b), UNIQUE NULLS NOT DISTINCT (a));

--! since 15
CREATE TABLE o (p int REFERENCES p (no), q int REFERENCES p ON DELETE RESTRICT, FOREIGN KEY (p, q) REFERENCES other (c1, c2) ON DELETE SET NULL (q));

CREATE TABLE c (x circle, EXCLUDE USING gist (x WITH &&));

CREATE TABLE p (a int NOT NULL NULL);
