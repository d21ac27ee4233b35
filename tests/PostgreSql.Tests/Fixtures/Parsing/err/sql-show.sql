-- Manual, SHOW.

--! syntax error at or near "y"
SHOW x ⟦y⟧

--! syntax error at end of input
SHOW⟦⟧

--! syntax error at or near "FROM"
SHOW TABLES ⟦FROM⟧ d

--! syntax error at or near "CREATE"
SHOW ⟦CREATE⟧ TABLE t

--! syntax error at or near ","
SHOW a⟦,⟧ b

--! syntax error at or near "'a'"
SHOW ⟦'a'⟧

--! syntax error at or near "LIKE"
SHOW a ⟦LIKE⟧ 'x'

--! syntax error at or near "a"
SHOW ALL ⟦a⟧

--! syntax error at or near "="
SHOW a ⟦=⟧

--! syntax error at or near "FULL"
SHOW ⟦FULL⟧ COLUMNS

--! syntax error at or near "*"
SHOW ⟦*⟧
