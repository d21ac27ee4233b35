-- Manual, Select Lists.

SELECT a, b AS c, d e, t.*, t.a AS "A B";

SELECT DISTINCT a, b FROM t;

SELECT DISTINCT ON (a) a, b FROM t ORDER BY a, b DESC;

SELECT a AS value, b AS select, c AS from FROM t;

--! since 14
SELECT a value, b year_, c name FROM t;

--! since 14
SELECT a select FROM t;

SELECT DISTINCT * , a FROM t;
