-- Manual, DROP FOREIGN DATA WRAPPER.

--! syntax error at or near "w"
DROP FOREIGN DATA ⟦w⟧

--! syntax error at or near "WRAPPER"
DROP FOREIGN ⟦WRAPPER⟧ w

--! syntax error at or near "."
DROP FOREIGN DATA WRAPPER s⟦.⟧w

--! syntax error at end of input
DROP FOREIGN DATA WRAPPER⟦⟧
