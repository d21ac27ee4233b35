-- Types in their spellings, defaults, generated names of constraints.
CREATE TABLE teams (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    code char(3) DEFAULT 'abc',
    flag "char"
);

CREATE TABLE users (
    id bigserial PRIMARY KEY,
    team_id int REFERENCES teams,
    email varchar(255) NOT NULL UNIQUE,
    score numeric(10, 2) DEFAULT 0 CHECK (score >= 0),
    ratio double precision DEFAULT -1.5,
    small int2,
    active boolean NOT NULL DEFAULT true,
    status varchar(20) DEFAULT 'new' CHECK (status IN ('new', 'old')),
    born date,
    seen timestamp(3) with time zone DEFAULT now(),
    made timestamp DEFAULT CURRENT_TIMESTAMP,
    wait interval day to second(3),
    span interval year to month,
    tags text[] DEFAULT '{}',
    grid integer[][],
    doc jsonb NOT NULL DEFAULT '{}'::jsonb,
    uid uuid DEFAULT gen_random_uuid(),
    raw bytea,
    bits bit(8),
    more bit varying(16),
    one character,
    net inet,
    CHECK (born < made),
    CONSTRAINT seen_after_born CHECK (seen > born AND id > 0),
    UNIQUE (team_id, email),
    FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX ON users (team_id);
CREATE INDEX ON users (lower(email));
CREATE INDEX ON users ((score * 2), born DESC);
CREATE UNIQUE INDEX users_active_email ON users USING btree (email text_pattern_ops) WHERE active;
CREATE INDEX users_doc ON users USING gin (doc jsonb_path_ops);
CREATE INDEX users_include ON users (born DESC NULLS LAST) INCLUDE (email, score) WITH (fillfactor = 70);

CREATE TABLE a_table_with_a_name_that_is_almost_as_long_as_names_can_be_here (
    a_column_with_a_name_that_is_almost_as_long_as_names_can_be_too serial UNIQUE,
    another_column_that_is_long_enough_to_be_cut_by_the_server_too integer CHECK (another_column_that_is_long_enough_to_be_cut_by_the_server_too > 0)
);

CREATE TABLE keys (
    a integer,
    b integer,
    c integer UNIQUE,
    "Mixed Case" text COLLATE "C",
    "select" integer,
    PRIMARY KEY (a, b),
    UNIQUE (b, c) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT named UNIQUE ("Mixed Case") INCLUDE (c),
    EXCLUDE USING gist (int4range(a, b) WITH &&) WHERE (c > 0)
);

CREATE TABLE refs (
    a integer,
    b integer,
    x integer,
    FOREIGN KEY (a, b) REFERENCES keys MATCH FULL DEFERRABLE,
    FOREIGN KEY (b, a) REFERENCES keys (b, a)
        ON DELETE CASCADE,
    CONSTRAINT refs_x_check CHECK (x > 0) NO INHERIT,
    CHECK (x < 100)
);

COMMENT ON TABLE users IS 'Who uses it; it''s all of them';
COMMENT ON COLUMN users.email IS 'Where to reach them';
COMMENT ON COLUMN users.doc IS '';
COMMENT ON CONSTRAINT seen_after_born ON users IS 'a constraint';
COMMENT ON INDEX users_doc IS 'an index';
