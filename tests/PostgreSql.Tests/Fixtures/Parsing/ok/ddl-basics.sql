-- Manual, Table Basics.

CREATE TABLE first (a text, b integer);

CREATE TABLE p (no integer, name text, price numeric);

DROP TABLE p;
