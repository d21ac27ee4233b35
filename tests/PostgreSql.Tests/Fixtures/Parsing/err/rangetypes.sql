-- Manual, Range Types.

--! syntax error at or near "{"
SELECT int4range(10, 20) @> 3, numrange(1, 2) && numrange(2, 3), '[3,7)'::int4range * '(5,8]'::int4range, a -|- b, a << b, a &< b, ⟦{⟧1}

--! syntax error at or near "["
SELECT ⟦[⟧3,7)

--! syntax error at or near "["
SELECT a @> ⟦[⟧1,2]
