CREATE EXTENSION IF NOT EXISTS vector;

CREATE TABLE clients (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name character varying(200) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE sessions (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    started_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE messages (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    role character varying(20) NOT NULL CHECK (role IN ('user', 'assistant')),
    content text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE INDEX ix_messages_session_id_created_at ON messages (session_id, created_at);

CREATE TABLE law_sources (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    title text NOT NULL,
    content text NOT NULL,
    metadata jsonb DEFAULT '{}' NOT NULL,
    embedding vector(1536)
);

CREATE INDEX ix_law_sources_embedding ON law_sources USING hnsw (embedding vector_cosine_ops);
CREATE INDEX ix_law_sources_metadata ON law_sources USING gin (metadata);

CREATE TABLE knowledge_sources (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    title text NOT NULL,
    content text NOT NULL,
    metadata jsonb DEFAULT '{}' NOT NULL,
    embedding vector(1536)
);

CREATE INDEX ix_knowledge_sources_embedding ON knowledge_sources USING hnsw (embedding vector_cosine_ops);

CREATE TABLE tax_rule_config (
    key character varying(100) PRIMARY KEY,
    value jsonb NOT NULL
);
