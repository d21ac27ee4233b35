-- Manual, ALTER TEXT SEARCH PARSER.

--! syntax error at or near "OWNER"
ALTER TEXT SEARCH PARSER p ⟦OWNER⟧ TO o

--! syntax error at end of input
ALTER TEXT SEARCH PARSER p⟦⟧

--! syntax error at or near "("
ALTER TEXT SEARCH PARSER p ⟦(⟧START = a)
