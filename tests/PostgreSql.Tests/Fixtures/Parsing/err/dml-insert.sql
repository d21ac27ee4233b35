-- Manual, Inserting Data.

--! syntax error at end of input
INSERT INTO p (a, b) VALUES (1, 2⟦⟧

--! syntax error at or near "a"
INSERT INTO p ⟦a⟧, b VALUES (1, 2)

--! syntax error at or near "s"
INSERT INTO p VALUES (1, 'it'⟦s⟧')
