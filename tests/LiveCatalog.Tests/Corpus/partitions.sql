CREATE TABLE events (
    id bigint NOT NULL,
    at timestamptz NOT NULL,
    kind text DEFAULT 'none' NOT NULL,
    UNIQUE (id, at, kind)
) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00') PARTITION BY LIST (kind);
CREATE TABLE events_2025_a PARTITION OF events_2025 FOR VALUES IN ('a', 'b');
CREATE TABLE events_2025_other PARTITION OF events_2025 DEFAULT;
CREATE INDEX events_kind ON events (kind);
CREATE TABLE attached (id bigint NOT NULL, at timestamptz NOT NULL, kind text NOT NULL);
ALTER TABLE events ATTACH PARTITION attached DEFAULT;
CREATE TABLE hashed (a integer, b text) PARTITION BY HASH (a, lower(b));
CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE about_events (event_id bigint, event_at timestamptz, event_kind text, FOREIGN KEY (event_id, event_at, event_kind) REFERENCES events (id, at, kind));
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE visits (user_id integer REFERENCES users, day date) PARTITION BY RANGE (day);
CREATE TABLE visits_1 PARTITION OF visits FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
