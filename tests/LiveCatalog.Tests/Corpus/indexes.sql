CREATE TABLE documents (
    id integer,
    title text,
    body text,
    meta jsonb,
    created_at timestamptz,
    deleted_at timestamptz,
    owner varchar(40)
);

CREATE INDEX ON documents (title);
CREATE UNIQUE INDEX documents_lower_title ON documents (lower(title)) WHERE deleted_at IS NULL;
CREATE INDEX documents_created ON documents (created_at DESC, id ASC NULLS FIRST);
CREATE INDEX documents_desc_last ON documents (created_at DESC NULLS LAST);
CREATE INDEX documents_pattern ON documents (title text_pattern_ops, owner varchar_pattern_ops);
CREATE INDEX documents_c ON documents (title COLLATE "C", lower(body) COLLATE "POSIX");
CREATE INDEX documents_meta ON documents USING gin (meta jsonb_path_ops);
CREATE INDEX documents_meta2 ON documents USING gin (meta) WITH (fastupdate=off);
CREATE INDEX documents_hash ON documents USING hash (owner);
CREATE INDEX documents_brin ON documents USING brin (created_at) WITH (pages_per_range=32);
CREATE INDEX documents_include ON documents (id) INCLUDE (title, owner);
CREATE INDEX documents_expr ON documents ((id + 1), (meta ->> 'kind'), coalesce(title, body));
CREATE INDEX documents_partial ON documents (owner) WHERE deleted_at IS NULL AND (id > 0 OR title = 'x (y)');
COMMENT ON INDEX documents_hash IS 'by owner';
