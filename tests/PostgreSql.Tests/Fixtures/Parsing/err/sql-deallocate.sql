-- Manual, DEALLOCATE.

--! syntax error at end of input
DEALLOCATE⟦⟧

--! syntax error at or near "x"
DEALLOCATE PREPARE all ⟦x⟧

--! syntax error at or near ","
DEALLOCATE p⟦,⟧ q

--! syntax error at or near "'p'"
DEALLOCATE ⟦'p'⟧

--! syntax error at or near "."
DEALLOCATE s⟦.⟧p

--! syntax error at or near "d"
DEALLOCATE DESCRIPTOR ⟦d⟧

--! syntax error at or near "$1"
DEALLOCATE ⟦$1⟧
