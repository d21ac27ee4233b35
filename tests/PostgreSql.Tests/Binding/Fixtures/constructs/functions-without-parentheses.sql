SELECT current_date, current_user, user, session_user, current_catalog, current_schema, current_timestamp(3), localtime;
-- ok: current_date date, current_user name, user name, session_user name, current_catalog name, current_schema name, current_timestamp timestamptz, localtime time

SELECT current_user();
-- 42601 at 20: syntax error at or near "("

SELECT * FROM current_date;
-- ok: current_date date

SELECT current_role FROM a;
-- ok: current_role name

SELECT now;
-- 42703 at 8: column "now" does not exist
