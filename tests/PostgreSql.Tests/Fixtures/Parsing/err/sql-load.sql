-- Manual, LOAD.

--! syntax error at or near "x"
LOAD ⟦x⟧

--! syntax error at end of input
LOAD⟦⟧

--! syntax error at or near "lib"
LOAD ⟦lib⟧

--! syntax error at or near ""lib""
LOAD ⟦"lib"⟧

--! syntax error at or near ","
LOAD 'a'⟦,⟧ 'b'

--! syntax error at or near "DATA"
LOAD ⟦DATA⟧ INFILE 'x' INTO TABLE t

--! syntax error at or near "$1"
LOAD ⟦$1⟧
