SELECT ROW(1, 2) = (1, 2), (1, 2) < (1, 3), (1, 2) IN ((1, 2), (3, 4));
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT (1, 2) = (1, 2, 3);
-- 42601 at 15: unequal number of entries in row expressions

SELECT (id, name) IN (SELECT id, name FROM b) FROM a;
-- ok: ?column? bool

SELECT (id, name) IN (SELECT id FROM b) FROM a;
-- 42601 at 19: subquery has too few columns

SELECT id IN (SELECT id, name FROM b) FROM a;
-- 42601 at 11: subquery has too many columns

SELECT (1, 2) IS NULL, ROW(a.*) IS NOT NULL, ROW() FROM a;
-- ok: ?column? bool, ?column? bool, row record

SELECT (ROW(1, 2)).f1;
-- ok: f1 int4

SELECT (1);
-- ok: ?column? int4
