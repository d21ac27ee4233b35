-- Manual, INSERT.

--! syntax error at or near "t"
INSERT ⟦t⟧ VALUES (1)

--! syntax error at or near "1"
INSERT INTO VALUES (⟦1⟧)

--! syntax error at end of input
INSERT INTO t⟦⟧

--! syntax error at or near "x"
INSERT INTO t ⟦x⟧ VALUES (1)

--! syntax error at or near ")"
INSERT INTO t (⟦)⟧ VALUES (1)

--! syntax error at or near ")"
INSERT INTO t (a, ⟦)⟧ VALUES (1)

--! syntax error at or near "DEFAULT"
INSERT INTO t (a) ⟦DEFAULT⟧ VALUES

--! syntax error at or near ")"
INSERT INTO t VALUES (⟦)⟧

--! syntax error at or near "+"
INSERT INTO t (a ⟦+⟧ 1) VALUES (1)

--! improper use of "*" at or near ")"
INSERT INTO t (a.*.b⟦)⟧ VALUES (1)

--! syntax error at or near "1"
INSERT INTO t (⟦1⟧) VALUES (1)

--! syntax error at or near "SET"
INSERT INTO t ⟦SET⟧ a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT⟦⟧

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT DO⟦⟧

--! syntax error at or near "a"
INSERT INTO t VALUES (1) ON CONFLICT ⟦a⟧ DO NOTHING

--! syntax error at or near "NOTHING"
INSERT INTO t VALUES (1) ON CONFLICT (a) ⟦NOTHING⟧

--! syntax error at or near "+"
INSERT INTO t VALUES (1) ON CONFLICT (a ⟦+⟧ 1) DO NOTHING

--! syntax error at or near "t"
INSERT INTO t VALUES (1) ON CONFLICT DO UPDATE ⟦t⟧ SET a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT DO UPDATE SET⟦⟧

--! syntax error at or near "CONSTRAINT"
INSERT INTO t VALUES (1) ON CONFLICT ⟦CONSTRAINT⟧ k DO NOTHING

--! syntax error at or near "DUPLICATE"
INSERT INTO t VALUES (1) ON ⟦DUPLICATE⟧ KEY UPDATE a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) RETURNING⟦⟧

--! syntax error at or near "ON"
INSERT INTO t VALUES (1) RETURNING a ⟦ON⟧ CONFLICT DO NOTHING

--! syntax error at or near "VALUE"
INSERT INTO t OVERRIDING ⟦VALUE⟧ VALUES (1)

--! syntax error at or near "WHERE"
INSERT INTO t VALUES (1) ⟦WHERE⟧ a

--! until 17
--! syntax error at or near "WITH"
INSERT INTO t VALUES (1) RETURNING ⟦WITH⟧ (OLD AS o, NEW AS n) o.a, n.*

--! syntax error at end of input
INSERT INTO t (a)⟦⟧

--! syntax error at or near ")"
INSERT INTO t (a,⟦)⟧ VALUES (1)

--! syntax error at or near "b"
INSERT INTO t (a ⟦b⟧) VALUES (1)

--! syntax error at end of input
INSERT INTO t VALUES⟦⟧

--! syntax error at or near "1"
INSERT INTO t VALUES ⟦1⟧

--! syntax error at or near ")"
INSERT INTO t VALUES (1,⟦)⟧

--! syntax error at end of input
INSERT INTO t VALUES (1), ⟦⟧

--! syntax error at or near "("
INSERT INTO t VALUES (1) ⟦(⟧2)

--! syntax error at or near "AS"
INSERT INTO t (a) ⟦AS⟧ x VALUES (1)

--! syntax error at or near "VALUE"
INSERT INTO t ⟦VALUE⟧ (1)

--! syntax error at or near "("
INSERT INTO t DEFAULT VALUES ⟦(⟧1)

--! syntax error at or near ")"
INSERT INTO t VALUES (1) ON CONFLICT (⟦)⟧ DO NOTHING

--! syntax error at or near "UPDATE"
INSERT INTO t VALUES (1) ON CONFLICT (a) ⟦UPDATE⟧ SET a = 1

--! syntax error at or near "a"
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE ⟦a⟧ = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET⟦⟧

--! syntax error at or near "+"
INSERT INTO t VALUES (1) ON CONFLICT (a ⟦+⟧ b) DO NOTHING

--! syntax error at or near "CONSTRAINT"
INSERT INTO t VALUES (1) ON CONFLICT ⟦CONSTRAINT⟧ c DO NOTHING

--! syntax error at or near "WHERE"
INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT c ⟦WHERE⟧ a DO NOTHING

--! syntax error at end of input
INSERT INTO t VALUES (1) RETURNING *, ⟦⟧

--! syntax error at or near "INTO"
INSERT INTO t VALUES (1) RETURNING a ⟦INTO⟧ b

--! until 17
--! syntax error at or near "WITH"
INSERT INTO t VALUES (1) RETURNING ⟦WITH⟧ (OLD AS o)

--! since 18
--! syntax error at end of input
INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o)⟦⟧

--! until 17
--! syntax error at or near "WITH"
INSERT INTO t VALUES (1) RETURNING ⟦WITH⟧ (a AS o) *

--! since 18
--! syntax error at or near "a"
INSERT INTO t VALUES (1) RETURNING WITH (⟦a⟧ AS o) *

--! syntax error at or near "ON"
INSERT INTO t VALUES (1) RETURNING * ⟦ON⟧ CONFLICT DO NOTHING

--! syntax error at or near "OR"
INSERT ⟦OR⟧ REPLACE INTO t VALUES (1)

--! syntax error at or near "IGNORE"
INSERT ⟦IGNORE⟧ INTO t VALUES (1)

--! syntax error at or near "OVERWRITE"
INSERT ⟦OVERWRITE⟧ t VALUES (1)

--! syntax error at or near "REPLACE"
⟦REPLACE⟧ INTO t VALUES (1)

--! syntax error at or near "ONLY"
INSERT INTO ⟦ONLY⟧ t VALUES (1)

--! syntax error at or near "*"
INSERT INTO t ⟦*⟧ VALUES (1)

--! syntax error at or near ")"
INSERT INTO f(⟦)⟧ VALUES (1)

--! syntax error at or near "'t'"
INSERT INTO ⟦'t'⟧ VALUES (1)

--! syntax error at or near "OUTPUT"
INSERT INTO t ⟦OUTPUT⟧ inserted.a VALUES (1)
