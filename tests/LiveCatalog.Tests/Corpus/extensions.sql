CREATE SCHEMA extensions;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm WITH SCHEMA extensions;
CREATE EXTENSION hstore;
CREATE EXTENSION "uuid-ossp";
CREATE TABLE mail (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    address citext NOT NULL UNIQUE,
    aliases citext[],
    attributes hstore DEFAULT ''::hstore
);
CREATE INDEX mail_trgm ON mail USING gin ((address::text) extensions.gin_trgm_ops);
CREATE INDEX mail_gist ON mail USING gist ((address::text) extensions.gist_trgm_ops (siglen=32));
