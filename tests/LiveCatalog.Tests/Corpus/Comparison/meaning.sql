CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN positive AS numeric(12,2) DEFAULT 1 CHECK (VALUE > 0);
CREATE TABLE clients (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email varchar(200) NOT NULL CHECK (email LIKE '%@%' AND email !~ '\s'),
    nickname varchar(40) CHECK (nickname IN ('a', 'b', 'c')),
    role text NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'assistant')),
    feel mood DEFAULT 'ok' CHECK (feel <> 'sad'),
    feels mood[] DEFAULT '{ok}',
    balance numeric(10,2) NOT NULL DEFAULT 0 CHECK (balance >= 0),
    spent bigint NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND 1000000),
    rate double precision CHECK (rate > 0 AND rate < 1),
    small smallint CHECK (small NOT IN (1, 2, 3)),
    born date CHECK (born < CURRENT_DATE),
    flags jsonb NOT NULL DEFAULT '{"a":1, "b": [1,2]}',
    tags text[] NOT NULL DEFAULT '{}',
    span interval DEFAULT '7 days',
    hours interval DEFAULT interval '24 hours',
    code char(3) CHECK (code SIMILAR TO '[a-z]+'),
    address inet DEFAULT '127.0.0.1',
    price positive,
    is_active boolean DEFAULT 't',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    utc_at timestamp DEFAULT (now() at time zone 'utc'),
    local_at timestamp DEFAULT LOCALTIMESTAMP,
    day date DEFAULT CURRENT_DATE,
    who name DEFAULT CURRENT_USER,
    deleted_at timestamptz,
    full_name text GENERATED ALWAYS AS (nickname || ' <' || email || '>') STORED,
    initial text GENERATED ALWAYS AS (upper(substring(email from 1 for 1))) STORED,
    total numeric GENERATED ALWAYS AS (balance + spent * 2) STORED,
    CHECK (deleted_at IS NULL OR deleted_at > created_at),
    CHECK ((balance > 0 AND spent > 0) OR NOT (balance = 0)),
    CHECK (extract(year FROM born) > 1900),
    CHECK (coalesce(nickname, email) IS NOT NULL AND nullif(email, '') IS DISTINCT FROM nickname),
    CHECK (CASE WHEN role = 'user' THEN spent > 0 ELSE true END),
    CHECK (position('@' in email) > 1 AND trim(both ' ' from email) = email AND length(email) < 200),
    CHECK (born IS NOT DISTINCT FROM day OR (born, born) OVERLAPS (day, day)),
    CHECK (flags ? 'a' AND (flags ->> 'a')::int > 0 AND tags[1] = 'x'),
    CHECK (email ~* '^[a-z]' AND email NOT ILIKE 'x!%' ESCAPE '!')
);
CREATE TABLE sessions (
    id serial PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    started_at timestamptz NOT NULL,
    seconds integer,
    UNIQUE (client_id, started_at)
);
CREATE UNIQUE INDEX clients_email ON clients (lower(email)) WHERE deleted_at IS NULL;
CREATE INDEX clients_active ON clients (created_at DESC NULLS LAST, nickname text_pattern_ops) INCLUDE (email) WHERE is_active AND role = 'user';
CREATE INDEX clients_flags ON clients USING gin (flags jsonb_path_ops);
CREATE INDEX clients_day ON clients ((date_trunc('day', utc_at)), (utc_at::date), (coalesce(nickname, 'none')));
CREATE INDEX sessions_recent ON sessions (started_at) WHERE seconds IS NOT NULL AND seconds > 10;
CREATE VIEW active AS
    SELECT c.id, c.email, count(*) AS sessions, sum(s.seconds) AS total, max(s.started_at)
    FROM clients c LEFT JOIN sessions s ON s.client_id = c.id AND s.seconds > 0
    WHERE c.deleted_at IS NULL AND c.role IN ('user', 'assistant') AND c.created_at > now() - INTERVAL '7 days'
    GROUP BY c.id, 2 HAVING count(*) > 1 ORDER BY sessions DESC, c.email LIMIT 10 OFFSET 5;
CREATE VIEW plain AS SELECT id, email FROM clients WHERE is_active AND email LIKE 'a%' ORDER BY email;
CREATE VIEW renamed (a, b) AS SELECT id, lower(email) FROM clients;
CREATE VIEW days AS
    SELECT date_trunc('day', started_at) AS day, count(DISTINCT client_id) FILTER (WHERE seconds > 1) AS clients,
        array_agg(seconds ORDER BY started_at DESC) AS all_seconds, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median
    FROM sessions GROUP BY day;
CREATE VIEW ranked AS
    SELECT client_id, row_number() OVER (PARTITION BY client_id ORDER BY started_at DESC) AS n,
        sum(seconds) OVER w AS running, lag(seconds, 1, 0) OVER (ORDER BY started_at ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS before
    FROM sessions WINDOW w AS (PARTITION BY client_id ORDER BY started_at);
CREATE VIEW both_kinds AS SELECT id::text AS id FROM sessions UNION ALL SELECT id::text FROM clients ORDER BY id;
CREATE VIEW nested AS
    WITH recent AS (SELECT * FROM sessions WHERE started_at > now() - '1 day'::interval)
    SELECT r.client_id, x.n, (SELECT email FROM clients WHERE id = r.client_id) AS email
    FROM recent r, LATERAL (SELECT count(*) AS n FROM sessions s WHERE s.client_id = r.client_id) x
    WHERE EXISTS (SELECT 1 FROM clients c WHERE c.id = r.client_id AND c.spent = ANY ('{1,2}'::bigint[]))
        AND r.client_id NOT IN (SELECT id FROM clients WHERE deleted_at IS NOT NULL);
CREATE VIEW series AS SELECT g, n FROM generate_series(1, 3) g, (VALUES (1), (2)) v (n), unnest(ARRAY['a', 'b']) WITH ORDINALITY u (a, b);
CREATE VIEW joined AS
    SELECT client_id, s.id, t.id AS other FROM sessions s JOIN sessions t USING (client_id) FULL JOIN clients c ON c.id = client_id;
CREATE VIEW distinct_ones AS SELECT DISTINCT ON (client_id) client_id, seconds FROM sessions ORDER BY client_id, started_at DESC;
CREATE VIEW cased AS
    SELECT CASE role WHEN 'user' THEN 1 ELSE 2 END AS kind, greatest(balance, 0) AS g, extract(epoch FROM created_at)::bigint AS e,
        substring(email from '@(.*)$') AS host, flags -> 'a' AS a, flags #>> '{b,0}' AS b, balance::int AS whole, created_at::date AS day
    FROM clients;
CREATE MATERIALIZED VIEW kept AS SELECT role, avg(balance) AS balance FROM clients GROUP BY ROLLUP (role);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TRIGGER clients_touch BEFORE UPDATE OF email, nickname ON clients FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION touch();
COMMENT ON TABLE clients IS 'Who buys';
