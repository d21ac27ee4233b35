-- Manual, CREATE FOREIGN DATA WRAPPER.

--! syntax error at or near ")"
CREATE FOREIGN DATA WRAPPER w OPTIONS (⟦)⟧

--! syntax error at or near "="
CREATE FOREIGN DATA WRAPPER w OPTIONS (a ⟦=⟧ 'b')

--! syntax error at or near "b"
CREATE FOREIGN DATA WRAPPER w OPTIONS (a ⟦b⟧)

--! syntax error at or near "1"
CREATE FOREIGN DATA WRAPPER w OPTIONS (a ⟦1⟧)

--! syntax error at or near ")"
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'b',⟦)⟧

--! syntax error at or near "HANDLER"
CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'b') ⟦HANDLER⟧ h

--! syntax error at or near "a"
CREATE FOREIGN DATA WRAPPER w OPTIONS ⟦a⟧ 'b'

--! syntax error at end of input
CREATE FOREIGN DATA WRAPPER w NO⟦⟧

--! syntax error at end of input
CREATE FOREIGN DATA WRAPPER w HANDLER⟦⟧

--! syntax error at or near "NOT"
CREATE FOREIGN DATA WRAPPER IF ⟦NOT⟧ EXISTS w

--! syntax error at or near "w"
CREATE FOREIGN DATA ⟦w⟧

--! syntax error at or near "WRAPPER"
CREATE FOREIGN ⟦WRAPPER⟧ w

--! syntax error at or near "."
CREATE FOREIGN DATA WRAPPER s⟦.⟧w
