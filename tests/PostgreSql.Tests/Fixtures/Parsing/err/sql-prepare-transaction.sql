-- Manual, PREPARE TRANSACTION.

--! syntax error at or near "x"
PREPARE TRANSACTION ⟦x⟧

--! syntax error at end of input
PREPARE TRANSACTION⟦⟧

--! syntax error at or near "gid"
PREPARE TRANSACTION ⟦gid⟧

--! syntax error at or near ""gid""
PREPARE TRANSACTION ⟦"gid"⟧

--! syntax error at or near "1"
PREPARE TRANSACTION ⟦1⟧

--! syntax error at or near "N"
PREPARE TRANSACTION ⟦N⟧'gid'

--! syntax error at or near "'b'"
PREPARE TRANSACTION 'a' ⟦'b'⟧

--! syntax error at or near "B'1'"
PREPARE TRANSACTION ⟦B'1'⟧

--! syntax error at or near "$1"
PREPARE TRANSACTION ⟦$1⟧
