-- Manual, CREATE TEXT SEARCH CONFIGURATION.

--! syntax error at end of input
CREATE TEXT SEARCH CONFIGURATION c⟦⟧

--! syntax error at or near ")"
CREATE TEXT SEARCH CONFIGURATION c (⟦)⟧

--! syntax error at or near "PARSER"
CREATE TEXT SEARCH CONFIGURATION c ⟦PARSER⟧ = p

--! syntax error at or near "CONFIGURATION"
CREATE TEXT ⟦CONFIGURATION⟧ c (PARSER = p)

--! syntax error at or near "c"
CREATE TEXT SEARCH ⟦c⟧ (PARSER = p)

--! syntax error at or near "NOT"
CREATE TEXT SEARCH CONFIGURATION IF ⟦NOT⟧ EXISTS c (PARSER = p)

--! syntax error at or near "WITH"
CREATE TEXT SEARCH CONFIGURATION s.c (COPY = ⟦WITH⟧ time)

--! syntax error at or near "NOT"
CREATE TEXT SEARCH CONFIGURATION s.c (COPY = ⟦NOT⟧ LIKE)
