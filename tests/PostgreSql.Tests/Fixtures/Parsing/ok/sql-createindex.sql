-- Manual, CREATE INDEX.

CREATE INDEX users_email_idx ON public.users USING btree (lower((email)::text));

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t (a, b DESC, c ASC NULLS FIRST, d NULLS LAST, (a || b), f(a, b) COLLATE "C" text_pattern_ops DESC NULLS LAST, e s.opclass) INCLUDE (x, y) WITH (fillfactor = 70, fastupdate = off, deduplicate_items) TABLESPACE ts WHERE a IS NOT NULL AND b > 0;

CREATE INDEX ON t (a);

CREATE INDEX CONCURRENTLY ON t USING gin (a jsonb_path_ops, b gin_trgm_ops (siglen = 32));

CREATE INDEX i ON t USING gist (a inet_ops (x, y = 2) ASC);

CREATE INDEX i ON t * (coalesce(a, b), (a -> 'b'), row, between, exists);

CREATE INDEX if ON t (a);

--! since 15
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) NULLS NOT DISTINCT WHERE a > 0;

--! since 15
CREATE UNIQUE INDEX i ON t (a) NULLS DISTINCT WITH (fillfactor = 70);

--! since 15
CREATE INDEX i ON t (a) NULLS NOT DISTINCT;

CREATE INDEX i ON t (a);

CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t USING btree (a COLLATE "C" text_ops ASC NULLS FIRST, lower(b) DESC NULLS LAST, (c + d) s.ops) INCLUDE (e, f) WITH (fillfactor = 70) TABLESPACE ts WHERE g IS NOT NULL;

CREATE INDEX CONCURRENTLY ON t (a);

CREATE INDEX i ON t (a ops (siglen = 32, x), b);

--! since 15
CREATE UNIQUE INDEX i ON t (a, b) NULLS NOT DISTINCT;

--! since 15
CREATE UNIQUE INDEX i ON t (a) INCLUDE (b) NULLS DISTINCT WHERE true;

CREATE INDEX i ON t USING gin ((a -> 'b') jsonb_path_ops);

CREATE INDEX i ON t (a) WITH (deduplicate_items = off, fastupdate);

CREATE INDEX i ON t (coalesce(a, b), (a), f(a, b), s.f(a), date_trunc('day', c));

CREATE INDEX concurrently ON t (a);

CREATE INDEX i ON t (a) INCLUDE (lower(b));

CREATE INDEX i ON t (a NULLS);

CREATE INDEX i ON t (a(10));

CREATE INDEX i ON t * (a);
