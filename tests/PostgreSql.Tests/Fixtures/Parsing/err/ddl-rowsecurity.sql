-- Manual, Row Security Policies.

--! syntax error at or near "TO"
CREATE POLICY p ON a USING (m = current_user) ⟦TO⟧ m

--! syntax error at end of input
ALTER TABLE a ENABLE ROW LEVEL⟦⟧
