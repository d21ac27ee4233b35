BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 0001

CREATE SCHEMA audit;

CREATE TYPE other AS ENUM ('p', 'q');

CREATE TABLE users (
    id UUID DEFAULT gen_random_uuid() NOT NULL, 
    email VARCHAR(255) NOT NULL, 
    "Name" VARCHAR, 
    "order" INTEGER DEFAULT '0' NOT NULL, 
    balance NUMERIC(10, 2) DEFAULT 0 NOT NULL, 
    rate FLOAT, 
    ratio FLOAT(53), 
    is_active BOOLEAN DEFAULT true NOT NULL, 
    data JSONB DEFAULT '{}'::jsonb, 
    tags VARCHAR(20)[], 
    matrix INTEGER[][], 
    picture BYTEA, 
    wait INTERVAL, 
    at TIME WITH TIME ZONE, 
    exact TIMESTAMP(3) WITH TIME ZONE, 
    flags BIT(8), 
    code CHAR(2), 
    period TSTZRANGE, 
    ip INET, 
    created_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL, 
    updated_at TIMESTAMP WITHOUT TIME ZONE DEFAULT CURRENT_TIMESTAMP, 
    CONSTRAINT pk_users PRIMARY KEY (id), 
    CONSTRAINT uq_users_email UNIQUE (email), 
    CONSTRAINT balance_not_negative CHECK (balance >= 0)
);

COMMENT ON TABLE users IS 'people''s accounts';

CREATE TABLE numbers (
    id BIGSERIAL NOT NULL, 
    user_id UUID, 
    code TEXT, 
    big SMALLINT GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2 START WITH 5), 
    twice INTEGER GENERATED ALWAYS AS (big * 2) STORED, 
    PRIMARY KEY (id), 
    CONSTRAINT fk_user FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE, 
    UNIQUE (code)
);

CREATE INDEX ix_numbers_user_id ON numbers (user_id);

COMMENT ON COLUMN numbers.code IS 'it''s short';

CREATE TYPE kind AS ENUM ('x', 'y''s');

CREATE TABLE pairs (
    a INTEGER NOT NULL, 
    b INTEGER NOT NULL, 
    kind kind NOT NULL, 
    other other, 
    loose VARCHAR(5), 
    PRIMARY KEY (a, b), 
    CONSTRAINT fk_a FOREIGN KEY(a) REFERENCES numbers (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED, 
    UNIQUE (b, a)
);

CREATE TABLE audit.log (
    id INTEGER NOT NULL, 
    kind kind, 
    PRIMARY KEY (id)
);

CREATE TABLE audit.small (
    id SMALLSERIAL NOT NULL, 
    log_id INTEGER, 
    PRIMARY KEY (id), 
    FOREIGN KEY(log_id) REFERENCES audit.log (id)
);

CREATE INDEX ix_audit_small_log_id ON audit.small (log_id);

CREATE TABLE parted (
    day DATE NOT NULL
)
 PARTITION BY RANGE (day);

INSERT INTO alembic_version (version_num) VALUES ('0001') RETURNING alembic_version.version_num;

-- Running upgrade 0001 -> 0003

CREATE VIEW active AS
        SELECT id, code FROM users WHERE is_active;

UPDATE alembic_version SET version_num='0003' WHERE alembic_version.version_num = '0001';

-- Running upgrade 0001 -> 0002

CREATE TYPE status AS ENUM ('open', 'done');

ALTER TABLE users ADD COLUMN status status DEFAULT 'open' NOT NULL;

ALTER TABLE users ADD COLUMN parent_id UUID;

ALTER TABLE users ADD FOREIGN KEY(parent_id) REFERENCES users (id);

ALTER TABLE users ADD COLUMN slug VARCHAR(40);

ALTER TABLE users ADD UNIQUE (slug);

ALTER TABLE audit.log ADD COLUMN note TEXT;

CREATE INDEX ix_audit_log_note ON audit.log (note);

COMMENT ON COLUMN audit.log.note IS 'free';

ALTER TABLE users ADD COLUMN score INTEGER CONSTRAINT score_positive CHECK (score > 0);

ALTER TABLE users DROP COLUMN picture;

ALTER TABLE users ALTER COLUMN email TYPE TEXT;

ALTER TABLE users ALTER COLUMN "order" DROP NOT NULL;

ALTER TABLE users ALTER COLUMN "order" DROP DEFAULT;

ALTER TABLE users RENAME "order" TO position;

ALTER TABLE users ALTER COLUMN rate TYPE NUMERIC(8, 3) USING rate::numeric;

COMMENT ON COLUMN users.rate IS 'per year';

ALTER TABLE users ALTER COLUMN "Name" SET NOT NULL;

ALTER TABLE users ALTER COLUMN "Name" SET DEFAULT '';

ALTER TABLE audit.log ALTER COLUMN id SET DEFAULT '7';

CREATE UNIQUE INDEX ix_users_lower ON users (lower(email));

CREATE INDEX ix_users_name ON users ("Name", position);

CREATE INDEX ix_active ON users USING btree (email) INCLUDE (slug) WHERE is_active;

CREATE INDEX ix_pattern ON users (email text_pattern_ops);

CREATE INDEX ix_func ON users (lower(email), slug DESC);

CREATE INDEX ix_log ON audit.log (note) WITH (fillfactor = 70);

DROP INDEX ix_users_name;

DROP INDEX audit.ix_log;

ALTER TABLE users ADD CONSTRAINT uq_slug UNIQUE (slug, email) DEFERRABLE;

ALTER TABLE users ADD UNIQUE (slug);

ALTER TABLE pairs ADD CONSTRAINT fk_log FOREIGN KEY(b) REFERENCES audit.log (id) ON DELETE SET NULL;

ALTER TABLE audit.log ADD FOREIGN KEY(id) REFERENCES numbers (id);

ALTER TABLE pairs ADD CONSTRAINT ck_pairs CHECK (a <> b);

ALTER TABLE audit.log ADD CONSTRAINT ck_log CHECK (id > 0);

ALTER TABLE pairs DROP CONSTRAINT fk_log;

ALTER TABLE audit.log DROP CONSTRAINT ck_log;

ALTER TABLE parted ADD CONSTRAINT pk_parted PRIMARY KEY (day);

ALTER TABLE numbers RENAME TO figures;

ALTER TABLE audit.log RENAME TO journal;

COMMENT ON TABLE users IS 'all of them';

COMMENT ON TABLE users IS NULL;

ALTER TABLE pairs ADD COLUMN c INTEGER;

ALTER TABLE pairs ALTER COLUMN c TYPE BIGINT;

ALTER TABLE pairs RENAME c TO d;

CREATE UNIQUE INDEX ix_pairs_d ON pairs (d);

ALTER TABLE pairs ADD CONSTRAINT fk_d FOREIGN KEY(d) REFERENCES figures (id);

ALTER TABLE pairs ADD CONSTRAINT uq_d UNIQUE (d, a);

ALTER TABLE pairs ADD CONSTRAINT ck_d CHECK (d > 1);

ALTER TABLE pairs DROP CONSTRAINT ck_d;

DROP INDEX ix_pairs_d;

ALTER TABLE pairs DROP COLUMN other;

ALTER TABLE pairs ALTER COLUMN a TYPE BIGINT;

ALTER TABLE pairs ALTER COLUMN b TYPE BIGINT;

ALTER TABLE pairs ADD COLUMN e INTEGER;

ALTER TABLE pairs ADD COLUMN f TEXT;

UPDATE pairs SET e = 1;

UPDATE pairs SET f = 'x';

ALTER TABLE pairs SET (fillfactor = 90);

CREATE SEQUENCE numbering INCREMENT BY 10 START WITH 100;

INSERT INTO alembic_version (version_num) VALUES ('0002') RETURNING alembic_version.version_num;

-- Running upgrade 0002, 0003 -> 0004

DELETE FROM alembic_version WHERE alembic_version.version_num = '0002';

UPDATE alembic_version SET version_num='0004' WHERE alembic_version.version_num = '0003';

COMMIT;

