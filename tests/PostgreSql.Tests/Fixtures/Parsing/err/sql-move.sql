-- Manual, MOVE.

--! syntax error at or near "2"
MOVE FORWARD 1 ⟦2⟧ c

--! syntax error at end of input
MOVE⟦⟧

--! syntax error at end of input
MOVE FROM⟦⟧

--! syntax error at end of input
MOVE 5⟦⟧

--! syntax error at or near "TO"
MOVE ⟦TO⟧ c

--! syntax error at end of input
MOVE FORWARD FROM⟦⟧

--! syntax error at or near "c"
MOVE ABSOLUTE ⟦c⟧

--! syntax error at or near ","
MOVE LAST⟦,⟧ c
