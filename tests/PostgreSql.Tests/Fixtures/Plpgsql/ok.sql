-- Manual, chapter 41. Each case is the body of a function f(a integer, b text) that returns void, unless it says otherwise.

--- an empty block
BEGIN END

--- a label, a nested block and the label again
<<around>> DECLARE x integer := 1; BEGIN
  <<inner>> DECLARE x integer := around.x; BEGIN
    RAISE NOTICE '% %', x, around.x;
  END inner;
END around;

--- options of the compiler
#variable_conflict use_column
#print_strict_params on
BEGIN NULL; END;

--- declarations
DECLARE
  c CONSTANT numeric(8, 2) NOT NULL := 1.5;
  t text COLLATE "C" DEFAULT 'x';
  u text = 'y';
  r record;
  arr integer[] := ARRAY[1, 2];
  n pg_catalog.pg_class%ROWTYPE;
  o pg_class.relname%TYPE;
  p $1%TYPE;
  first ALIAS FOR $1;
  second ALIAS FOR b;
  tz timestamp with time zone;
  d double precision;
  "Mixed" varchar(3)[];
DECLARE
  again boolean;
BEGIN
END;

--- cursors
DECLARE
  c1 refcursor;
  c2 CURSOR FOR SELECT 1;
  c3 NO SCROLL CURSOR (k integer, m text) IS SELECT k, m;
  c4 SCROLL CURSOR FOR SELECT oid FROM pg_class;
  r record;
  x integer;
BEGIN
  OPEN c1 FOR SELECT 1;
  CLOSE c1;
  OPEN c1 NO SCROLL FOR EXECUTE 'SELECT $1' USING a;
  FETCH c1 INTO x;
  OPEN c2;
  OPEN c3(1, 'x');
  CLOSE c3;
  OPEN c3(m := 'x', k := 2);
  OPEN c4;
  FETCH LAST FROM c4 INTO r;
  FETCH ABSOLUTE 2 IN c4 INTO r;
  FETCH RELATIVE -1 FROM c4 INTO r;
  FETCH FORWARD FROM c4 INTO x;
  FETCH c4 INTO x;
  FETCH FROM c4 INTO x;
  FETCH BACKWARD FROM c4 INTO x;
  FETCH NEXT FROM c4 INTO x;
  FETCH PRIOR IN c4 INTO x;
  MOVE c4;
  MOVE FORWARD ALL FROM c4;
  MOVE FORWARD 2 FROM c4;
  MOVE BACKWARD a + 1 IN c4;
  UPDATE pg_temp.nothing SET x = 1 WHERE CURRENT OF c4;
  FOR r IN c2 LOOP NULL; END LOOP;
  FOR r IN c3(1, 'x') LOOP NULL; END LOOP;
  FOR r IN c3(m := 'x', k := 2) LOOP NULL; END LOOP;
END;

--- assignments
DECLARE x integer; y integer[]; r record; c pg_class%ROWTYPE;
BEGIN
  x := 1;
  x = x + 1;
  y[1] := 2;
  y[x + 1] = 3;
  c.relname := 'n';
  c.relacl[1] := NULL;
  x := count(*) FROM pg_class WHERE relname = b;
  x := oid FROM pg_class ORDER BY oid LIMIT 1;
  x := (SELECT 1);
  x := CASE WHEN a > 1 THEN 2 ELSE 3 END;
  SELECT 1 AS k INTO r;
  r.k := 2;
END;

--- branches
BEGIN
  IF a = 1 THEN NULL; END IF;
  IF a = 1 THEN NULL; ELSIF a = 2 THEN NULL; ELSEIF a IN (3, 4) THEN NULL; ELSE NULL; END IF;
  IF EXISTS (SELECT FROM pg_class WHERE relname = b) THEN NULL; END IF;
  IF NOT FOUND THEN NULL; END IF;
  CASE a WHEN 1, 2 THEN NULL; WHEN 3 THEN NULL; ELSE END CASE;
  CASE WHEN a BETWEEN 1 AND 2 THEN NULL; END CASE;
  IF (CASE WHEN a = 1 THEN true ELSE false END) THEN NULL; END IF;
END;

--- loops
DECLARE i integer; r record; x integer; y text; e integer; s integer[];
BEGIN
  LOOP EXIT; END LOOP;
  <<l1>> LOOP EXIT l1 WHEN a > 1; CONTINUE l1 WHEN a < 1; END LOOP l1;
  WHILE a > 1 AND b IS NOT NULL LOOP NULL; END LOOP;
  FOR i IN 1..10 LOOP NULL; END LOOP;
  FOR i IN REVERSE 10..1 BY 2 LOOP CONTINUE; END LOOP;
  FOR i IN a + 1 .. (SELECT 5) LOOP NULL; END LOOP;
  FOR r IN SELECT * FROM pg_class LOOP NULL; END LOOP;
  FOR x, y IN SELECT 1, 'x' LOOP NULL; END LOOP;
  FOR r IN (SELECT 1) LOOP NULL; END LOOP;
  FOR r IN VALUES (1), (2) LOOP NULL; END LOOP;
  FOR r IN WITH q AS (SELECT 1) SELECT * FROM q LOOP NULL; END LOOP;
  FOR r IN EXECUTE 'SELECT 1' LOOP NULL; END LOOP;
  <<l2>>
  FOR r IN EXECUTE format('SELECT %L', b) USING a, b LOOP EXIT l2; END LOOP l2;
  FOREACH e IN ARRAY ARRAY[1, 2] LOOP NULL; END LOOP;
  FOREACH s SLICE 1 IN ARRAY ARRAY[[1], [2]] LOOP NULL; END LOOP;
END;

--- commands of SQL, and INTO anywhere in them
DECLARE x integer; y text; r record;
BEGIN
  SELECT 1 INTO x;
  SELECT INTO x 1;
  SELECT INTO STRICT x, y 1, 'y' FROM pg_class;
  SELECT oid, relname INTO STRICT x, y FROM pg_class WHERE relname = b LIMIT 1;
  SELECT oid FROM pg_class INTO x;
  SELECT c.oid INTO r.oid FROM pg_class c WHERE c.relname IN (SELECT relname FROM pg_class);
  WITH q AS (SELECT 1 AS k) SELECT k INTO x FROM q;
  INSERT INTO nowhere (a, b) VALUES (a, b) RETURNING id INTO x;
  UPDATE nowhere SET b = f.b WHERE id = f.a RETURNING id, b INTO STRICT x, y;
  DELETE FROM nowhere WHERE id = a RETURNING * INTO r;
  CREATE TEMP TABLE made (k integer);
  CREATE FUNCTION inner_one() RETURNS integer LANGUAGE sql AS 'SELECT 1; SELECT 2';
  TRUNCATE made;
  DROP TABLE IF EXISTS made;
  ANALYZE;
  LOCK TABLE nowhere IN SHARE MODE;
  PERFORM pg_sleep(0);
  PERFORM 1 FROM pg_class WHERE relname = b;
  PERFORM * FROM nowhere;
  CALL nothing(a, b);
  DO $x$ BEGIN NULL; END $x$;
  SET LOCAL search_path = public, pg_temp;
  RESET search_path;
  NOTIFY channel, 'x';
  COPY nowhere TO STDOUT;
  VALUES (1);
END;

--- since 15: MERGE
BEGIN
  MERGE INTO nowhere n USING (SELECT 1 AS id) s ON s.id = n.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT VALUES (s.id);
END;

--- since 14: a body of SQL inside of the body
BEGIN
  CREATE FUNCTION inner_two() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;
  NULL;
END;

--- dynamic SQL
DECLARE x integer; y text;
BEGIN
  EXECUTE 'SELECT 1';
  EXECUTE 'SELECT 1' INTO x;
  EXECUTE 'SELECT $1' INTO STRICT x USING a;
  EXECUTE 'SELECT $1, $2' USING a, b INTO x, y;
  EXECUTE format('DROP TABLE %I', b) || ' CASCADE';
  EXECUTE (SELECT 'SELECT 1');
END;

--- messages, assertions, diagnostics
DECLARE n bigint; t text;
BEGIN
  RAISE;
  RAISE DEBUG 'x';
  RAISE LOG 'a % b %% c %', 1, (SELECT 2);
  RAISE EXCEPTION 'x' USING ERRCODE = 'unique_violation', HINT := 'y' || b;
  RAISE division_by_zero;
  RAISE SQLSTATE '22012';
  RAISE WARNING SQLSTATE '22012' USING MESSAGE = 'm', DETAIL = 'd', COLUMN = 'c', CONSTRAINT = 'k', DATATYPE = 't', TABLE = 't', SCHEMA = 's';
  RAISE unique_violation USING MESSAGE = 'taken: ' || b;
  RAISE USING MESSAGE = 'x';
  ASSERT a > 0;
  ASSERT (SELECT count(*) FROM pg_class) > 0, 'no ' || b;
  GET DIAGNOSTICS n = ROW_COUNT;
  GET CURRENT DIAGNOSTICS n := ROW_COUNT, t = PG_CONTEXT;
EXCEPTION
  WHEN unique_violation OR SQLSTATE '23514' THEN
    GET STACKED DIAGNOSTICS t = MESSAGE_TEXT;
    RAISE;
  WHEN OTHERS THEN
    NULL;
END;

--- returns integer
BEGIN
  IF a > 1 THEN RETURN a; END IF;
  RETURN (SELECT count(*) FROM pg_class WHERE relname = b);
END;

--- returns SETOF integer
DECLARE x integer;
BEGIN
  RETURN NEXT 1;
  RETURN NEXT x + 1;
  RETURN QUERY SELECT 1;
  RETURN QUERY VALUES (1);
  RETURN QUERY EXECUTE 'SELECT 1';
  RETURN QUERY EXECUTE 'SELECT $1' USING a;
  RETURN;
END;

--- words of the language as names
DECLARE "if" integer; open integer; next integer; get integer; raise integer; query text; execute_it text; return integer[];
BEGIN
  open := 1;
  next := open + 1;
  get = next;
  raise := get;
  return[1] := 2;
  "if" := 3;
  query := 'x';
END;

--- comments and strings between everything
/* before */ BEGIN -- one
  PERFORM $q$ ; END IF; $q$, 'it''s; ' /* two ; */ ; -- three ;
END -- four

--- since 17: arrays of a column's type
DECLARE x pg_class.relname%TYPE[]; y pg_class%ROWTYPE[]; z pg_class.oid%TYPE ARRAY;
BEGIN NULL; END;

--- a chain, a commit
BEGIN
  COMMIT;
  COMMIT AND CHAIN;
  ROLLBACK AND NO CHAIN;
END;

--- since 14: a slice, and an expression of nothing
DECLARE y integer[]; x integer;
BEGIN
  y[1:2] := ARRAY[4, 5];
  x := ;
END;

--- since 18: the other sign of a cursor's argument
DECLARE c CURSOR (k integer, m text) FOR SELECT k, m; r record;
BEGIN
  OPEN c(m => 'x', k => 2);
  FOR r IN c(m => 'x', k := 1) LOOP NULL; END LOOP;
END;

--- blocks that EXIT leaves
BEGIN
  <<here>>
  BEGIN
    EXIT here;
    LOOP
      EXIT here WHEN a > 1;
      CONTINUE;
    END LOOP;
  END;
END;
