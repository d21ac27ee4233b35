-- Manual, Table Basics.

--! syntax error at or near "name"
CREATE TABLE p (no integer ⟦name⟧ text)
