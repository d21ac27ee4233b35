-- Bodies of functions f(a integer, b text) over the tables below: what a call of f(1, 'x') raises, or nothing.

--- schema
CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, a integer);
CREATE TABLE orders (id integer, user_id integer, total numeric);
CREATE TYPE pair AS (x integer, y text);
CREATE VIEW emails AS SELECT id, email AS address FROM users;
INSERT INTO users VALUES (1, 'one@example.org', 5);
INSERT INTO orders VALUES (1, 1, 10);

--- a variable and a column
DECLARE v integer; BEGIN SELECT id INTO v FROM users WHERE id = f.a AND email <> b; END

--- 42703: a column that does not exist
BEGIN PERFORM picture FROM users; END

--- 42703: in an expression
DECLARE v integer; BEGIN v := count(*) FROM orders WHERE totl > 1; END

--- 42P01: a table that does not exist
BEGIN PERFORM 1 FROM user_list; END

--- 42702: a column and a parameter of one name
BEGIN PERFORM 1 FROM users WHERE a = 1; END

--- the same name, the column wins
#variable_conflict use_column
BEGIN PERFORM 1 FROM users WHERE a = 1; END

--- the same name, the variable wins
#variable_conflict use_variable
BEGIN PERFORM 1 FROM users WHERE id = a; END

--- a label before a variable
<<here>> DECLARE v integer := 1; BEGIN PERFORM 1 FROM users u WHERE u.id = here.v AND u.id = f.a; END

--- 42703: a field of a row that the table has not
DECLARE u users%ROWTYPE; BEGIN SELECT * INTO u FROM users LIMIT 1; RAISE NOTICE '%', u.picture; END

--- fields of a row
DECLARE u users%ROWTYPE; BEGIN SELECT * INTO u FROM users LIMIT 1; u.email := 'x'; RAISE NOTICE '%', u.email || u.id; END

--- 42703: a field of a record that its query has not
DECLARE r record; BEGIN SELECT id, email AS mail INTO r FROM users LIMIT 1; RAISE NOTICE '%', r.email; END

--- fields of a record
DECLARE r record; BEGIN SELECT id, email AS mail INTO r FROM users LIMIT 1; RAISE NOTICE '%', r.mail; END

--- 42703: a field of a loop's record
DECLARE r record; BEGIN FOR r IN SELECT * FROM users LOOP RAISE NOTICE '%', r.picture; END LOOP; END

--- fields of a loop's record
DECLARE r record; BEGIN FOR r IN SELECT u.*, o.total FROM users u JOIN orders o ON o.user_id = u.id LOOP RAISE NOTICE '%', r.email || r.total; END LOOP; END

--- a record that two queries fill
DECLARE r record; BEGIN SELECT 1 AS one INTO r; SELECT 2 AS two INTO r; RAISE NOTICE '%', r.two; END

--- 42703: a field of a cursor's rows
DECLARE c CURSOR FOR SELECT id FROM users; BEGIN FOR r IN c LOOP RAISE NOTICE '%', r.email; END LOOP; END

--- a cursor's rows and arguments
DECLARE c CURSOR (k integer) FOR SELECT id, email FROM users WHERE id = k; BEGIN FOR r IN c(a) LOOP RAISE NOTICE '%', r.email; END LOOP; END

--- a composite type
DECLARE p pair; BEGIN p.x := 1; p := ROW(1, 'y'); RAISE NOTICE '%', p.y; END

--- FOUND, and what a handler has
BEGIN
  UPDATE users SET email = b WHERE id = -1;
  IF NOT FOUND THEN RAISE division_by_zero; END IF;
EXCEPTION WHEN OTHERS THEN RAISE NOTICE '% %', SQLSTATE, SQLERRM;
END

--- 42703: SQLERRM outside of a handler
BEGIN RAISE NOTICE '%', SQLERRM; END

--- the loop's own variable
DECLARE i text := 'x'; BEGIN FOR i IN 1..2 LOOP PERFORM 1 FROM users WHERE id = i; END LOOP; END

--- 42703: an INSERT into a column that does not exist
BEGIN INSERT INTO orders (id, user_id, sum) VALUES (1, a, 2); END

--- 42703: an UPDATE of a column that does not exist
BEGIN UPDATE users SET picture = b WHERE id = f.a; END

--- RETURNING into a row's field
DECLARE u users%ROWTYPE; BEGIN UPDATE users SET email = b WHERE id = f.a RETURNING id INTO u.id; END

--- a temporary table of the body
BEGIN CREATE TEMP TABLE made ON COMMIT DROP AS SELECT 1 AS k; PERFORM k FROM made; DROP TABLE made; END

--- a view
DECLARE t text; BEGIN SELECT address INTO t FROM emails; END

--- 42703: a view without the column
DECLARE t text; BEGIN SELECT email INTO t FROM emails; END

--- 42883: an operator that does not exist
DECLARE u uuid; BEGIN PERFORM 1 FROM users WHERE id = u; END

--- arrays and subscripts
DECLARE s integer[] := ARRAY[1, 2]; i integer := 1; BEGIN s[(SELECT id FROM users LIMIT 1)] := s[i] + 1; FOREACH i IN ARRAY s LOOP NULL; END LOOP; END

--- 42703: a subscript's column
DECLARE s integer[]; BEGIN s[(SELECT number FROM users LIMIT 1)] := 1; END

--- dynamic SQL, with values
DECLARE n integer; BEGIN EXECUTE 'SELECT count(*) FROM users WHERE id = $1' INTO n USING a; END

--- 42703: a value for dynamic SQL
BEGIN EXECUTE 'SELECT $1' USING (SELECT mail FROM users LIMIT 1); END

--- an alias of a parameter
DECLARE first ALIAS FOR $1; second ALIAS FOR b; BEGIN PERFORM 1 FROM users WHERE id = first AND email = second AND id = $1; END

--- a table that the body makes of a query
BEGIN CREATE TEMP TABLE t1 AS SELECT id AS k, email FROM users; PERFORM k FROM t1 WHERE email <> ''; DROP TABLE t1; END

--- a table that SELECT INTO does not make here
DECLARE v integer; BEGIN SELECT id INTO v FROM users; PERFORM v; END

--- ON COMMIT DROP and inserts into it
BEGIN CREATE TEMP TABLE t3 (k integer, w text) ON COMMIT DROP; INSERT INTO t3 SELECT id, email FROM users; UPDATE t3 SET w = NULL WHERE k = 1; DELETE FROM t3; END

--- CREATE TABLE LIKE
BEGIN CREATE TEMP TABLE t4 (LIKE users INCLUDING ALL); INSERT INTO t4 (id, email) VALUES (9, 'x'); PERFORM email FROM t4; END

--- a cursor's parameter and FETCH into variables
DECLARE c CURSOR (k integer) FOR SELECT id, email FROM users WHERE id = k; i integer; e text; BEGIN OPEN c (1); FETCH c INTO i, e; CLOSE c; END

--- 42703: within a cursor's query
DECLARE c CURSOR FOR SELECT picture FROM users; BEGIN OPEN c; CLOSE c; END

--- a cursor opened for a query, MOVE and WHERE CURRENT OF
DECLARE c refcursor; r record; BEGIN OPEN c FOR SELECT * FROM users FOR UPDATE; MOVE c; CLOSE c; OPEN c FOR SELECT * FROM users FOR UPDATE; FETCH c INTO r; UPDATE users SET email = r.email WHERE CURRENT OF c; CLOSE c; END

--- EXECUTE INTO and USING
DECLARE v integer; BEGIN EXECUTE 'SELECT $1 + $2' INTO v USING a, 2; END

--- 42703: within what EXECUTE is given
BEGIN EXECUTE 'SELECT $1' USING (SELECT picture FROM users); END

--- 42P01: within the text of EXECUTE
BEGIN EXECUTE 'SELECT 1 FROM nosuch'; END

--- a loop over EXECUTE
DECLARE r record; BEGIN FOR r IN EXECUTE 'SELECT 1 AS one' LOOP RAISE NOTICE '%', r.one; END LOOP; END

--- GET DIAGNOSTICS and FOUND
DECLARE n integer; s text; BEGIN UPDATE users SET email = email; GET DIAGNOSTICS n = ROW_COUNT, s = PG_CONTEXT; IF FOUND AND n > 0 THEN RETURN; END IF; END

--- GET STACKED DIAGNOSTICS and the variables of an exception
DECLARE s text; BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN GET STACKED DIAGNOSTICS s = MESSAGE_TEXT; RAISE NOTICE '% %', sqlstate, sqlerrm; END

--- 42703: SQLERRM outside of an exception
BEGIN RAISE NOTICE '%', sqlerrm; END

--- shadowed variables of other types
DECLARE v integer := 1; BEGIN DECLARE v users%ROWTYPE; BEGIN SELECT * INTO v FROM users; PERFORM v.email; END; PERFORM v + 1; END

--- 42P01: the outer variable is no row
DECLARE v integer := 1; BEGIN DECLARE v users%ROWTYPE; BEGIN SELECT * INTO v FROM users; END; PERFORM v.email; END

--- a label tells which of two variables
<<outside>> DECLARE v integer := 1; BEGIN DECLARE v text := 'x'; BEGIN PERFORM outside.v + 1, v || ''; END; END

--- FOREACH, arrays and slices
DECLARE x integer; y integer[]; BEGIN FOREACH x IN ARRAY ARRAY[1, 2] LOOP PERFORM x + 1; END LOOP; FOREACH y SLICE 1 IN ARRAY ARRAY[[1, 2]] LOOP PERFORM y[1]; END LOOP; END

--- a loop of numbers declares its variable
BEGIN FOR i IN REVERSE 3..1 BY 1 LOOP PERFORM i + a; END LOOP; END

--- 42703: the loop's variable is gone behind it
BEGIN FOR i IN 1..2 LOOP NULL; END LOOP; PERFORM i; END

--- CASE statements, WHILE, EXIT and CONTINUE
DECLARE n integer := 0; BEGIN WHILE n < 3 LOOP n := n + 1; CONTINUE WHEN n = 2; EXIT WHEN n > 2; CASE n WHEN 1 THEN NULL; ELSE NULL; END CASE; END LOOP; END

--- RETURNING INTO of each statement
DECLARE i integer; e text; BEGIN INSERT INTO orders (id, user_id) VALUES (5, 1) RETURNING id INTO i; UPDATE users SET email = 'z' RETURNING email INTO e; DELETE FROM orders WHERE id = 5 RETURNING id, total INTO i; END

--- 42703: in RETURNING INTO
DECLARE i integer; BEGIN INSERT INTO orders (id) VALUES (5) RETURNING picture INTO i; END

--- %TYPE of a column and of a variable
DECLARE e users.email%TYPE; f2 e%TYPE; BEGIN e := 'x'; f2 := e; PERFORM f2 || e; END

--- %TYPE of a parameter
DECLARE n $1%TYPE; e $2%TYPE := b; BEGIN n := $1; PERFORM 1 FROM users WHERE id = n AND email = e; END

--- 42883: %TYPE of a parameter is its type
DECLARE n $1%TYPE; BEGIN PERFORM 1 FROM users WHERE email = n; END

--- a constant, a default and NOT NULL
DECLARE k CONSTANT integer := 3; n integer NOT NULL DEFAULT 1; BEGIN n := k + n; END

--- an array of rows and a field of an element
DECLARE u users[]; BEGIN u := ARRAY(SELECT t FROM users t); PERFORM u[1].email, (u[1]).id; END

--- 42703: a field that an element has not
DECLARE u users[]; BEGIN u := ARRAY(SELECT t FROM users t); PERFORM (u[1]).picture; END

--- an assignment to a field of a field, and to an element
DECLARE p pair; x integer[]; BEGIN p.x := 1; x[2] := 5; p := ROW(1, 'x'); p := (2, 'y'); END

--- 42703: an assignment to a field that there is not
DECLARE p pair; BEGIN p.z := 1; END

--- RAISE with options, and ASSERT
BEGIN RAISE NOTICE 'x %', a USING HINT = b; ASSERT a > 0, 'oh'; END

--- 42703: in an option of RAISE
BEGIN RAISE NOTICE 'x' USING HINT = nosuch; END

--- 42703: in ASSERT
BEGIN ASSERT nosuch > 0; END

--- a subtransaction, and what its handler sees
DECLARE n integer; BEGIN BEGIN INSERT INTO users VALUES (1, 'x'); EXCEPTION WHEN unique_violation OR not_null_violation THEN n := 1; END; PERFORM n; END

--- a CTE of a statement with INTO in the middle
DECLARE i integer; BEGIN WITH w AS (SELECT id FROM users) SELECT max(id) INTO STRICT i FROM w; END

--- INTO before the list, INTO behind everything
DECLARE i integer; j text; BEGIN SELECT INTO i, j id, email FROM users WHERE id = 1; SELECT id, email FROM users INTO i, j; END

--- a view's column by its alias
DECLARE r record; BEGIN FOR r IN SELECT address FROM emails LOOP PERFORM r.address; END LOOP; END

--- 42703: a view's column by the name that its table has
BEGIN PERFORM email FROM emails; END

--- MERGE into a record is not there, but EXISTS and IN are expressions
BEGIN IF EXISTS (SELECT FROM users WHERE id = f.a) AND f.a IN (SELECT user_id FROM orders) THEN RETURN; END IF; END

--- 42703: in an IF
BEGIN IF EXISTS (SELECT FROM users WHERE nosuch = 1) THEN RETURN; END IF; END

--- 42703: in ELSIF
BEGIN IF a = 2 THEN NULL; ELSIF nosuch THEN NULL; END IF; END

--- 42883: a function that there is not
BEGIN PERFORM nosuch(a); END

--- 42883: an operator that there is not for these types
BEGIN PERFORM a || 1; END

--- a prepared statement's and a table's names are other things than variables
DECLARE users integer := 1; BEGIN PERFORM 1 FROM users WHERE users.id = 1; END

--- SET, RESET and a transaction's settings
BEGIN SET LOCAL work_mem = '1MB'; RESET work_mem; PERFORM set_config('work_mem', '1MB', true); END

--- a row compared and a whole row of a table
DECLARE u users; v users; BEGIN SELECT * INTO u FROM users LIMIT 1; v := u; IF u = v AND u IS NOT NULL THEN RETURN; END IF; END

--- a record that a row constructor fills
DECLARE r record; BEGIN r := ROW(1, 'x'::text); PERFORM r.f1, r.f2; END

--- 42702: a parameter and a column in a call with named arguments
BEGIN PERFORM make_interval(days => a), string_agg(b, ',') FROM users; END
