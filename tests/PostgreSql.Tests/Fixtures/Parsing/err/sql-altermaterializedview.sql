-- Manual, ALTER MATERIALIZED VIEW.

--! syntax error at or near "v"
ALTER MATERIALIZED ⟦v⟧ RENAME TO w

--! until 13
--! syntax error at or near "COMPRESSION"
ALTER MATERIALIZED VIEW v ALTER COLUMN a SET STATISTICS 10, ALTER b SET (n_distinct = 2), ALTER b RESET (n_distinct), ALTER c SET STORAGE EXTENDED, ALTER c SET ⟦COMPRESSION⟧ lz4

--! until 14
--! syntax error at or near "ACCESS"
ALTER MATERIALIZED VIEW v SET ⟦ACCESS⟧ METHOD heap

--! syntax error at end of input
ALTER MATERIALIZED VIEW v⟦⟧

--! syntax error at or near "AS"
ALTER MATERIALIZED VIEW v ⟦AS⟧ SELECT 1

--! syntax error at or near "EXTENSION"
ALTER MATERIALIZED VIEW v DEPENDS ⟦EXTENSION⟧ e

--! syntax error at or near "REFRESH"
ALTER MATERIALIZED VIEW v ⟦REFRESH⟧

--! syntax error at or near "ONLY"
ALTER MATERIALIZED VIEW ⟦ONLY⟧ v OWNER TO o

--! syntax error at or near "v"
ALTER MATERIALIZED ⟦v⟧ OWNER TO o

--! syntax error at end of input
ALTER MATERIALIZED VIEW ALL IN TABLESPACE a⟦⟧

--! syntax error at or near "SET"
ALTER MATERIALIZED VIEW ALL ⟦SET⟧ TABLESPACE b
