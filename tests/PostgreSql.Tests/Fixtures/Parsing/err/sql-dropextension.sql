-- Manual, DROP EXTENSION.

--! syntax error at end of input
DROP EXTENSION⟦⟧

--! syntax error at or near "."
DROP EXTENSION s⟦.⟧e

--! syntax error at or near "'e'"
DROP EXTENSION ⟦'e'⟧

--! syntax error at or near "VERSION"
DROP EXTENSION e ⟦VERSION⟧ '1'
