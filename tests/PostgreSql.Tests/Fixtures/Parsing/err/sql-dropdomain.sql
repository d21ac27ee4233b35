-- Manual, DROP DOMAIN.

--! syntax error at end of input
DROP DOMAIN⟦⟧

--! syntax error at end of input
DROP DOMAIN d,⟦⟧

--! syntax error at or near "d"
DROP DOMAIN IF ⟦d⟧

--! syntax error at or near "RESTRICT"
DROP DOMAIN d CASCADE ⟦RESTRICT⟧
