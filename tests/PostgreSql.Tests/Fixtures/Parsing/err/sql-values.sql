-- Manual, VALUES.

--! syntax error at end of input
VALUES⟦⟧

--! syntax error at or near "1"
VALUES ⟦1⟧

--! syntax error at or near ")"
VALUES (⟦)⟧

--! syntax error at or near "("
VALUES (1) ⟦(⟧2)

--! syntax error at end of input
VALUES (1), ⟦⟧

--! syntax error at or near ")"
VALUES (1,⟦)⟧

--! syntax error at or near "2"
VALUES (1), ⟦2⟧

--! syntax error at or near "AS"
VALUES (1 ⟦AS⟧ a)

--! syntax error at or near "*"
VALUES (⟦*⟧)

--! syntax error at or near "WHERE"
VALUES (1) ⟦WHERE⟧ a

--! syntax error at or near "FROM"
VALUES (1) ⟦FROM⟧ t

--! syntax error at or near "AS"
VALUES (1) ⟦AS⟧ v

--! syntax error at or near "ROW"
VALUES ⟦ROW⟧(1)
