-- Manual, CREATE POLICY.

--! unrecognized row security option "lenient"
CREATE POLICY p ON t AS ⟦⟧lenient

--! syntax error at or near "TRUNCATE"
CREATE POLICY p ON t FOR ⟦TRUNCATE⟧

--! syntax error at or near "true"
CREATE POLICY p ON t USING ⟦true⟧

--! until 13
--! syntax error at or near "CURRENT_ROLE"
CREATE POLICY "P" ON t AS permissive TO ⟦CURRENT_ROLE⟧

--! syntax error at end of input
CREATE POLICY p⟦⟧

--! syntax error at end of input
CREATE POLICY p ON⟦⟧

--! syntax error at or near "RESTRICTIVE"
CREATE POLICY p ON t AS PERMISSIVE ⟦RESTRICTIVE⟧

--! unrecognized row security option "other"
CREATE POLICY p ON t AS ⟦⟧other

--! syntax error at end of input
CREATE POLICY p ON t FOR⟦⟧

--! syntax error at end of input
CREATE POLICY p ON t TO⟦⟧

--! syntax error at or near ")"
CREATE POLICY p ON t USING (⟦)⟧

--! syntax error at or near "USING"
CREATE POLICY p ON t WITH CHECK (true) ⟦USING⟧ (true)

--! syntax error at or near "FOR"
CREATE POLICY p ON t TO a ⟦FOR⟧ SELECT

--! syntax error at or near "AS"
CREATE POLICY p ON t FOR SELECT ⟦AS⟧ PERMISSIVE

--! syntax error at or near "("
CREATE POLICY p ON t WITH ⟦(⟧true)

--! syntax error at or near "CHECK"
CREATE POLICY p ON t ⟦CHECK⟧ (true)

--! syntax error at or near "."
CREATE POLICY s⟦.⟧p ON t

--! syntax error at or near "NOT"
CREATE POLICY IF ⟦NOT⟧ EXISTS p ON t

--! syntax error at or near "POLICY"
CREATE OR REPLACE ⟦POLICY⟧ p ON t

--! 42939
--! role name "none" is reserved
CREATE POLICY p ON t TO ⟦⟧none

--! syntax error at or near ","
CREATE POLICY p ON t FOR SELECT⟦,⟧ INSERT
