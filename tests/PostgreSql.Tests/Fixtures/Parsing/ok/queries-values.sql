-- Manual, VALUES Lists.

VALUES (1, 'one'), (2, 'two');

SELECT * FROM (VALUES (1, 'one'), (2, 'two')) AS t (num, letter);

INSERT INTO t VALUES (1, 'one');

SELECT (VALUES (1));

VALUES (1), (2) UNION ALL SELECT 3;
