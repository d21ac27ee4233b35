-- Manual, CREATE AGGREGATE.

CREATE AGGREGATE s.a(int, VARIADIC text[]) (SFUNC = s.f, STYPE = internal, SSPACE = 10, FINALFUNC = g, FINALFUNC_EXTRA, INITCOND = '0', SORTOP = >, PARALLEL = safe, HYPOTHETICAL);

CREATE OR REPLACE AGGREGATE a(*) (sfunc = int8inc, stype = int8);

CREATE AGGREGATE a(ORDER BY anyelement) (sfunc = f, stype = internal);

CREATE AGGREGATE a(float8, VARIADIC "any" ORDER BY VARIADIC "any") (sfunc = f, stype = internal);

CREATE AGGREGATE a (basetype = 'ANY', sfunc = f, stype = int4, sortop = OPERATOR(pg_catalog.<));

CREATE AGGREGATE a (VARIADIC "any" ORDER BY VARIADIC "any") (sfunc = f, stype = int, hypothetical, sortop = OPERATOR(pg_catalog.<), initcond = '', x = none, y = all, z = +1, w = <);

CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int);

CREATE AGGREGATE s.a (int, b text) (SFUNC = s.f, STYPE = s.t[], INITCOND = '0');

CREATE AGGREGATE a (*) (sfunc = f, stype = int8);

CREATE AGGREGATE a (IN x int, VARIADIC y text[]) (SFUNC = f, STYPE = int);

CREATE OR REPLACE AGGREGATE a (int) (SFUNC = f, STYPE = int);

CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int, SSPACE = 100, FINALFUNC = g, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_ONLY, COMBINEFUNC = h, SERIALFUNC = i, DESERIALFUNC = j, INITCOND = '{}', MSFUNC = k, MINVFUNC = l, MSTYPE = m, MSSPACE = 5, MFINALFUNC = n, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = SHAREABLE, MINITCOND = 'x', SORTOP = <, PARALLEL = SAFE);

CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int, SORTOP = OPERATOR(s.>));

CREATE AGGREGATE a (float8 ORDER BY anyelement) (SFUNC = f, STYPE = internal, HYPOTHETICAL);

CREATE AGGREGATE a (ORDER BY int) (SFUNC = f, STYPE = int);

CREATE AGGREGATE a (x int ORDER BY VARIADIC y "any") (SFUNC = f, STYPE = int);

CREATE AGGREGATE a (VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = f, STYPE = internal);

CREATE AGGREGATE a (BASETYPE = int, SFUNC = f, STYPE = int);

CREATE AGGREGATE a (BASETYPE = 'ANY', SFUNC = f, STYPE = int, INITCOND = NULL);

CREATE AGGREGATE a ("Sfunc1" = f, stype = setof int);

CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int, x = -1, y = none, z = 1.5);
