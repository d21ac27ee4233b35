-- Manual, DROP TYPE.

--! syntax error at end of input
DROP TYPE⟦⟧

--! syntax error at end of input
DROP TYPE t,⟦⟧

--! syntax error at or near "u"
DROP TYPE t ⟦u⟧
