-- Manual, TRUNCATE.

--! syntax error at end of input
TRUNCATE⟦⟧

--! syntax error at or near "IDENTITY"
TRUNCATE TABLE t, RESTART ⟦IDENTITY⟧

--! syntax error at end of input
TRUNCATE TABLE⟦⟧

--! syntax error at or near "EXISTS"
TRUNCATE TABLE IF ⟦EXISTS⟧ t

--! syntax error at or near "RESTART"
TRUNCATE t CASCADE ⟦RESTART⟧ IDENTITY

--! syntax error at end of input
TRUNCATE t RESTART⟦⟧

--! syntax error at or near "IDENTITY"
TRUNCATE t ⟦IDENTITY⟧

--! syntax error at or near "WHERE"
TRUNCATE t ⟦WHERE⟧ a

--! syntax error at or near "FROM"
TRUNCATE ⟦FROM⟧ t

--! syntax error at or near "u"
TRUNCATE t ⟦u⟧

--! syntax error at or near "RESTRICT"
TRUNCATE t CASCADE ⟦RESTRICT⟧

--! syntax error at end of input
TRUNCATE ONLY⟦⟧

--! syntax error at or near "'t'"
TRUNCATE ⟦'t'⟧
