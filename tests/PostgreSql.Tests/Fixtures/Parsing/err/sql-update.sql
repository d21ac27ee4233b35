-- Manual, UPDATE.

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (OLD AS o, NEW AS n) o.a, n.a, old.b, new.b;

--! syntax error at end of input
UPDATE t⟦⟧

--! syntax error at end of input
UPDATE t SET⟦⟧

--! syntax error at end of input
UPDATE t SET a⟦⟧

--! syntax error at end of input
UPDATE t SET a = ⟦⟧

--! syntax error at or near "=="
UPDATE t SET a ⟦==⟧ 1

--! syntax error at or near "VALUES"
UPDATE t SET (a, b) ⟦VALUES⟧ (1, 2)

--! syntax error at or near "WHERE"
UPDATE t SET a = 1, ⟦WHERE⟧ b

--! improper use of "*" at end of input
UPDATE t SET a.* = 1 FROM u WHERE a.*.b⟦⟧

--! syntax error at or near "a"
UPDATE t set SET ⟦a⟧ = 1

--! syntax error at or near "a"
UPDATE t AS SET ⟦a⟧ = 1

--! syntax error at or near ","
UPDATE t⟦,⟧ u SET a = 1

--! syntax error at or near "JOIN"
UPDATE t SET a = 1 ⟦JOIN⟧ u ON true

--! syntax error at or near "ORDER"
UPDATE t SET a = 1 ⟦ORDER⟧ BY a

--! syntax error at or near "LIMIT"
UPDATE t SET a = 1 ⟦LIMIT⟧ 1

--! syntax error at end of input
UPDATE t SET a = 1 WHERE CURRENT OF⟦⟧

--! syntax error at or near "'a'"
UPDATE t SET ⟦'a'⟧ = 1

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (OLD AS o) o.a

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (o AS OLD) o.a

--! since 18
--! syntax error at or near "o"
UPDATE t SET a = 1 RETURNING WITH (⟦o⟧ AS OLD) o.a

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (OLD AS o)

--! since 18
--! syntax error at end of input
UPDATE t SET a = 1 RETURNING WITH (OLD AS o)⟦⟧

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (NEW AS n) n.a

--! syntax error at or near "set"
UPDATE t set SET ⟦set⟧ = 1

--! syntax error at end of input
UPDATE t SET a = 1,⟦⟧

--! syntax error at or near ":="
UPDATE t SET a ⟦:=⟧ 1

--! syntax error at or near "+="
UPDATE t SET a ⟦+=⟧ 1

--! syntax error at end of input
UPDATE t SET t.a = 1, ⟦⟧

--! syntax error at or near "="
UPDATE t a ⟦=⟧ 1

--! syntax error at or near "="
UPDATE SET a ⟦=⟧ 1

--! syntax error at or near "JOIN"
UPDATE t ⟦JOIN⟧ u ON true SET a = 1

--! syntax error at end of input
UPDATE t SET a = 1 WHERE⟦⟧

--! syntax error at end of input
UPDATE t SET a = 1 FROM⟦⟧

--! syntax error at or near "ORDER"
UPDATE t SET a = 1 ⟦ORDER⟧ BY b

--! syntax error at or near "FROM"
UPDATE t SET a = 1 WHERE b ⟦FROM⟧ u

--! syntax error at end of input
UPDATE t SET a = 1 RETURNING⟦⟧

--! syntax error at or near "2"
UPDATE t SET (a, b) = 1, ⟦2⟧

--! syntax error at or near ")"
UPDATE t SET (⟦)⟧ = ()

--! syntax error at or near ")"
UPDATE t SET (a,⟦)⟧ = (1)

--! syntax error at or near "WHERE"
UPDATE t SET a = b AND ⟦WHERE⟧ c

--! syntax error at or near "FROM"
UPDATE ⟦FROM⟧ t SET a = 1

--! syntax error at or near "AND"
UPDATE t SET a = 1 WHERE CURRENT OF c ⟦AND⟧ b

--! syntax error at or near "*"
UPDATE t SET ⟦*⟧ = 1

--! syntax error at or near "SELECT"
UPDATE t SET a = ⟦SELECT⟧ 1

--! syntax error at or near "("
UPDATE ⟦(⟧SELECT 1) SET a = 1
