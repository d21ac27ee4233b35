-- Manual, Overview.

--! syntax error at or near "'b'"
SELECT 'a' ⟦'b'⟧ AS x
