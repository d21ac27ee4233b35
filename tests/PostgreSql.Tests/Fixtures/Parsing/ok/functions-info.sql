-- Manual, System Information Functions and Operators.

SELECT current_user, user, session_user, current_role, current_catalog, current_schema, current_schema();

SELECT system_user;

--! until 15
SELECT system_user(1), system_user.x FROM system_user;

SELECT current_catalog, current_database(), current_role, current_schema, current_schema(), current_schemas(true), current_user, session_user, user, version();

SELECT database();
