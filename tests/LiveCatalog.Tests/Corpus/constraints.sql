CREATE TABLE teams (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    region text NOT NULL,
    UNIQUE (name, region),
    CONSTRAINT teams_name_check CHECK (length(name) > 0 AND region <> ''),
    CHECK (name <> region) NO INHERIT
);

CREATE TABLE members (
    id integer PRIMARY KEY,
    team_id uuid REFERENCES teams ON DELETE CASCADE ON UPDATE RESTRICT,
    name text,
    region text,
    leader integer,
    score integer CONSTRAINT score_positive CHECK (score > 0),
    CONSTRAINT members_team_fkey FOREIGN KEY (name, region) REFERENCES teams (name, region) MATCH FULL ON DELETE SET NULL
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT members_unique_leader UNIQUE (leader) INCLUDE (score) DEFERRABLE
);

ALTER TABLE members ADD CONSTRAINT members_leader_fkey FOREIGN KEY (leader) REFERENCES members (id) NOT VALID;
ALTER TABLE members ADD CONSTRAINT late CHECK (score < 1000) NOT VALID;
COMMENT ON CONSTRAINT late ON members IS 'not for old rows';

CREATE TABLE bookings (
    room integer,
    during tsrange,
    EXCLUDE USING gist (during WITH &&) WHERE (room > 0)
);

CREATE TABLE a_refers_to_z (z_id integer);
CREATE TABLE z (id integer PRIMARY KEY);
ALTER TABLE a_refers_to_z ADD FOREIGN KEY (z_id) REFERENCES z;
