-- Manual, ALTER SUBSCRIPTION.

--! until 13
--! syntax error at or near "ADD"
ALTER SUBSCRIPTION s ⟦ADD⟧ PUBLICATION a

--! until 13
--! syntax error at or near "DROP"
ALTER SUBSCRIPTION s ⟦DROP⟧ PUBLICATION a WITH (refresh)

--! until 14
--! syntax error at or near "SKIP"
ALTER SUBSCRIPTION s ⟦SKIP⟧ (lsn = NONE)

--! until 13
--! syntax error at or near "ADD"
ALTER SUBSCRIPTION s ⟦ADD⟧ PUBLICATION p WITH (copy_data)

--! until 13
--! syntax error at or near "DROP"
ALTER SUBSCRIPTION s ⟦DROP⟧ PUBLICATION p, q

--! until 14
--! syntax error at or near "SKIP"
ALTER SUBSCRIPTION s ⟦SKIP⟧ (lsn = '0/1')

--! syntax error at end of input
ALTER SUBSCRIPTION s⟦⟧

--! syntax error at end of input
ALTER SUBSCRIPTION s CONNECTION⟦⟧

--! syntax error at or near "c"
ALTER SUBSCRIPTION s CONNECTION ⟦c⟧

--! syntax error at end of input
ALTER SUBSCRIPTION s SET PUBLICATION⟦⟧

--! until 13
--! syntax error at or near "ADD"
ALTER SUBSCRIPTION s ⟦ADD⟧ p

--! since 14
--! syntax error at or near "p"
ALTER SUBSCRIPTION s ADD ⟦p⟧

--! syntax error at end of input
ALTER SUBSCRIPTION s REFRESH⟦⟧

--! syntax error at or near "ALWAYS"
ALTER SUBSCRIPTION s ENABLE ⟦ALWAYS⟧

--! syntax error at or near ")"
ALTER SUBSCRIPTION s SET (⟦)⟧

--! until 14
--! syntax error at or near "SKIP"
ALTER SUBSCRIPTION s ⟦SKIP⟧

--! since 15
--! syntax error at end of input
ALTER SUBSCRIPTION s SKIP⟦⟧

--! until 14
--! syntax error at or near "SKIP"
ALTER SUBSCRIPTION s ⟦SKIP⟧ lsn

--! since 15
--! syntax error at or near "lsn"
ALTER SUBSCRIPTION s SKIP ⟦lsn⟧

--! until 13
--! syntax error at or near "DROP"
ALTER SUBSCRIPTION s ⟦DROP⟧ PUBLICATION

--! since 14
--! syntax error at end of input
ALTER SUBSCRIPTION s DROP PUBLICATION⟦⟧

--! syntax error at or near "SCHEMA"
ALTER SUBSCRIPTION s SET ⟦SCHEMA⟧ t
