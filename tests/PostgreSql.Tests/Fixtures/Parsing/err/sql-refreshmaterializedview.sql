-- Manual, REFRESH MATERIALIZED VIEW.

--! syntax error at or near "VIEW"
REFRESH ⟦VIEW⟧ v

--! syntax error at end of input
REFRESH⟦⟧

--! syntax error at or near "v"
REFRESH MATERIALIZED ⟦v⟧

--! syntax error at end of input
REFRESH MATERIALIZED VIEW⟦⟧

--! syntax error at end of input
REFRESH MATERIALIZED VIEW v WITH⟦⟧

--! syntax error at or near "NO"
REFRESH MATERIALIZED VIEW v ⟦NO⟧ DATA

--! syntax error at or near "WITHOUT"
REFRESH MATERIALIZED VIEW v ⟦WITHOUT⟧ DATA

--! syntax error at or near "CONCURRENTLY"
REFRESH MATERIALIZED VIEW v ⟦CONCURRENTLY⟧

--! syntax error at or near "EXISTS"
REFRESH MATERIALIZED VIEW IF ⟦EXISTS⟧ v

--! syntax error at or near ","
REFRESH MATERIALIZED VIEW v⟦,⟧ w

--! syntax error at or near "CONCURRENTLY"
REFRESH ⟦CONCURRENTLY⟧ MATERIALIZED VIEW v
