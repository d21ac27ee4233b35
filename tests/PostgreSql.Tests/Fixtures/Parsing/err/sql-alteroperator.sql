-- Manual, ALTER OPERATOR.

--! until 16
--! syntax error at or near ","
ALTER OPERATOR === (box, box) SET (HASHES⟦,⟧ MERGES, COMMUTATOR = ===)

--! until 16
--! syntax error at or near ","
ALTER OPERATOR && (a, b) SET (COMMUTATOR = &&, NEGATOR = OPERATOR(s.!&&), HASHES⟦,⟧ MERGES)

--! until 16
--! syntax error at or near ")"
ALTER OPERATOR && (a, b) SET (hashes = true, merges⟦)⟧

--! syntax error at or near "OWNER"
ALTER OPERATOR + ⟦OWNER⟧ TO o

--! missing argument
ALTER OPERATOR + (int⟦⟧) OWNER TO o

--! syntax error at or near "NONE"
ALTER OPERATOR + (NONE, ⟦NONE⟧) OWNER TO o

--! syntax error at or near "RENAME"
ALTER OPERATOR + (int, int) ⟦RENAME⟧ TO -

--! syntax error at or near ")"
ALTER OPERATOR + (int, int) SET (⟦)⟧

--! syntax error at or near "f"
ALTER OPERATOR + (int, int) SET (RESTRICT ⟦f⟧)

--! syntax error at or near "RESTRICT"
ALTER OPERATOR + (int, int) SET ⟦RESTRICT⟧ = f

--! syntax error at or near ")"
ALTER OPERATOR + (int, int) SET (RESTRICT = ⟦)⟧

--! syntax error at end of input
ALTER OPERATOR + (int, int)⟦⟧

--! syntax error at or near "("
ALTER OPERATOR plus ⟦(⟧int, int) OWNER TO o
