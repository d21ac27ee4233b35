-- Manual, ALTER DATABASE.

--! until 14
--! syntax error at or near "REFRESH"
ALTER DATABASE d ⟦REFRESH⟧ COLLATION VERSION

--! syntax error at end of input
ALTER DATABASE d SET⟦⟧

--! syntax error at end of input
ALTER DATABASE d SET a⟦⟧

--! syntax error at or near "a"
ALTER DATABASE d SET LOCAL ⟦a⟧ = 1

--! syntax error at or near "e"
ALTER DATABASE d RENAME ⟦e⟧

--! syntax error at or near "."
ALTER DATABASE s⟦.⟧d RENAME TO e

--! syntax error at end of input
ALTER DATABASE d RESET⟦⟧

--! until 14
--! syntax error at or near "REFRESH"
ALTER DATABASE d ⟦REFRESH⟧ VERSION

--! since 15
--! syntax error at or near "VERSION"
ALTER DATABASE d REFRESH ⟦VERSION⟧

--! until 14
--! syntax error at or near "REFRESH"
ALTER DATABASE d ⟦REFRESH⟧ COLLATION

--! since 15
--! syntax error at end of input
ALTER DATABASE d REFRESH COLLATION⟦⟧

--! syntax error at end of input
ALTER DATABASE d SET TABLESPACE⟦⟧

--! syntax error at or near "s"
ALTER DATABASE d SET SCHEMA ⟦s⟧

--! syntax error at or near "EXISTS"
ALTER DATABASE IF ⟦EXISTS⟧ d RENAME TO e

--! syntax error at or near "5"
ALTER DATABASE d CONNECTION ⟦5⟧

--! syntax error at or near "with"
ALTER DATABASE x ⟦with⟧ time zone

--! syntax error at or near "with"
ALTER DATABASE x ⟦with⟧ ordinality
