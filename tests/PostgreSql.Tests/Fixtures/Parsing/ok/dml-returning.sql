-- Manual, Returning Data from Modified Rows.

INSERT INTO u (a) VALUES (1) RETURNING id;

UPDATE p SET a = 1 RETURNING a AS new_a, b;

DELETE FROM p WHERE a RETURNING *;

UPDATE p SET a = 1 RETURNING old.a AS o, new.a AS n, new.a - old.a AS d;
