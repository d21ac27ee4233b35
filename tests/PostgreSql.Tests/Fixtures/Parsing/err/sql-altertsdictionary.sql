-- Manual, ALTER TEXT SEARCH DICTIONARY.

--! syntax error at end of input
ALTER TEXT SEARCH DICTIONARY d⟦⟧

--! syntax error at or near ")"
ALTER TEXT SEARCH DICTIONARY d (⟦)⟧

--! syntax error at or near "a"
ALTER TEXT SEARCH DICTIONARY d ⟦a⟧ = 'b'

--! syntax error at or near "ADD"
ALTER TEXT SEARCH DICTIONARY d ⟦ADD⟧ MAPPING FOR a WITH b
