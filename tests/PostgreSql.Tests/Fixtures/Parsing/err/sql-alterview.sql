-- Manual, ALTER VIEW.

--! syntax error at or near "CONSTRAINT"
ALTER VIEW v RENAME ⟦CONSTRAINT⟧ a TO b

--! syntax error at or near "ATTACH"
ALTER VIEW v ⟦ATTACH⟧ PARTITION p

--! syntax error at end of input
ALTER VIEW v⟦⟧

--! syntax error at or near "AS"
ALTER VIEW v ⟦AS⟧ SELECT 1

--! syntax error at end of input
ALTER VIEW v SET⟦⟧

--! syntax error at or near ")"
ALTER VIEW v SET (⟦)⟧

--! syntax error at or near "b"
ALTER VIEW v RENAME a ⟦b⟧

--! syntax error at end of input
ALTER VIEW v ALTER a SET⟦⟧

--! syntax error at or near "ONLY"
ALTER VIEW ⟦ONLY⟧ v SET SCHEMA s

--! syntax error at or near ","
ALTER VIEW v⟦,⟧ w SET SCHEMA s
