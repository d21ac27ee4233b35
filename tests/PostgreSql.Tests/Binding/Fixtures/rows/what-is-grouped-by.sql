SELECT fdef(id) FROM p GROUP BY fdef(id, 3);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id) FROM p GROUP BY fdef(id);
-- ok: fdef int4

SELECT fdef(id) FROM p GROUP BY fdef(id, 3, 'x');
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, 3) FROM p GROUP BY fdef(id);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, 4) FROM p GROUP BY fdef(id);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, 3, 'y') FROM p GROUP BY fdef(id);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, 3, c => 'x') FROM p GROUP BY fdef(id);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(a => id) FROM p GROUP BY fdef(id);
-- 42803 at 18: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(a => id) FROM p GROUP BY fdef(a => id);
-- ok: fdef int4

SELECT fdef(a => id, c => 'x') FROM p GROUP BY fdef(id);
-- 42803 at 18: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(c => 'x', a => id) FROM p GROUP BY fdef(a => id, c => 'x');
-- 42803 at 28: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(c => 'y', a => id) FROM p GROUP BY fdef(a => id, c => 'x');
-- 42803 at 28: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(c => 'x', a => id) FROM p GROUP BY fdef(id, 3, 'x');
-- 42803 at 28: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, c => 'x') FROM p GROUP BY fdef(id, c => 'x');
-- ok: fdef int4

SELECT fdef(id, c => 'x') FROM p GROUP BY fdef(id, 3, 'x');
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, b => 3) FROM p GROUP BY fdef(id, c => 'x');
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef(id, b => 3) FROM p GROUP BY fdef(id);
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3::numeric);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id);
-- ok: fdef2 int4

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, now());
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, now(), NULL);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, now(), NULL, '{1,2}');
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, now(), NULL, '{1,2}', 1+2);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, now(), NULL, '{1,2}', 3);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT fdef2(id) FROM p GROUP BY fdef2(id, 3, current_timestamp);
-- 42803 at 14: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT iv = '1 day' FROM p GROUP BY iv = '1 day';
-- ok: ?column? bool

SELECT iv = '1 day' FROM p GROUP BY iv = '24 hours';
-- 42803 at 8: column "p.iv" must appear in the GROUP BY clause or be used in an aggregate function

SELECT iv = '1 day' FROM p GROUP BY iv = '1 day'::interval;
-- ok: ?column? bool

SELECT iv = '1 day' FROM p GROUP BY iv = interval '1' day;
-- 42803 at 8: column "p.iv" must appear in the GROUP BY clause or be used in an aggregate function

SELECT iv = '1 mon' FROM p GROUP BY iv = '1 month';
-- ok: ?column? bool

SELECT at + '1 day' FROM p GROUP BY at + '1 day';
-- ok: ?column? timestamptz

SELECT at + '2 day' FROM p GROUP BY at + '1 day';
-- 42803 at 8: column "p.at" must appear in the GROUP BY clause or be used in an aggregate function

SELECT at + interval '1 day' FROM p GROUP BY at + '1 day'::interval;
-- ok: ?column? timestamptz

SELECT at + interval '24 hours' FROM p GROUP BY at + '1 day'::interval;
-- 42803 at 8: column "p.at" must appear in the GROUP BY clause or be used in an aggregate function

SELECT c = 'x' FROM p GROUP BY c = 'x';
-- ok: ?column? bool

SELECT c = 'x' FROM p GROUP BY c = 'X';
-- 42803 at 8: column "p.c" must appear in the GROUP BY clause or be used in an aggregate function

SELECT c = 'x' FROM p GROUP BY c = 'x'::citext;
-- ok: ?column? bool

SELECT h -> 'a' FROM p GROUP BY h -> 'a';
-- ok: ?column? text

SELECT h -> 'a' FROM p GROUP BY h -> 'b';
-- 42803 at 8: column "p.h" must appear in the GROUP BY clause or be used in an aggregate function

SELECT h = 'a=>1' FROM p GROUP BY h = 'a=>2';
-- 42803 at 8: column "p.h" must appear in the GROUP BY clause or be used in an aggregate function

SELECT h = 'a=>1' FROM p GROUP BY h = 'a=>1';
-- ok: ?column? bool

SELECT h = 'a=>1' FROM p GROUP BY h = '"a"=>"1"';
-- ok: ?column? bool

SELECT h = 'a=>1,b=>2' FROM p GROUP BY h = 'b=>2, a=>1';
-- ok: ?column? bool

SELECT h['a'] FROM p GROUP BY h['a'];
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok: h text

SELECT h['b'] FROM p GROUP BY h['a'];
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 42803 at 8: column "p.h" must appear in the GROUP BY clause or be used in an aggregate function

SELECT j -> 'a' FROM p GROUP BY j -> 'b';
-- 42803 at 8: column "p.j" must appear in the GROUP BY clause or be used in an aggregate function

SELECT j = '{"a":1}' FROM p GROUP BY j = '{"a": 1}';
-- ok: ?column? bool

SELECT d = '2020-01-01' FROM q GROUP BY d = '20200101';
-- ok: ?column? bool

SELECT d = '2020-01-01' FROM q GROUP BY d = '2020-01-02';
-- 42803 at 8: column "q.d" must appear in the GROUP BY clause or be used in an aggregate function

SELECT d = '2020-01-01' FROM q GROUP BY d = date '2020-01-01';
-- ok: ?column? bool

SELECT u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' FROM q GROUP BY u = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11';
-- ok: ?column? bool

SELECT u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' FROM q GROUP BY u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12';
-- 42803 at 8: column "q.u" must appear in the GROUP BY clause or be used in an aggregate function

SELECT tags = '{a}' FROM p GROUP BY tags = '{a}';
-- ok: ?column? bool

SELECT tags = '{a}' FROM p GROUP BY tags = '{"a"}';
-- ok: ?column? bool

SELECT tags = '{a}' FROM p GROUP BY tags = ARRAY['a'];
-- 42803 at 8: column "p.tags" must appear in the GROUP BY clause or be used in an aggregate function

SELECT v = 'x' FROM q GROUP BY v = 'y';
-- 42803 at 8: column "q.v" must appear in the GROUP BY clause or be used in an aggregate function

SELECT v = 'x' FROM q GROUP BY v = 'x'::text;
-- ok: ?column? bool

SELECT v = 'x' FROM q GROUP BY v = 'x'::varchar;
-- 42803 at 8: column "q.v" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n = 1.0 FROM p GROUP BY n = 1.00;
-- 42803 at 8: column "p.n" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n = 1.0 FROM p GROUP BY n = 1;
-- 42803 at 8: column "p.n" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id = 1 FROM p GROUP BY id = 2;
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n * 1.5 FROM p GROUP BY n * 2.5;
-- 42803 at 8: column "p.n" must appear in the GROUP BY clause or be used in an aggregate function

SELECT f = '[1,2]' FROM r GROUP BY f = '[1,2]';
-- ok: ?column? bool

SELECT i = '[1,2]' FROM r GROUP BY i = '[1,3)';
-- ok: ?column? bool

SELECT mo = 'sad' FROM r GROUP BY mo = 'ok';
-- 42803 at 8: column "r.mo" must appear in the GROUP BY clause or be used in an aggregate function

SELECT mo = 'sad' FROM r GROUP BY mo = 'sad'::mood;
-- ok: ?column? bool

SELECT at > '2020-01-01' FROM p GROUP BY at > '2020-01-01 00:00:00';
-- ok: ?column? bool

SELECT date_trunc('day', at) FROM p GROUP BY date_trunc('month', at);
-- 42803 at 26: column "p.at" must appear in the GROUP BY clause or be used in an aggregate function

SELECT date_trunc('day', at), count(*) FROM p GROUP BY date_trunc('day', at);
-- ok: date_trunc timestamptz, count int8

SELECT to_char(at, 'YYYY') FROM p GROUP BY to_char(at, 'YY');
-- 42803 at 16: column "p.at" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id + (SELECT 1) FROM p GROUP BY id + (SELECT 1);
-- ok: ?column? int4

SELECT id + (SELECT 1) FROM p GROUP BY id + (SELECT 2);
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id + (SELECT 1) FROM p GROUP BY id + (SELECT  1);
-- ok: ?column? int4

SELECT id + (SELECT max(b) FROM q) FROM p GROUP BY id + (SELECT min(b) FROM q);
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id + (SELECT max(b) FROM q) FROM p GROUP BY id + (SELECT max(b) FROM q);
-- ok: ?column? int4

SELECT id + (SELECT max(b) FROM q) FROM p GROUP BY id + (SELECT max(q.b) FROM q);
-- ok: ?column? int4

SELECT (SELECT max(b) FROM q WHERE q.id = p.id) FROM p GROUP BY (SELECT max(b) FROM q WHERE q.id = p.id);
-- ok: max int4

SELECT (SELECT max(b) FROM q WHERE q.id = p.id) FROM p GROUP BY (SELECT min(b) FROM q WHERE q.id = p.id);
-- 42803 at 43: subquery uses ungrouped column "p.id" from outer query

SELECT EXISTS (SELECT 1 FROM q WHERE q.id = p.id) FROM p GROUP BY EXISTS (SELECT 2 FROM q WHERE q.id = p.id);
-- 42803 at 45: subquery uses ungrouped column "p.id" from outer query

SELECT id IN (SELECT b FROM q) FROM p GROUP BY id IN (SELECT id FROM q);
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id IN (SELECT b FROM q) FROM p GROUP BY id IN (SELECT q.b FROM q);
-- ok: ?column? bool

SELECT id IN (SELECT b FROM q LIMIT 1) FROM p GROUP BY id IN (SELECT b FROM q LIMIT 2);
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT hh.hstore FROM hh GROUP BY hh.hstore;
-- ok: hstore hstore

SELECT n.hstore FROM hh n GROUP BY n.hstore;
-- ok: hstore hstore

SELECT n.k FROM hh n GROUP BY n.hstore;
-- 42803 at 8: column "n.k" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n.hstore FROM p n GROUP BY n.hstore;
-- ok: hstore hstore

SELECT n.hstore FROM p n GROUP BY hstore(n);
-- 42883 at 35: function hstore(numeric) does not exist

SELECT hstore(n) FROM p n GROUP BY n.hstore;
-- 42883 at 8: function hstore(numeric) does not exist

SELECT n.id, n.hstore FROM p n GROUP BY n.hstore;
-- 42803 at 8: column "n.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n.name FROM p n GROUP BY n.fp_on_row;
-- 42803 at 8: column "n.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n.fp_on_row FROM p n GROUP BY n.fp_on_row;
-- ok: fp_on_row text

SELECT fp_on_row(n) FROM p n GROUP BY n.fp_on_row;
-- 42883 at 8: function fp_on_row(numeric) does not exist

SELECT n.id FROM p n GROUP BY n;
-- 42803 at 8: column "n.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT n FROM p n GROUP BY n;
-- ok: n numeric

SELECT xmlelement(name a, name) FROM p GROUP BY xmlelement(name b, name);
-- 42883 at 49: could not identify an equality operator for type xml

SELECT xmlelement(name a, name) FROM p GROUP BY xmlelement(name a, name);
-- 42883 at 49: could not identify an equality operator for type xml

SELECT name COLLATE "C" FROM p GROUP BY name COLLATE "POSIX";
-- 42803 at 8: column "p.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT CASE id WHEN 1 THEN 'a' END FROM p GROUP BY CASE id WHEN 1 THEN 'b' END;
-- 42803 at 13: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT extract(year FROM at) FROM p GROUP BY extract(month FROM at);
-- 42803 at 26: column "p.at" must appear in the GROUP BY clause or be used in an aggregate function

SELECT substring(name from 1 for 2) FROM p GROUP BY substring(name, 1, 2);
-- ok: substring text

SELECT substring(name from 1 for 2) FROM p GROUP BY substring(name from 1 for 3);
-- 42803 at 18: column "p.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT name LIKE 'a%' FROM p GROUP BY name LIKE 'b%';
-- 42803 at 8: column "p.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT name ~~ 'a%' FROM p GROUP BY name LIKE 'a%';
-- ok: ?column? bool

SELECT id BETWEEN 1 AND 2 FROM p GROUP BY id BETWEEN 1 AND 3;
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id >= 1 AND id <= 2 FROM p GROUP BY id BETWEEN 1 AND 2;
-- ok: ?column? bool

SELECT id IN (1,2) FROM p GROUP BY id IN (1,3);
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id IN (1,2) FROM p GROUP BY id = ANY (ARRAY[1,2]);
-- ok: ?column? bool

SELECT id IN (1,2) FROM p GROUP BY id = ANY ('{1,2}');
-- 42803 at 8: column "p.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT coalesce(name, '') FROM p GROUP BY coalesce(name, 'x');
-- 42803 at 17: column "p.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT coalesce(n, 0) FROM p GROUP BY coalesce(n, 1);
-- 42803 at 17: column "p.n" must appear in the GROUP BY clause or be used in an aggregate function

SELECT j ->> 'a' FROM p GROUP BY j ->> 'b';
-- 42803 at 8: column "p.j" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (j ->> 'a')::int FROM p GROUP BY (j ->> 'a')::bigint;
-- 42803 at 9: column "p.j" must appear in the GROUP BY clause or be used in an aggregate function

SELECT tags[1] FROM p GROUP BY tags[2];
-- 42803 at 8: column "p.tags" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (x).a FROM r GROUP BY (x).b;
-- 42803 at 9: column "r.x" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (x).a FROM r GROUP BY x;
-- ok: a int4

SELECT x FROM r GROUP BY (x).a;
-- 42803 at 8: column "r.x" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (i).lower FROM r GROUP BY lower(i);
-- ok: lower int4

SELECT lower(i) FROM r GROUP BY upper(i);
-- 42803 at 14: column "r.i" must appear in the GROUP BY clause or be used in an aggregate function

SELECT row_number() OVER (ORDER BY id) FROM p GROUP BY id;
-- ok: row_number int8

SELECT row_number() OVER (ORDER BY name) FROM p GROUP BY n;
-- 42803 at 36: column "p.name" must appear in the GROUP BY clause or be used in an aggregate function
