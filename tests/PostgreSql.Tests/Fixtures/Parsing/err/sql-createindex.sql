-- Manual, CREATE INDEX.

--! until 14
--! syntax error at or near "NULLS"
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) ⟦NULLS⟧ NOT DISTINCT WHERE a > 0

--! until 14
--! syntax error at or near "NULLS"
CREATE UNIQUE INDEX i ON t (a) ⟦NULLS⟧ DISTINCT WITH (fillfactor = 70)

--! syntax error at or near "INDEX"
CREATE TEMP ⟦INDEX⟧ i ON t (a)

--! syntax error at end of input
CREATE INDEX i⟦⟧

--! syntax error at end of input
CREATE INDEX i ON t⟦⟧

--! syntax error at or near ")"
CREATE INDEX i ON t (⟦)⟧

--! syntax error at or near "+"
CREATE INDEX i ON t (a ⟦+⟧ b)

--! syntax error at or near "ON"
CREATE INDEX IF NOT EXISTS ⟦ON⟧ t (a)

--! syntax error at end of input
CREATE INDEX i ON t (a) WHERE⟦⟧

--! until 14
--! syntax error at or near "NULLS"
CREATE INDEX i ON t (a) ⟦NULLS⟧ NOT DISTINCT

--! syntax error at or near "("
CREATE INDEX i ON t (row⟦(⟧1))

--! syntax error at or near "."
CREATE INDEX s⟦.⟧i ON t (a)

--! until 14
--! syntax error at or near "NULLS"
CREATE UNIQUE INDEX i ON t (a, b) ⟦NULLS⟧ NOT DISTINCT

--! until 14
--! syntax error at or near "NULLS"
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) ⟦NULLS⟧ DISTINCT WHERE true

--! syntax error at end of input
CREATE INDEX i ON⟦⟧

--! syntax error at or near ")"
CREATE INDEX i ON t (a,⟦)⟧

--! syntax error at or near "::"
CREATE INDEX i ON t (a⟦::⟧text)

--! syntax error at or near "'a'"
CREATE INDEX i ON t (⟦'a'⟧)

--! syntax error at or near "="
CREATE INDEX i ON t (a ⟦=⟧ 1)

--! syntax error at or near ")"
CREATE INDEX i ON t (t.a⟦)⟧

--! syntax error at or near "ASC"
CREATE INDEX i ON t (a DESC ⟦ASC⟧)

--! syntax error at or near "COLLATE"
CREATE INDEX i ON t (a ops ⟦COLLATE⟧ "C")

--! syntax error at or near "("
CREATE INDEX i ON t USING ⟦(⟧a)

--! syntax error at or near "a"
CREATE INDEX i ON t ⟦a⟧

--! syntax error at or near "t"
CREATE INDEX i ⟦t⟧ (a)

--! syntax error at or near "WITH"
CREATE INDEX i ON t (a) WHERE a ⟦WITH⟧ (fillfactor = 1)

--! syntax error at or near "WITH"
CREATE INDEX i ON t (a) TABLESPACE ts ⟦WITH⟧ (fillfactor = 1)

--! syntax error at or near ")"
CREATE INDEX i ON t (a) INCLUDE (⟦)⟧

--! syntax error at or near "b"
CREATE INDEX i ON t (a) INCLUDE ⟦b⟧

--! syntax error at or near "UNIQUE"
CREATE INDEX ⟦UNIQUE⟧ i ON t (a)

--! syntax error at or near "USING"
CREATE INDEX i ON t (a) ⟦USING⟧ btree

--! syntax error at or near "FULLTEXT"
CREATE ⟦FULLTEXT⟧ INDEX i ON t (a)

--! syntax error at or near "CLUSTERED"
CREATE ⟦CLUSTERED⟧ INDEX i ON t (a)

--! syntax error at or near "INDEX"
CREATE OR REPLACE ⟦INDEX⟧ i ON t (a)

--! syntax error at or near "CASE"
CREATE INDEX i ON t (⟦CASE⟧ WHEN a THEN b END)

--! syntax error at or near "AS"
CREATE INDEX i ON t ⟦AS⟧ u (a)

--! syntax error at or near "NOT"
CREATE INDEX i ON t (a) WITH (x = ⟦NOT⟧ IN)
