-- Manual, ALTER POLICY.

--! until 13
--! syntax error at or near "CURRENT_ROLE"
ALTER POLICY p ON t TO ⟦CURRENT_ROLE⟧ USING (a) WITH CHECK (b)

--! syntax error at or near "RENAME"
ALTER POLICY p ⟦RENAME⟧ TO q

--! syntax error at or near "q"
ALTER POLICY p ON t RENAME ⟦q⟧

--! syntax error at or near "FOR"
ALTER POLICY p ON t ⟦FOR⟧ SELECT

--! syntax error at or near "AS"
ALTER POLICY p ON t ⟦AS⟧ PERMISSIVE

--! syntax error at or near "true"
ALTER POLICY p ON t USING ⟦true⟧

--! syntax error at or near "TO"
ALTER POLICY IF EXISTS p ON t ⟦TO⟧ a

--! syntax error at or near "true"
ALTER POLICY p ON t WITH CHECK ⟦true⟧
