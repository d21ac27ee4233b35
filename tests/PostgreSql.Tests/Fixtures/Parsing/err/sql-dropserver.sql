-- Manual, DROP SERVER.

--! syntax error at end of input
DROP SERVER⟦⟧

--! syntax error at or near "."
DROP SERVER a⟦.⟧s

--! syntax error at or near "FOREIGN"
DROP SERVER s ⟦FOREIGN⟧ DATA WRAPPER w
