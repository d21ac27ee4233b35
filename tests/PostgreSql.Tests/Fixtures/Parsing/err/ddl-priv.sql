-- Manual, Privileges.

--! syntax error at or near "a"
GRANT UPDATE ⟦a⟧ TO j
