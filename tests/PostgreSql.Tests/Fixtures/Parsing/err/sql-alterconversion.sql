-- Manual, ALTER CONVERSION.

--! syntax error at end of input
ALTER CONVERSION c⟦⟧

--! syntax error at or near "FOR"
ALTER CONVERSION c ⟦FOR⟧ 'a' TO 'b'

--! syntax error at end of input
ALTER CONVERSION c RENAME⟦⟧

--! syntax error at or near "CONVERSION"
ALTER DEFAULT ⟦CONVERSION⟧ c RENAME TO d
