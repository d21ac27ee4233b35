-- Manual, CALL.

--! syntax error at end of input
CALL p⟦⟧

--! syntax error at or near "OVER"
CALL p(1) ⟦OVER⟧ ()

--! syntax error at end of input
CALL⟦⟧

--! syntax error at end of input
CALL p(⟦⟧

--! syntax error at end of input
CALL p(1⟦⟧

--! syntax error at or near ")"
CALL p(1,⟦)⟧

--! syntax error at or near ","
CALL p(⟦,⟧1)

--! syntax error at or near "AS"
CALL p() ⟦AS⟧ x

--! syntax error at or near ","
CALL p()⟦,⟧ q()

--! syntax error at or near "INTO"
CALL p() ⟦INTO⟧ x

--! syntax error at or near "+"
CALL p(1) ⟦+⟧ 1

--! syntax error at or near "select"
CALL ⟦select⟧()

--! syntax error at or near "("
CALL coalesce⟦(⟧1)

--! syntax error at or near "cast"
CALL ⟦cast⟧(1 AS int)

--! syntax error at or near "FILTER"
CALL p() ⟦FILTER⟧ (WHERE true)

--! syntax error at or near "OVER"
CALL p() ⟦OVER⟧ ()

--! syntax error at or near "'p'"
CALL ⟦'p'⟧()

--! syntax error at or near ","
CALL p(VARIADIC 1⟦,⟧ 2)

--! syntax error at or near ")"
CALL p(a =>⟦)⟧

--! syntax error at or near "("
CALL p[1]⟦(⟧)

--! syntax error at or near "("
CALL p()⟦(⟧)
