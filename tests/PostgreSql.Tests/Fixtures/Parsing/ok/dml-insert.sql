-- Manual, Inserting Data.

INSERT INTO p VALUES (1, 'x', 9.99), (2, 'y', 1.99);

INSERT INTO p (a, b) VALUES (1, DEFAULT);

INSERT INTO p (a, b) SELECT a, b FROM q WHERE c = 'today';
