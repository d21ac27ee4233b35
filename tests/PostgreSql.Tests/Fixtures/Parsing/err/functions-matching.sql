-- Manual, Pattern Matching.

--! syntax error at end of input
SELECT a LIKE b ESCAPE⟦⟧

--! until 13
--! syntax error at or near "ESCAPE"
SELECT a LIKE b ESCAPE '\' ⟦ESCAPE⟧ '!'

--! since 14
--! syntax error at or near "'!'"
SELECT a LIKE b ESCAPE '\' ESCAPE ⟦'!'⟧

--! syntax error at or near "b"
SELECT a SIMILAR ⟦b⟧

--! syntax error at or near "b"
SELECT a NOT SIMILAR ⟦b⟧

--! since 14
--! syntax error at end of input
SELECT a ~~⟦⟧

--! syntax error at or near "TO"
SELECT a ILIKE ⟦TO⟧ b

--! syntax error at or near "b"
SELECT a LIKE ANY ⟦b⟧

--! until 13
--! syntax error at or near "ESCAPE"
SELECT a LIKE ANY (b) ⟦ESCAPE⟧ '!'

--! since 14
--! syntax error at or near "'!'"
SELECT a LIKE ANY (b) ESCAPE ⟦'!'⟧

--! syntax error at or near "b"
SELECT a GLOB ⟦b⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ ~ b

--! since 14
--! syntax error at or near "~"
SELECT a NOT ⟦~⟧ b
