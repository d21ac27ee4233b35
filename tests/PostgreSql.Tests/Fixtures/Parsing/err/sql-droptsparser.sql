-- Manual, DROP TEXT SEARCH PARSER.

--! syntax error at or near "ON"
DROP TEXT SEARCH PARSER p ⟦ON⟧ t
