-- Manual, Pseudo-Types.

CREATE FUNCTION f(anyelement, anyarray, "any", internal) RETURNS record AS '';

CREATE FUNCTION f() RETURNS void AS '';

CREATE FUNCTION f(cstring, anycompatible) RETURNS event_trigger AS '';
