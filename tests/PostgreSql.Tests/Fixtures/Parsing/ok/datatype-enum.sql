-- Manual, Enumerated Types.

CREATE TYPE m AS ENUM ('sad', 'ok');

SELECT m 'sad', s.m 'ok', 'sad'::s.m, 'sad'::m[];

CREATE TABLE t (a ENUM('x', 'y'));
