-- Manual, CREATE INDEX, CREATE STATISTICS, ALTER STATISTICS.

CREATE INDEX users_email_idx ON public.users USING btree (lower((email)::text))

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t (a, b DESC, c ASC NULLS FIRST, d NULLS LAST, (a || b), f(a, b) COLLATE "C" text_pattern_ops DESC NULLS LAST, e s.opclass) INCLUDE (x, y) WITH (fillfactor = 70, fastupdate = off, deduplicate_items) TABLESPACE ts WHERE a IS NOT NULL AND b > 0

CREATE INDEX ON t (a)

CREATE INDEX CONCURRENTLY ON t USING gin (a jsonb_path_ops, b gin_trgm_ops (siglen = 32))

CREATE INDEX i ON t USING gist (a inet_ops (x, y = 2) ASC)

CREATE INDEX i ON t * (coalesce(a, b), (a -> 'b'), row, between, exists)

CREATE INDEX if ON t (a)

--! since 15
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) NULLS NOT DISTINCT WHERE a > 0

--! since 15
CREATE UNIQUE INDEX i ON t (a) NULLS DISTINCT WITH (fillfactor = 70)

CREATE STATISTICS s.st ON a, b FROM s.t

CREATE STATISTICS IF NOT EXISTS st (dependencies, ndistinct, mcv) ON a, b FROM t

CREATE STATISTICS st ON (a + b), lower(c), d FROM t

--! since 16
CREATE STATISTICS ON a, b FROM t

--! since 16
CREATE STATISTICS (mcv) ON a, (b) FROM t

ALTER STATISTICS s.st SET STATISTICS 100

ALTER STATISTICS IF EXISTS st SET STATISTICS -1

--! since 17
ALTER STATISTICS st SET STATISTICS DEFAULT

ALTER STATISTICS st RENAME TO su

ALTER STATISTICS st OWNER TO bob

ALTER STATISTICS st SET SCHEMA s
