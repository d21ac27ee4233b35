-- Row security, rules and what changes them.
CREATE SCHEMA app;
CREATE TABLE app.tenants (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE app.documents (
    id integer PRIMARY KEY,
    tenant_id integer NOT NULL REFERENCES app.tenants,
    owner name NOT NULL DEFAULT CURRENT_USER,
    body text,
    is_public boolean NOT NULL DEFAULT false
);
CREATE TABLE app.log (at timestamptz DEFAULT now(), document_id integer, what text);
CREATE FUNCTION app.current_tenant() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant', true)::integer $$;
ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.documents FORCE ROW LEVEL SECURITY;
ALTER TABLE app.tenants FORCE ROW LEVEL SECURITY;
SET search_path = app;
CREATE POLICY tenant ON documents USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY readable ON documents FOR SELECT TO pg_monitor USING (is_public OR owner = CURRENT_USER);
CREATE POLICY not_empty ON documents AS RESTRICTIVE FOR INSERT WITH CHECK (body IS NOT NULL);
CREATE POLICY known ON documents FOR UPDATE TO pg_monitor, PUBLIC USING (tenant_id IN (SELECT t.id FROM tenants t));
CREATE POLICY "odd name" ON documents FOR DELETE TO pg_monitor USING (false);
CREATE POLICY gone ON documents USING (true);
DROP POLICY gone ON documents;
DROP POLICY IF EXISTS gone ON documents;
ALTER POLICY readable ON documents RENAME TO can_read;
ALTER POLICY can_read ON documents TO PUBLIC USING (is_public);
COMMENT ON POLICY can_read ON documents IS 'Public documents';
ALTER TABLE documents RENAME COLUMN is_public TO is_open;
ALTER FUNCTION current_tenant() RENAME TO tenant_now;
CREATE VIEW open_documents AS SELECT id, body FROM documents WHERE is_open;
CREATE RULE log_update AS ON UPDATE TO documents WHERE OLD.body IS DISTINCT FROM NEW.body
    DO ALSO INSERT INTO log (document_id, what) VALUES (NEW.id, 'body');
CREATE RULE keep AS ON DELETE TO documents DO INSTEAD NOTHING;
CREATE RULE add_open AS ON INSERT TO open_documents DO INSTEAD INSERT INTO documents (id, tenant_id, body, is_open) VALUES (NEW.id, 1, NEW.body, true);
CREATE RULE two AS ON DELETE TO open_documents DO INSTEAD (DELETE FROM documents WHERE id = OLD.id; DELETE FROM log WHERE document_id = OLD.id);
CREATE RULE gone AS ON INSERT TO log DO ALSO NOTHING;
DROP RULE gone ON log;
ALTER RULE keep ON documents RENAME TO keep_all;
ALTER TABLE documents DISABLE RULE keep_all;
COMMENT ON RULE keep_all ON documents IS 'Nothing goes';
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER second AFTER INSERT ON documents FOR EACH ROW EXECUTE FUNCTION stamp();
ALTER TABLE documents DISABLE TRIGGER second;
ALTER TABLE documents ENABLE ALWAYS TRIGGER stamp;
