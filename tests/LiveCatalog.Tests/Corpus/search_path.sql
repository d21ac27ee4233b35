DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = "Main", app, public', current_database()); END $$;
CREATE SCHEMA "Main";
CREATE SCHEMA app;
CREATE TABLE "Main".t (id integer);
