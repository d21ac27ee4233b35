-- Manual, ALTER DOMAIN.

--! until 16
--! syntax error at or near "NOT"
ALTER DOMAIN d ADD CONSTRAINT n ⟦NOT⟧ NULL

--! since 17
--! syntax error at or near "UNIQUE"
ALTER DOMAIN d ADD ⟦UNIQUE⟧ (a)

--! until 17
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (VALUE > 0) DEFERRABLE

--! since 18
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (VALUE > 0) ⟦⟧DEFERRABLE

--! syntax error at end of input
ALTER DOMAIN d SET⟦⟧

--! until 16
--! syntax error at or near "NOT"
ALTER DOMAIN d ADD CONSTRAINT c ⟦NOT⟧ NULL

--! until 16
--! syntax error at or near "NOT"
ALTER DOMAIN d ADD ⟦NOT⟧ NULL

--! syntax error at end of input
ALTER DOMAIN d⟦⟧

--! syntax error at end of input
ALTER DOMAIN d SET DEFAULT⟦⟧

--! syntax error at or near "NULL"
ALTER DOMAIN d SET ⟦NULL⟧

--! syntax error at or near "TYPE"
ALTER DOMAIN d ⟦TYPE⟧ int

--! syntax error at end of input
ALTER DOMAIN d ADD⟦⟧

--! syntax error at end of input
ALTER DOMAIN d ADD CONSTRAINT c⟦⟧

--! until 16
--! syntax error at end of input
ALTER DOMAIN d ADD UNIQUE⟦⟧

--! since 17
--! syntax error at or near "UNIQUE"
ALTER DOMAIN d ADD ⟦UNIQUE⟧

--! until 17
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (true) DEFERRABLE

--! since 18
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
ALTER DOMAIN d ADD CHECK (true) ⟦⟧DEFERRABLE

--! syntax error at end of input
ALTER DOMAIN d DROP⟦⟧

--! syntax error at end of input
ALTER DOMAIN d DROP CONSTRAINT⟦⟧

--! syntax error at or near "c"
ALTER DOMAIN d DROP ⟦c⟧

--! syntax error at or near "e"
ALTER DOMAIN d RENAME CONSTRAINT c ⟦e⟧

--! syntax error at or near "c"
ALTER DOMAIN d RENAME ⟦c⟧ TO e

--! syntax error at or near "EXISTS"
ALTER DOMAIN IF ⟦EXISTS⟧ d SET NOT NULL

--! syntax error at or near ","
ALTER DOMAIN d SET NOT NULL⟦,⟧ DROP DEFAULT

--! syntax error at or near "c"
ALTER DOMAIN d VALIDATE ⟦c⟧

--! since 17
--! syntax error at or near "FOREIGN"
ALTER DOMAIN d ADD CONSTRAINT c ⟦FOREIGN⟧ KEY (a) REFERENCES t

--! syntax error at or near "NOT"
ALTER DOMAIN d SET ⟦NOT⟧ SIMILAR

--! syntax error at or near "NOT"
ALTER DOMAIN d DROP ⟦NOT⟧ SIMILAR
