-- One database, a schema for each service. Each service sets search_path to its own schema when it connects.

CREATE SCHEMA users;
CREATE SCHEMA agents;
CREATE SCHEMA chat;
CREATE SCHEMA tracing;
CREATE SCHEMA admin;

CREATE TABLE users.users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    email character varying(255) NOT NULL UNIQUE,
    display_name character varying(100),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE users.api_keys (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users.users (id) ON DELETE CASCADE,
    key_hash text NOT NULL UNIQUE,
    revoked_at timestamp with time zone
);

CREATE TABLE users.alembic_version (version_num character varying(32) PRIMARY KEY);

CREATE TABLE agents.agents (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    owner_id uuid NOT NULL,
    name character varying(100) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE agents.agent_capabilities (
    agent_id uuid NOT NULL REFERENCES agents.agents (id) ON DELETE CASCADE,
    capability character varying(50) NOT NULL,
    PRIMARY KEY (agent_id, capability)
);

CREATE TABLE agents.agent_embeddings (
    agent_id uuid PRIMARY KEY REFERENCES agents.agents (id) ON DELETE CASCADE,
    embedding real[] NOT NULL
);

CREATE TABLE agents.alembic_version (version_num character varying(32) PRIMARY KEY);

CREATE TABLE chat.chat_sessions (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL,
    agent_id uuid NOT NULL REFERENCES agents.agents (id),
    started_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE chat.chat_messages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES chat.chat_sessions (id) ON DELETE CASCADE,
    role character varying(20) NOT NULL,
    content text NOT NULL,
    sent_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE chat.file_uploads (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES chat.chat_sessions (id),
    path text NOT NULL
);

CREATE TABLE tracing.log_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service character varying(50) NOT NULL,
    message text NOT NULL,
    logged_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE tracing.trace_metadata (
    trace_id uuid PRIMARY KEY,
    attributes jsonb DEFAULT '{}' NOT NULL
);

CREATE TABLE admin.llm_models (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name character varying(100) NOT NULL UNIQUE
);

CREATE TABLE admin.usage_stats (
    model_id integer NOT NULL REFERENCES admin.llm_models (id),
    day date NOT NULL,
    tokens bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (model_id, day)
);
