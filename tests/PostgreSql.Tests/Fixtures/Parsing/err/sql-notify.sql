-- Manual, NOTIFY.

--! syntax error at or near "'b'"
NOTIFY a ⟦'b'⟧

--! syntax error at or near "b"
NOTIFY a, ⟦b⟧

--! syntax error at end of input
NOTIFY⟦⟧

--! syntax error at or near "'x'"
NOTIFY c ⟦'x'⟧

--! syntax error at end of input
NOTIFY c,⟦⟧

--! syntax error at or near "payload"
NOTIFY c, ⟦payload⟧

--! syntax error at or near "$1"
NOTIFY c, ⟦$1⟧

--! syntax error at or near "'c'"
NOTIFY ⟦'c'⟧

--! syntax error at or near ","
NOTIFY c, 'a'⟦,⟧ 'b'

--! syntax error at or near "."
NOTIFY a⟦.⟧b

--! syntax error at or near "1"
NOTIFY c, ⟦1⟧

--! syntax error at or near "||"
NOTIFY c, 'a' ⟦||⟧ 'b'
