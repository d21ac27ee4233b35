-- Manual, SECURITY LABEL.

--! syntax error at or near "POLICY"
SECURITY LABEL ON ⟦POLICY⟧ p ON t IS 'x'

--! syntax error at end of input
SECURITY LABEL⟦⟧

--! syntax error at end of input
SECURITY LABEL ON TABLE t⟦⟧

--! syntax error at end of input
SECURITY LABEL ON TABLE t IS⟦⟧

--! syntax error at or near "x"
SECURITY LABEL ON TABLE t IS ⟦x⟧

--! syntax error at or near "1"
SECURITY LABEL ON TABLE t IS ⟦1⟧

--! syntax error at or near "ON"
SECURITY LABEL FOR ⟦ON⟧ TABLE t IS 'x'

--! syntax error at or near "."
SECURITY LABEL FOR a⟦.⟧b ON TABLE t IS 'x'

--! syntax error at or near "TABLE"
SECURITY LABEL FOR p ⟦TABLE⟧ t IS 'x'

--! until 13
--! syntax error at or near "INDEX"
SECURITY LABEL ON ⟦INDEX⟧ i IS 'x'

--! syntax error at or near "CONSTRAINT"
SECURITY LABEL ON ⟦CONSTRAINT⟧ c ON t IS 'x'

--! syntax error at or near "TRIGGER"
SECURITY LABEL ON ⟦TRIGGER⟧ g ON t IS 'x'

--! syntax error at or near "x"
SECURITY LABEL ON LARGE OBJECT ⟦x⟧ IS 'x'

--! syntax error at or near "."
SECURITY LABEL ON SCHEMA a⟦.⟧b IS 'x'

--! syntax error at or near "IS"
SECURITY LABEL ON AGGREGATE a ⟦IS⟧ 'x'

--! syntax error at or near ","
SECURITY LABEL ON TABLE t⟦,⟧ u IS 'x'

--! syntax error at or near "ON"
SECURITY ⟦ON⟧ TABLE t IS 'x'
