-- Manual, DROP VIEW.

--! syntax error at end of input
DROP VIEW⟦⟧

--! syntax error at or near "ONLY"
DROP VIEW ⟦ONLY⟧ v

--! syntax error at or near "*"
DROP VIEW v ⟦*⟧

--! syntax error at or near "TEMP"
DROP ⟦TEMP⟧ VIEW v
