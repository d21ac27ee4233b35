-- Manual, CREATE TEXT SEARCH DICTIONARY.

--! syntax error at end of input
CREATE TEXT SEARCH DICTIONARY d⟦⟧

--! syntax error at or near "t"
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE ⟦t⟧)

--! syntax error at or near ")"
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = t,⟦)⟧
