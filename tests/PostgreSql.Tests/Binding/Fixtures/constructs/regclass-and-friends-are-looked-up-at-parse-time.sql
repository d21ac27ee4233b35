SELECT nextval('sq');
-- ok: nextval int8

SELECT nextval('no_such');
-- 42P01 at 16: relation "no_such" does not exist

SELECT 'a'::regclass, 'f'::regproc;
-- ok: regclass regclass, regproc regproc

SELECT 'no_such'::regclass;
-- 42P01 at 8: relation "no_such" does not exist

SELECT to_regclass('no_such');
-- ok: to_regclass regclass

SELECT 'no_such'::regtype;
-- 42704 at 8: type "no_such" does not exist

SELECT 'no_such'::regrole;
-- 42704 at 8: role "no_such" does not exist
