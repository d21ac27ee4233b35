-- Functions and operators with a syntax of their own (manual, chapter 9; gram.y func_expr_common_subexpr).

SELECT current_date, current_time, current_time(3), current_timestamp, current_timestamp(0), localtime, localtime(1), localtimestamp, localtimestamp(6);

SELECT current_user, user, session_user, current_role, current_catalog, current_schema, current_schema();

SELECT system_user;

--! until 15
SELECT system_user(1), system_user.x FROM system_user;

SELECT extract(year FROM a), extract('epoch' FROM a), extract(second FROM a - b), extract(dow FROM a), extract("Week" FROM now()) FROM t;

SELECT substring(a FROM 2), substring(a FROM 2 FOR 3), substring(a FOR 3), substring(a FOR 3 FROM 2), substring(a, 2), substring(a, 2, 3), substring(a FROM '[0-9]+') FROM t;

--! since 14
SELECT substring(a SIMILAR 'x' ESCAPE '#'), substring(a || b SIMILAR c ESCAPE '#'), substring(), overlay(a, b, 1), overlay(string => a, b) FROM t;

SELECT position('b' IN a), position(a || 'x' IN b || 'y'), overlay(a PLACING b FROM 1), overlay(a PLACING b FROM 1 FOR 2) FROM t;

SELECT trim(a), trim(BOTH FROM a), trim(LEADING 'x' FROM a), trim(TRAILING FROM a), trim('x' FROM a), trim(a, 'x'), trim(FROM a), trim(BOTH a) FROM t;

SELECT coalesce(a), coalesce(a, b, 1), greatest(a, b), least(1), nullif(a, b), treat(a AS s.t), collation for (a), normalize(a), normalize(a, NFKC) FROM t;

SELECT coalesce, greatest, extract, position, trim, row, exists, grouping, overlay, substring, nullif, least, treat, values FROM t;

SELECT int '1', integer '1', smallint '1', bigint '1', real '1', float '1', float(3) '1', double precision '1', decimal '1', decimal(3,1) '1', numeric(5) '1', dec '1', boolean 't', bit '1', bit(3) '101', bit varying '1', bit varying(3) '1';

SELECT character 'a', character(3) 'a', char 'a', char varying(3) 'a', varchar 'a', varchar(3) 'a', national character 'a', national char varying(2) 'a', nchar 'a', nchar varying(2) 'a';

SELECT date '2020-01-01', time '1:00', time(3) '1:00', time with time zone '1:00', time(2) without time zone '1:00', timestamp '2020-01-01', timestamp(3) with time zone '2020-01-01', timestamp without time zone 'now';

SELECT interval '1', interval '1' year, interval '1-2' year to month, interval '1' day to second, interval '1' day to second(3), interval '1' second(2), interval '1' minute to second, interval(3) '1s', interval '1' hour to minute;

SELECT s.t 'x', mood 'ok', s.t(1, 2) 'x', t(1) 'x', int4 '1', text $$x$$;

SELECT 1::int, 1::double precision, 'a'::char(3)[], 'a'::character varying, 1::interval day to second(3), 1::interval(2), 1::timestamp(3) with time zone, 1::time without time zone, 1::setof int, 1::int array, 1::int array[3], 1::int[3][], 1::"char", 1::name, 1::bit(2), 1::bit varying, 1::float(25), 1::dec(3,2), 1::national char(3);

SELECT int, integer, float, time, timestamp, interval, numeric, bit, char, varchar, boolean, real, character, national FROM t;

SELECT xmlelement(name a), xmlelement(name "A", xmlattributes(b, c AS "d"), 'x', e), xmlelement(name a, b), xmlforest(a, b AS c), xmlconcat(a, b), xmlparse(document a), xmlparse(content a preserve whitespace), xmlparse(document a strip whitespace), xmlpi(name php), xmlpi(name php, 'x' || a), xmlroot(a, version '1.0'), xmlroot(a, version no value, standalone yes), xmlroot(a, version b, standalone no), xmlroot(a, version b, standalone no value), xmlserialize(content a AS text), xmlserialize(document a AS character varying(3)), xmlexists('//a' PASSING b), xmlexists('//a' PASSING BY REF b BY VALUE) FROM t;

--! since 16
SELECT xmlserialize(content a AS text indent), xmlserialize(content a AS text no indent) FROM t;

SELECT grouping(a), grouping(a, b + 1) FROM t GROUP BY a, b + 1;
