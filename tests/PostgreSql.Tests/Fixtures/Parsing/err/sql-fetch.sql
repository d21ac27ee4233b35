-- Manual, FETCH.

--! syntax error at end of input
FETCH⟦⟧

--! syntax error at or near "1.5"
FETCH ⟦1.5⟧ FROM c

--! syntax error at or near "c"
FETCH ABSOLUTE ⟦c⟧ x

--! syntax error at end of input
FETCH FROM⟦⟧

--! syntax error at end of input
FETCH NEXT FROM⟦⟧

--! syntax error at or near "FROM"
FETCH ABSOLUTE ⟦FROM⟧ c

--! syntax error at or near "x"
FETCH ABSOLUTE ⟦x⟧ FROM c

--! syntax error at or near "c"
FETCH RELATIVE ⟦c⟧

--! syntax error at or near "99999999999"
FETCH ⟦99999999999⟧ FROM c

--! syntax error at or near "$1"
FETCH ⟦$1⟧ FROM c

--! syntax error at or near "'x'"
FETCH ⟦'x'⟧ FROM c

--! syntax error at or near "2"
FETCH FORWARD 1 ⟦2⟧ c

--! syntax error at or near "INTO"
FETCH c ⟦INTO⟧ a

--! syntax error at or near ","
FETCH c⟦,⟧ d

--! syntax error at or near "c"
FETCH NEXT PRIOR ⟦c⟧

--! syntax error at or near "IN"
FETCH FROM ⟦IN⟧ c

--! syntax error at or near "c"
FETCH ALL FORWARD ⟦c⟧

--! syntax error at or near "FROM"
FETCH 10 ROWS ⟦FROM⟧ c

--! syntax error at or near "."
FETCH s⟦.⟧c

--! syntax error at or near "-"
FETCH - ⟦-⟧ 1 c
