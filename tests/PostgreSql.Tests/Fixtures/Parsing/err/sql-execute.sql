-- Manual, EXECUTE.

--! syntax error at or near ")"
EXECUTE p (⟦)⟧

--! syntax error at or near "=>"
EXECUTE p (a ⟦=>⟧ 1)

--! syntax error at end of input
EXECUTE⟦⟧

--! syntax error at or near ")"
EXECUTE p (1,⟦)⟧

--! syntax error at or near "1"
EXECUTE p ⟦1⟧

--! syntax error at or near "USING"
EXECUTE p ⟦USING⟧ 1

--! syntax error at or near "INTO"
EXECUTE p (1) ⟦INTO⟧ x

--! syntax error at or near "."
EXECUTE s⟦.⟧p

--! syntax error at or near "'SELECT 1'"
EXECUTE ⟦'SELECT 1'⟧

--! syntax error at or near "'x'"
EXECUTE IMMEDIATE ⟦'x'⟧

--! syntax error at or near "*"
EXECUTE p (⟦*⟧)

--! syntax error at or near "VARIADIC"
EXECUTE p (⟦VARIADIC⟧ a)

--! syntax error at or near "f"
EXECUTE FUNCTION ⟦f⟧()

--! syntax error at or near "("
EXECUTE p (1) ⟦(⟧2)
