INSERT INTO t (id) VALUES (1);
-- ok

INSERT INTO t (id) VALUES ('1'), (2.5), (NULL), (DEFAULT);
-- ok

INSERT INTO t (id) VALUES ('a'::text);
-- 42804 at 28: column "id" is of type integer but expression is of type text

INSERT INTO t (id) VALUES (true);
-- 42804 at 28: column "id" is of type integer but expression is of type boolean

INSERT INTO t (id, txt) VALUES (1, 2), (2, now());
-- ok

INSERT INTO t (uid) VALUES ('a'::text);
-- 42804 at 29: column "uid" is of type uuid but expression is of type text

INSERT INTO t (uid) VALUES (gen_random_uuid());
-- ok

INSERT INTO t (flag) VALUES (1);
-- 42804 at 30: column "flag" is of type boolean but expression is of type integer

INSERT INTO t (flag) VALUES (id > 1);
-- 42703 at 30: column "id" does not exist

INSERT INTO t (day, moment, stamp) VALUES (now(), now(), now());
-- ok

INSERT INTO t (day) VALUES (1);
-- 42804 at 29: column "day" is of type date but expression is of type integer

INSERT INTO t (clock) VALUES (now()), (day '2020-01-01');
-- 42704 at 40: type "day" does not exist

INSERT INTO t (clock) VALUES (date '2020-01-01');
-- 42804 at 36: column "clock" is of type time without time zone but expression is of type date

INSERT INTO t (js) VALUES ('{}'::jsonb);
-- ok

INSERT INTO t (js) VALUES ('{}'::text);
-- 42804 at 28: column "js" is of type json but expression is of type text

INSERT INTO t (jb) VALUES (to_json(1));
-- ok

INSERT INTO t (jb) VALUES (1);
-- 42804 at 28: column "jb" is of type jsonb but expression is of type integer

INSERT INTO t (num, real4, real8, big, small) VALUES (1, 1, 1, 1, 1), (1.5, 1.5, 1.5, 1.5, 1.5);
-- ok

INSERT INTO t (cost) VALUES (1), (1.5), ('1'::text);
-- 42804 at 42: column "cost" is of type money but expression is of type text

INSERT INTO t (txt, vc, ch, nm) VALUES (1, true, now(), 5);
-- ok

INSERT INTO t (ints) VALUES (ARRAY[1, 2]), ('{1}'), (ARRAY['1', '2']), (ARRAY[1.5]);
-- 42804 at 54: column "ints" is of type integer[] but expression is of type text[]

INSERT INTO t (ints) VALUES (ARRAY['a'::text]);
-- 42804 at 30: column "ints" is of type integer[] but expression is of type text[]

INSERT INTO t (ints) VALUES (1);
-- 42804 at 30: column "ints" is of type integer[] but expression is of type integer

INSERT INTO t (texts) VALUES (ARRAY[1]), (ints);
-- 42703 at 43: column "ints" does not exist

INSERT INTO t (texts) VALUES (ARRAY[1]);
-- ok

INSERT INTO t (feeling) VALUES ('ok'), ('sad'::text);
-- 42804 at 41: column "feeling" is of type mood but expression is of type text

INSERT INTO t (feeling) VALUES ('ok'::varchar);
-- 42804 at 33: column "feeling" is of type mood but expression is of type character varying

INSERT INTO t (place) VALUES (ROW(1, 2)), ('(1,2)'), (ROW('1', 2.5));
-- ok

INSERT INTO t (place) VALUES (ROW(1));
-- 42846 at 31: cannot cast type record to point2

INSERT INTO t (place) VALUES (ROW(1, now()));
-- 42846 at 38: cannot cast type record to point2

INSERT INTO t (place) VALUES (1);
-- 42804 at 31: column "place" is of type point2 but expression is of type integer

INSERT INTO t (pos) VALUES (1), (1.5), ('2');
-- ok

INSERT INTO t (pos) VALUES ('2'::text);
-- 42804 at 29: column "pos" is of type positive but expression is of type text

INSERT INTO t (label, list) VALUES (1, '{1}'), (now(), ARRAY[1]);
-- ok

INSERT INTO t (raw) VALUES ('x'), ('x'::text);
-- 42804 at 36: column "raw" is of type bytea but expression is of type text

INSERT INTO t (bits) VALUES (B'1'), (1);
-- 42804 at 38: column "bits" is of type bit but expression is of type integer

INSERT INTO t (period) VALUES (tsrange(now(), NULL));
-- 42883 at 32: function tsrange(timestamp with time zone, unknown) does not exist

INSERT INTO t (period) VALUES (tsrange(now()::timestamp, NULL)), ('[,)'), (daterange(NULL, NULL));
-- 42804 at 76: column "period" is of type tsrange but expression is of type daterange

INSERT INTO t (id, txt) SELECT 1, 'a';
-- ok

INSERT INTO t (id, txt) SELECT txt, id FROM t;
-- 42804 at 32: column "id" is of type integer but expression is of type text

INSERT INTO t (id, txt) SELECT 'a', 1;
-- 22P02 at 32: invalid input syntax for type integer: "a"

INSERT INTO t (id, day) SELECT '1', '2020-01-01' UNION SELECT '2', '2020-01-01';
-- 42804 at 32: column "id" is of type integer but expression is of type text

INSERT INTO t (id, day) VALUES (1, '2020-01-01') UNION SELECT 2, '2020-01-01';
-- 42804: column "day" is of type date but expression is of type text

INSERT INTO t (id) SELECT count(*) FROM t;
-- ok

INSERT INTO t (ints[1], place.x) VALUES (1, 2);
-- ok

INSERT INTO t (ints[1]) VALUES ('a'::text);
-- [13] 42804 at 16: array assignment to "ints" requires type integer but expression is of type text
-- [15 18] 42804 at 16: subscripted assignment to "ints" requires type integer but expression is of type text

INSERT INTO t (place.x) VALUES (true);
-- 42804 at 16: subfield "x" is of type integer but expression is of type boolean

INSERT INTO t (place.nosuch) VALUES (1);
-- 42703 at 16: cannot assign to field "nosuch" of column "place" because there is no such column in data type point2

INSERT INTO t (id.x) VALUES (1);
-- 42804 at 16: cannot assign to field "x" of column "id" because its type integer is not a composite type

INSERT INTO t (id[1]) VALUES (1);
-- [13] 42804: cannot subscript type integer because it is not an array
-- [15 18] 42804: cannot subscript type integer because it does not support subscripting

INSERT INTO t (ints[1]) VALUES (DEFAULT);
-- 0A000 at 16: cannot set an array element to DEFAULT

INSERT INTO t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET txt = excluded.id, num = excluded.txt;
-- 42804 at 87: column "num" is of type numeric but expression is of type text

INSERT INTO t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET num = excluded.id WHERE excluded.txt;
-- 42804 at 86: argument of WHERE must be type boolean, not type text

INSERT INTO t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET txt = excluded.id RETURNING id + 1, txt || 'x';
-- ok: ?column? int4, ?column? text

INSERT INTO t (id) VALUES (1) RETURNING txt + 1;
-- 42883 at 45: operator does not exist: text + integer

UPDATE t SET id = id + 1, txt = id, num = real8, day = now();
-- ok

UPDATE t SET id = txt;
-- 42804 at 19: column "id" is of type integer but expression is of type text

UPDATE t SET id = '5', day = '2020-01-01', flag = 'yes', jb = '{}', uid = NULL;
-- ok

UPDATE t SET day = txt;
-- 42804 at 20: column "day" is of type date but expression is of type text

UPDATE t SET flag = id;
-- 42804 at 21: column "flag" is of type boolean but expression is of type integer

UPDATE t SET jb = jb || '{"a": 1}', texts = texts || 'a'::text, ints = array_append(ints, 1);
-- ok

UPDATE t SET jb = js;
-- ok

UPDATE t SET jb = jb ->> 'a';
-- 42804 at 19: column "jb" is of type jsonb but expression is of type text

UPDATE t SET (id, txt) = (1, 2), num = DEFAULT;
-- ok

UPDATE t SET (id, txt) = ('a'::text, 2);
-- 42804 at 27: column "id" is of type integer but expression is of type text

UPDATE t SET (id, txt) = (SELECT big, id FROM t LIMIT 1);
-- ok

UPDATE t SET (id, txt) = (SELECT txt, id FROM t LIMIT 1);
-- 42804 at 34: column "id" is of type integer but expression is of type text

UPDATE t SET ints[1] = 5, ints[2:3] = '{1,2}', place.x = 1.5, texts[1] = 5;
-- ok

UPDATE t SET ints[1] = 'a'::text;
-- [13] 42804 at 14: array assignment to "ints" requires type integer but expression is of type text
-- [15 18] 42804 at 14: subscripted assignment to "ints" requires type integer but expression is of type text

UPDATE t SET ints[1:2] = 1;
-- [13] 42804 at 14: array assignment to "ints" requires type integer[] but expression is of type integer
-- [15 18] 42804 at 14: subscripted assignment to "ints" requires type integer[] but expression is of type integer

UPDATE t SET ints['a'::text] = 1;
-- 42804 at 19: array subscript must have type integer

UPDATE t SET place.x = 'a'::text;
-- 42804 at 14: subfield "x" is of type integer but expression is of type text

UPDATE t SET place.x.y = 1;
-- 42804 at 14: cannot assign to field "y" of column "x" because its type integer is not a composite type

UPDATE t SET pos = 0, label = id, list = ints;
-- ok

UPDATE t SET feeling = txt;
-- 42804 at 24: column "feeling" is of type mood but expression is of type text

UPDATE t SET feeling = txt::mood;
-- ok

UPDATE t SET id = p.name FROM parent p;
-- 42804 at 19: column "id" is of type integer but expression is of type text

UPDATE t SET id = p.id FROM parent p WHERE p.name = t.id;
-- 42883 at 51: operator does not exist: text = integer

UPDATE t SET span = 5;
-- 42804 at 21: column "span" is of type interval but expression is of type integer

UPDATE t SET span = moment - moment, clock = moment, moment = day, stamp = moment;
-- ok

UPDATE t SET moment = clock;
-- 42804 at 23: column "moment" is of type timestamp without time zone but expression is of type time without time zone

DELETE FROM t WHERE id = 'a'::text;
-- 42883 at 24: operator does not exist: integer = text

DELETE FROM t USING parent p WHERE p.id = t.uid;
-- 42883 at 41: operator does not exist: integer = uuid

DELETE FROM t WHERE id RETURNING id;
-- 42804 at 21: argument of WHERE must be type boolean, not type integer

DELETE FROM t RETURNING id + big, txt || id;
-- ok: ?column? int8, ?column? text
