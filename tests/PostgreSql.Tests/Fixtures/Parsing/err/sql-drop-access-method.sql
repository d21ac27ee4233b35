-- Manual, DROP ACCESS METHOD.

--! syntax error at end of input
DROP ACCESS METHOD⟦⟧

--! syntax error at or near "."
DROP ACCESS METHOD s⟦.⟧a

--! syntax error at or near "a"
DROP ACCESS ⟦a⟧

--! syntax error at or near "TYPE"
DROP ACCESS METHOD a ⟦TYPE⟧ INDEX

--! syntax error at or near "a"
DROP ACCESS METHOD EXISTS ⟦a⟧
