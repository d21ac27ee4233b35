-- Manual, CREATE TEXT SEARCH TEMPLATE.

--! syntax error at end of input
CREATE TEXT SEARCH TEMPLATE t⟦⟧

--! syntax error at or near ")"
CREATE TEXT SEARCH TEMPLATE t (LEXIZE = ⟦)⟧
