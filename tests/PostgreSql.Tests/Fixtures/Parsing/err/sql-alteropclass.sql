-- Manual, ALTER OPERATOR CLASS.

--! syntax error at or near "RENAME"
ALTER OPERATOR CLASS o ⟦RENAME⟧ TO p

--! syntax error at end of input
ALTER OPERATOR CLASS o USING btree⟦⟧

--! syntax error at or near "ADD"
ALTER OPERATOR CLASS o USING btree ⟦ADD⟧ OPERATOR 1 <

--! syntax error at or near "."
ALTER OPERATOR CLASS o USING s⟦.⟧btree RENAME TO p
