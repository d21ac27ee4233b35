-- Manual, SQL Key Words.

SELECT abort, between, cube, interval, setof, xmltable FROM year month, value AS between;

SELECT t.select, t.from, t.authorization, (c).all FROM t;

SELECT 1 AS all, 2 AS authorization, 3 AS between, 4 AS year, 5 AS over;

SELECT authorization(1), left(a, 1), similar(1), is(2), isnull(3), collation('x'), verbose(1), cross(2) FROM t;

SELECT year(1), value(1), over(1), filter(2), window1(3) FROM t;

SELECT s.values(1), int.x, int.f(1), coalesce.x, exists.y FROM s;

SELECT over, filter, within, respect FROM t over;

SELECT f(1) AS within, count(*) AS filter FROM f(1) filter, g(2) over, h(3) within;

SELECT precision, varying, array_agg, day, hour, second, month, character FROM t;

SELECT "select", "from" FROM "where" WHERE "and" OR "or";

SELECT current, unbounded, partition, range, groups, rows, preceding, following FROM t;

SELECT sum(a) OVER (unbounded ROWS unbounded PRECEDING) FROM t;

SELECT time FROM t WHERE time = 1 AND zone = 2;

UPDATE set SET set = set.set;

SELECT abort, access, action, add, after, begin, by, cache, column_, commit, cursor, data, database, day, delete, domain, drop, escape, event, explain, filter, first, following, force, function, groups, hour, identity, if, index, insert, key, language, last, level, limit_, lock, match, maxvalue, minute, mode, month, name, names, new, next, no, nothing, nowait, object, of, off, old, option, over, owner, parser, partition, password, plans, prepare, privileges, procedure, program, range, read, recursive, ref, release, rename, replace, reset, restart, role, rows, rule, schema, scroll, search, second, sequence, server, session, set, share, show, simple, skip, start, statistics, stdin, storage, strict, system, tables, temp, text, transaction, trigger, truncate, type, update, valid, value, version, view, volatile, within, without, work, write, xml, year, yes, zone FROM t;

SELECT between, bigint, bit, boolean, char, character, coalesce, dec, decimal, exists, extract, float, greatest, grouping, inout, int, integer, interval, least, national, nchar, none, normalize, nullif, numeric, out, overlay, position, precision, real, row, setof, smallint, substring, time, timestamp, treat, trim, values, varchar, xmlattributes, xmlconcat, xmlelement, xmlexists, xmlforest, xmlnamespaces, xmlparse, xmlpi, xmlroot, xmlserialize, xmltable FROM t;

SELECT left(a), right(a), like(a), ilike(a), similar(a), is(a), isnull(a), notnull(a), join(a), full(a), inner(a), outer(a), natural(a), cross(a), overlaps(a), verbose(a), freeze(a), binary(a), authorization(a), collation(a), concurrently(a), tablesample(a);

SELECT 1 AS all, 2 AS and, 3 AS select, 4 AS from, 5 AS where, 6 AS user, 7 AS table, 8 AS order;

CREATE TABLE "user" ("order" int);

CREATE TABLE between (interval int);

CREATE TABLE t (value int, key text, role text, type text, level int, timestamp timestamp, date date);

SELECT user FROM t;

SELECT t.order, t.user, t.left FROM t;

SELECT between FROM between;

SELECT s.between(1), s.int(1);

SELECT s.select(1);

CREATE FUNCTION s.between() RETURNS int AS '';

CREATE FUNCTION s.select() RETURNS int AS '';

CREATE TYPE between AS ENUM ('a');

SELECT a::s.left, a::s.between, a::year;

SELECT json FROM json;

SELECT json(1);

--! until 16
CREATE FUNCTION json(json) RETURNS json AS '';

SELECT * FROM LATERAL exists.f(1), LATERAL row.g(2);

SELECT merge, matched, parameter, compression, depth, breadth, atomic, asensitive, return FROM t;

SELECT absent, format, indent, keys, scalar, system_user_ FROM t;

SELECT conditional, empty, error, keep, nested, omit, path, plan, quotes, source, string, target, unconditional FROM t;

SELECT enforced, objects, period, virtual FROM t;

SELECT json_object, json_array, json_value, json_table, merge_action FROM t;
