-- Manual, Pattern Matching.

SELECT a LIKE b, a NOT LIKE b ESCAPE '\', a ILIKE b, a NOT ILIKE b ESCAPE c || d, a SIMILAR TO b, a NOT SIMILAR TO b ESCAPE c, a ~ b, a ~* b, a !~ b, a !~* b, a ~~ b, a !~~* b;

SELECT a LIKE ALL (b), a ILIKE ANY (ARRAY['x']), a NOT LIKE SOME (SELECT b), substring(a FROM b), regexp_match(a, b);

SELECT a LIKE NOT b;

SELECT a ~ ~ b;

--! until 13
SELECT a ~~;

SELECT a LIKE NOT b ESCAPE 'x', c ILIKE NOT NOT d ESCAPE 'y' FROM t;

SELECT a LIKE b ! ESCAPE c;

SELECT a NOT ILIKE b || ESCAPE 'c', a SIMILAR TO b @@ ESCAPE c;

SELECT a LIKE b OPERATOR(pg_catalog.!) ESCAPE c;
