-- Manual, ALTER USER.

--! unrecognized role option "identified"
ALTER USER u ⟦⟧IDENTIFIED BY 'x'

--! syntax error at or near "ROLE"
ALTER USER u ⟦ROLE⟧ r
