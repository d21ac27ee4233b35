-- Manual, DROP PUBLICATION.

--! syntax error at end of input
DROP PUBLICATION⟦⟧

--! syntax error at or near "."
DROP PUBLICATION s⟦.⟧p

--! syntax error at or near "FOR"
DROP PUBLICATION p ⟦FOR⟧ TABLE t
