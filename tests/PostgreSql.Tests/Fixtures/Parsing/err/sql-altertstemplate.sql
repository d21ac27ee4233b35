-- Manual, ALTER TEXT SEARCH TEMPLATE.

--! syntax error at or near "OWNER"
ALTER TEXT SEARCH TEMPLATE t ⟦OWNER⟧ TO o

--! syntax error at end of input
ALTER TEXT SEARCH TEMPLATE t⟦⟧
