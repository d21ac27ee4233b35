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
