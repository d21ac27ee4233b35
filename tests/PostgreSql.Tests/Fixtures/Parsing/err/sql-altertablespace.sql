-- Manual, ALTER TABLESPACE.

--! syntax error at end of input
ALTER TABLESPACE t⟦⟧

--! syntax error at end of input
ALTER TABLESPACE t SET⟦⟧

--! syntax error at or near "seq_page_cost"
ALTER TABLESPACE t SET ⟦seq_page_cost⟧ = 1

--! syntax error at or near ")"
ALTER TABLESPACE t RESET (⟦)⟧

--! syntax error at or near "LOCATION"
ALTER TABLESPACE t ⟦LOCATION⟧ '/x'

--! syntax error at or near "SCHEMA"
ALTER TABLESPACE t SET ⟦SCHEMA⟧ s
