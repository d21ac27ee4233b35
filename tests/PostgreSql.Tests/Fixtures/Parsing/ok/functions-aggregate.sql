-- Manual, Aggregate Functions.

SELECT grouping(a), grouping(a, b + 1) FROM t GROUP BY a, b + 1;

SELECT count(*), sum(DISTINCT a), array_agg(a ORDER BY b), string_agg(a, ',' ORDER BY b DESC), max(a) FILTER (WHERE b), percentile_cont(0.5) WITHIN GROUP (ORDER BY a), rank(1, 2) WITHIN GROUP (ORDER BY a, b DESC), mode() WITHIN GROUP (ORDER BY a), grouping(a, b), any_value(a), every(a);

SELECT count(*) WITHIN GROUP (ORDER BY a);

SELECT string_agg(a ORDER BY b, ',');
