SELECT * FROM pairs(1);
-- ok: low int4, high int4

SELECT low, high FROM pairs(1);
-- ok: low int4, high int4

SELECT p.low, p.nosuch FROM pairs(1) p;
-- 42703 at 15: column p.nosuch does not exist

SELECT pairs.low FROM pairs(1);
-- ok: low int4

SELECT a, high FROM pairs(1) AS p (a);
-- ok: a int4, high int4

SELECT * FROM pairs(1) AS p (a, b, c);
-- 42P10: table "p" has 2 columns available but 3 columns specified

SELECT * FROM pairs(1) WITH ORDINALITY;
-- ok: low int4, high int4, ordinality int8

SELECT low, ordinality FROM pairs(1) WITH ORDINALITY AS p;
-- ok: low int4, ordinality int8

SELECT a, b, n FROM pairs(1) WITH ORDINALITY AS p (a, b, n);
-- ok: a int4, b int4, n int8

SELECT * FROM pair(1);
-- ok: first int4, second text

SELECT first, second FROM pair(1) p;
-- ok: first int4, second text

SELECT third FROM pair(1) p;
-- 42703 at 8: column "third" does not exist

SELECT * FROM single();
-- ok: answer int4

SELECT answer, s.answer FROM single() s;
-- ok: answer int4, answer int4

SELECT * FROM twice(1);
-- ok: twice int4

SELECT twice FROM twice(1);
-- ok: twice int4

SELECT t, t.t FROM twice(1) t;
-- ok: t int4, t int4

SELECT n FROM twice(1) AS t (n);
-- ok: n int4

SELECT twice FROM twice(1) t;
-- 42703 at 8: column "twice" does not exist

SELECT * FROM all_users();
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT u.email FROM all_users() u;
-- ok: email varchar

SELECT u.nosuch FROM all_users() u;
-- 42703 at 8: column u.nosuch does not exist

SELECT id FROM all_users() u WHERE u.name = 'a';
-- ok: id int4

SELECT * FROM spot();
-- ok: x int4, y int4

SELECT x, y, z FROM spot();
-- 42703 at 14: column "z" does not exist

SELECT * FROM anything();
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT a, b FROM anything() AS t (a int, b text);
-- ok: a int4, b text

SELECT c FROM anything() AS t (a int, b text);
-- 42703 at 8: column "c" does not exist

SELECT t.a FROM anything() AS t (a int, b nosuch);
-- 42704 at 43: type "nosuch" does not exist

SELECT a FROM anything() AS (a int, b text);
-- ok: a int4

SELECT * FROM ROWS FROM (twice(1), pairs(2));
-- ok: twice int4, low int4, high int4

SELECT low, t.high FROM ROWS FROM (twice(1), pairs(2)) AS t;
-- ok: low int4, high int4

SELECT nosuch FROM ROWS FROM (twice(1), pairs(2)) AS t;
-- 42703 at 8: column "nosuch" does not exist

SELECT * FROM ROWS FROM (anything() AS (a int), twice(1)) WITH ORDINALITY AS t;
-- ok: a int4, twice int4, ordinality int8

SELECT * FROM ROWS FROM (anything() AS (a int), twice(1)) AS t (p, q, r);
-- 42P10: table "t" has 2 columns available but 3 columns specified

SELECT g FROM generate_series(1, 3) g;
-- ok: g int4

SELECT g.g, g.* FROM generate_series(1, 3) AS g;
-- ok: g int4, g int4

SELECT x FROM generate_series(1, 3) AS g (x);
-- ok: x int4

SELECT key, value FROM jsonb_each('{}');
-- ok: key text, value jsonb

SELECT * FROM unnest(ARRAY[1], ARRAY['a']) AS u (a, b);
-- ok: a int4, b text

SELECT * FROM json_to_recordset('[]') AS r (a int, b text);
-- ok: a int4, b text

SELECT r.c FROM json_to_recordset('[]') AS r (a int, b text);
-- 42703 at 8: column r.c does not exist

SELECT d FROM current_date d;
-- ok: d date

SELECT * FROM current_user;
-- ok: current_user name

SELECT nosuch(1), id FROM users;
-- 42883 at 8: function nosuch(integer) does not exist

SELECT * FROM pairs(nosuch);
-- 42703 at 21: column "nosuch" does not exist

SELECT * FROM users u, pairs(u.id) p WHERE p.low = u.id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, low int4, high int4

SELECT * FROM users u, pairs(u.nosuch) p;
-- 42703 at 30: column u.nosuch does not exist

SELECT * FROM public.pairs(1);
-- ok: low int4, high int4

SELECT public.pairs.low FROM public.pairs(1);
-- 42P01 at 8: invalid reference to FROM-clause entry for table "pairs"
