-- Manual, CREATE TEXT SEARCH PARSER.

--! syntax error at end of input
CREATE TEXT SEARCH PARSER p⟦⟧

--! syntax error at or near "a"
CREATE TEXT SEARCH PARSER p (START ⟦a⟧)

--! syntax error at or near "START"
CREATE TEXT SEARCH PARSER p ⟦START⟧ = a
