SELECT f(1), f(1, 2), f(1, 2, 3, 4), f(1, y => 3), f(y := 1, x => 2), f(1, 2, VARIADIC ARRAY[3]);
-- 42883 at 38: function f(integer, y => integer) does not exist

SELECT f(x => 1, 2);
-- 42601 at 18: positional argument cannot follow named argument

SELECT f(1, nosuch => 2);
-- 42883 at 8: function f(integer, nosuch => integer) does not exist

SELECT f();
-- 42883 at 8: function f() does not exist

SELECT f(1, 2, VARIADIC 3);
-- 42883 at 8: function f(integer, integer, integer) does not exist

SELECT f('1', NULL);
-- ok: f int4

SELECT pr(1);
-- 42809 at 8: pr(integer) is a procedure

CALL pr(1);
-- ok: x int4

CALL f(1);
-- 42809 at 6: f(integer) is not a procedure

SELECT public.f(1), pg_catalog.lower('A'), other.f(1);
-- 42883 at 44: function other.f(integer) does not exist

SELECT poly(1, ARRAY[1]), poly(1, ARRAY['a']);
-- 42883 at 27: function poly(integer, text[]) does not exist

SELECT concat_ws(',', VARIADIC ARRAY['a']);
-- ok: concat_ws text

SELECT int4(1.5), "char"('a'), name('x'), text('x');
-- ok: int4 int4, char char, name name, text text

SELECT make_interval(days => 1);
-- ok: make_interval interval

CALL pr(1);
-- ok: x int4

CALL pr(NULL);
-- ok: x int4

CALL pr(x => 1);
-- ok: x int4
