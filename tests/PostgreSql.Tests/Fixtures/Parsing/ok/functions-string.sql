-- Manual, String Functions and Operators.

SELECT substring(a FROM 2), substring(a FROM 2 FOR 3), substring(a FOR 3), substring(a FOR 3 FROM 2), substring(a, 2), substring(a, 2, 3), substring(a FROM '[0-9]+') FROM t;

--! since 14
SELECT substring(a SIMILAR 'x' ESCAPE '#'), substring(a || b SIMILAR c ESCAPE '#'), substring(), overlay(a, b, 1), overlay(string => a, b) FROM t;

SELECT position('b' IN a), position(a || 'x' IN b || 'y'), overlay(a PLACING b FROM 1), overlay(a PLACING b FROM 1 FOR 2) FROM t;

SELECT trim(a), trim(BOTH FROM a), trim(LEADING 'x' FROM a), trim(TRAILING FROM a), trim('x' FROM a), trim(a, 'x'), trim(FROM a), trim(BOTH a) FROM t;

SELECT coalesce, greatest, extract, position, trim, row, exists, grouping, overlay, substring, nullif, least, treat, values FROM t;

--! since 14
SELECT substring(a FROM 1 FOR 2), substring(a FOR 2 FROM 1), substring(a FOR 2), substring(a FROM 'x'), substring(a FROM 'x' FOR '#'), substring(a, 1, 2), substring(a, 1), substring(string => a);

--! since 14
SELECT substring(a SIMILAR b ESCAPE c);

SELECT position(a IN b), overlay(a PLACING b FROM 1 FOR 2), overlay(a PLACING b FROM 1), trim(a), trim(BOTH FROM a), trim(LEADING b FROM a), trim(TRAILING FROM a, b), trim(b FROM a, c), trim(LEADING a, b), normalize(a), normalize(a, NFD);

--! since 14
SELECT overlay(a, b, 1, 2), collation for (a), a COLLATE "C";

SELECT a || b, a ^@ b, char_length(a), left(a, 1), right(a, 1), format('%s', a);

SELECT a IS NORMALIZED, a IS NOT NFKC NORMALIZED;

SELECT substring();

--! until 13
SELECT position();

SELECT position((a IN (b)) IN c);

--! since 14
SELECT overlay();

SELECT collation (a);

--! since 14
SELECT a IS NORMALIZED NFC;

--! since 14
SELECT substring(a || b SIMILAR c || d ESCAPE '#'), substring(-a SIMILAR c ESCAPE d), substring(a IS NULL SIMILAR c ESCAPE d), substring((NOT a) SIMILAR c ESCAPE d);

SELECT a IS NOT NORMALIZED, a IS NORMALIZED AND b IS NOT NFD NORMALIZED;

SELECT a IS NOT NORMALIZED b;

SELECT a IS nfkc normalized, a IS NOT nfkd normalized, normalize(a), normalize(a, nfkc);
