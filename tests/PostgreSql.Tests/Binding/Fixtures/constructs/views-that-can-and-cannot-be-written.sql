INSERT INTO sv (id, name) VALUES (1, 'a');
-- ok

INSERT INTO v (id) VALUES (1);
-- 55000: cannot insert into view "v"

UPDATE v SET bname = 'x';
-- 55000: cannot update view "v"

DELETE FROM v;
-- 55000: cannot delete from view "v"

UPDATE sv SET nosuch = 1;
-- 42703 at 15: column "nosuch" of relation "sv" does not exist

INSERT INTO sq VALUES (1);
-- ok
