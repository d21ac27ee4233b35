-- Manual, JSON Types.

--! syntax error at or near "{"
SELECT ⟦{⟧"a": 1}

--! syntax error at end of input
SELECT a['b'⟦⟧

--! syntax error at or near "'b'"
SELECT a.⟦'b'⟧

--! syntax error at or near ":"
SELECT a->>b⟦:⟧c
