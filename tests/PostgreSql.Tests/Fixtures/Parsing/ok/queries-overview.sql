-- Manual, Overview.

SELECT * FROM table1;

SELECT 3 * 4, random();

SELECT a + 1 FROM t;

SELECT FROM t;

SELECT a FROM t; SELECT b FROM u;
