INSERT INTO a (id, name, gen) VALUES (1, 'a', 2);
-- [13] 42601: cannot insert into column "gen"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "gen"

INSERT INTO a (id, name, gen) VALUES (1, 'a', DEFAULT);
-- ok

UPDATE a SET gen = 1;
-- [13] 42601: column "gen" can only be updated to DEFAULT
-- [15 18] 428C9: column "gen" can only be updated to DEFAULT

INSERT INTO c (id, label) VALUES (1, 'a');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO c (id, label) OVERRIDING SYSTEM VALUE VALUES (1, 'a');
-- ok

UPDATE c SET id = 2;
-- 428C9: column "id" can only be updated to DEFAULT

UPDATE c SET id = DEFAULT;
-- ok
