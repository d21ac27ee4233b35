-- Manual, CREATE SUBSCRIPTION.

--! syntax error at or near "PUBLICATION"
CREATE SUBSCRIPTION s ⟦PUBLICATION⟧ p

--! since 14
--! syntax error at or near "select"
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION ⟦select⟧

--! syntax error at or near "c"
CREATE SUBSCRIPTION s CONNECTION ⟦c⟧ PUBLICATION p

--! syntax error at end of input
CREATE SUBSCRIPTION s CONNECTION 'c'⟦⟧

--! syntax error at end of input
CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION⟦⟧

--! syntax error at or near "'p'"
CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION ⟦'p'⟧

--! syntax error at or near ")"
CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (⟦)⟧

--! syntax error at or near "b"
CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (a ⟦b⟧)

--! syntax error at or near "PUBLICATION"
CREATE SUBSCRIPTION s ⟦PUBLICATION⟧ p CONNECTION 'c'

--! syntax error at or near "$1"
CREATE SUBSCRIPTION s CONNECTION ⟦$1⟧ PUBLICATION p

--! syntax error at or near "NOT"
CREATE SUBSCRIPTION IF ⟦NOT⟧ EXISTS s CONNECTION 'c' PUBLICATION p

--! syntax error at or near "."
CREATE SUBSCRIPTION a⟦.⟧s CONNECTION 'c' PUBLICATION p
