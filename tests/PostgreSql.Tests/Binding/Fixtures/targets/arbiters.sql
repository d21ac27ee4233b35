INSERT INTO person (id) VALUES (1) ON CONFLICT (id) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (email) DO UPDATE SET first = 'a';
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (first) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (first COLLATE "C") DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (first COLLATE "POSIX") DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (email COLLATE "default") DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (email COLLATE "C") DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (first, last) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (last, first, last) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (last) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (id, email) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (code) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (tenant, code) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (tenant, code) WHERE deleted_at IS NULL DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (id) WHERE deleted_at IS NULL DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (lower(email)) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (lower(first)) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (lower(email), id) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT ((email)) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT ((id + 1)) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (ctid) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person (id) VALUES (1) ON CONFLICT (email text_ops) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (email nosuch_ops) DO NOTHING;
-- 42704: operator class "nosuch_ops" does not exist for access method "btree"

INSERT INTO person (id) VALUES (1) ON CONFLICT (email COLLATE "nosuch") DO NOTHING;
-- 42704 at 48: collation "nosuch" for encoding "UTF8" does not exist

INSERT INTO person (id) VALUES (1) ON CONFLICT (id DESC) DO NOTHING;
-- 42P10 at 48: ASC/DESC is not allowed in ON CONFLICT clause

INSERT INTO person (id) VALUES (1) ON CONFLICT (id NULLS FIRST) DO NOTHING;
-- 42P10 at 48: NULLS FIRST/LAST is not allowed in ON CONFLICT clause

INSERT INTO person (id) VALUES (1) ON CONFLICT (id COLLATE "C") DO NOTHING;
-- ok

INSERT INTO person (id) VALUES (1) ON CONFLICT (count(*)) DO NOTHING;
-- 42803 at 49: aggregate functions are not allowed in index expressions

INSERT INTO person (id) VALUES (1) ON CONFLICT ((SELECT 1)) DO NOTHING;
-- 42601 at 50: syntax error at or near "SELECT"

INSERT INTO person (id) VALUES (1) ON CONFLICT (generate_series(1, id)) DO NOTHING;
-- 0A000 at 49: set-returning functions are not allowed in index expressions

INSERT INTO person (id) VALUES (1) ON CONFLICT (row_number() OVER ()) DO NOTHING;
-- 42601 at 68: syntax error at or near ")"

INSERT INTO person (id) VALUES (1) ON CONFLICT (id) WHERE count(*) > 1 DO NOTHING;
-- 42803 at 59: aggregate functions are not allowed in index predicates

INSERT INTO person (id) VALUES (1) ON CONFLICT (id) WHERE EXISTS (SELECT 1) DO NOTHING;
-- 0A000 at 59: cannot use subquery in index predicate

INSERT INTO person (id) VALUES (1) ON CONFLICT (id) WHERE first DO NOTHING;
-- ok

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_email_key DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_tenant_check DO NOTHING;
-- ok
-- execute 42809: constraint in ON CONFLICT clause has no associated index

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_boss_fkey DO NOTHING;
-- ok
-- execute 42809: constraint in ON CONFLICT clause has no associated index

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_place_excl DO NOTHING;
-- ok
-- execute ok

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_place_excl DO UPDATE SET first = 'a';
-- ok
-- execute 42809: ON CONFLICT DO UPDATE not supported with exclusion constraints

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_name_idx DO NOTHING;
-- 42704: constraint "person_name_idx" for table "person" does not exist

INSERT INTO person (id) VALUES (1) ON CONFLICT ON CONSTRAINT person_rank_key DO NOTHING;
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO person (id) VALUES (1) ON CONFLICT (rank) DO NOTHING;
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO person (id) VALUES (1) ON CONFLICT DO NOTHING;
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO person (id) SELECT 1 WHERE false ON CONFLICT (rank) DO NOTHING;
-- ok
-- execute ok

INSERT INTO waiting VALUES (1) ON CONFLICT DO NOTHING;
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO waiting VALUES (1) ON CONFLICT (id) DO UPDATE SET note = 'a';
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO waiting (id) VALUES (1) ON CONFLICT ON CONSTRAINT waiting_pkey DO NOTHING;
-- ok
-- execute 55000: ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters

INSERT INTO before_table VALUES (1) ON CONFLICT DO NOTHING;
-- ok

INSERT INTO item VALUES (1) ON CONFLICT (name) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO measure VALUES ('2024-05-05', 1, 2) ON CONFLICT (day, site) DO NOTHING;
-- ok
-- execute ok

INSERT INTO measure VALUES ('2024-05-05', 1, 2) ON CONFLICT (day) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO measure_2024 VALUES ('2024-05-05', 1, 2) ON CONFLICT (site, day) DO UPDATE SET value = 1;
-- ok
-- execute ok

INSERT INTO child VALUES (1, 'a', 2) ON CONFLICT (id) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO parent VALUES (1, 'a') ON CONFLICT (id) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT (mail) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT (family) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT (given, family) DO NOTHING;
-- ok
-- execute ok

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT (lower(mail)) DO NOTHING;
-- ok

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT (low) DO NOTHING;
-- ok

INSERT INTO person_view (pid) VALUES (1) ON CONFLICT ON CONSTRAINT person_pkey DO NOTHING;
-- 42704: constraint "person_pkey" for table "person_view" does not exist

INSERT INTO plain (id) VALUES (1) ON CONFLICT (name) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO upper_view (key) VALUES (1) ON CONFLICT (key) DO NOTHING;
-- ok
-- execute ok

INSERT INTO upper_view (key) VALUES (1) ON CONFLICT (title) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

INSERT INTO pg_class (oid) VALUES (1) ON CONFLICT DO NOTHING;
-- 0A000 at 39: ON CONFLICT is not supported with system catalog tables

INSERT INTO counter VALUES (1) ON CONFLICT DO NOTHING;
-- ok
-- execute 42809: cannot change sequence "counter"

INSERT INTO kept VALUES (1) ON CONFLICT (id) DO NOTHING;
-- ok
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

WITH w AS (INSERT INTO person (id) VALUES (1) ON CONFLICT (last) DO NOTHING RETURNING id) SELECT * FROM w;
-- ok: id int4
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification

EXPLAIN INSERT INTO person (id) VALUES (1) ON CONFLICT (last) DO NOTHING;
-- ok: QUERY PLAN text
-- execute 42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification
