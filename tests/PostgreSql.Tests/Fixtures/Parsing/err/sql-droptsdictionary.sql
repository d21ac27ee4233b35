-- Manual, DROP TEXT SEARCH DICTIONARY.

--! syntax error at or near "("
DROP TEXT SEARCH DICTIONARY d ⟦(⟧a)
