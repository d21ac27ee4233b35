-- Manual, Inheritance.

CREATE TABLE c (s char(2)) INHERITS (p);

SELECT name FROM ONLY p WHERE a > 500;

SELECT name FROM p* WHERE a > 500;

SELECT c.tableoid, c.name FROM c AS c;

ALTER TABLE c NO INHERIT p;

SELECT name FROM ONLY (p) x;
