-- What refers to a partitioned table refers to each of its partitions.
CREATE TABLE ledger (id int PRIMARY KEY, note text) PARTITION BY RANGE (id);
CREATE TABLE ledger_one PARTITION OF ledger FOR VALUES FROM (1) TO (10);
CREATE TABLE ledger_two PARTITION OF ledger FOR VALUES FROM (10) TO (20);
ALTER TABLE ledger_two SET UNLOGGED;
CREATE TABLE entries (id int REFERENCES ledger);
CREATE UNLOGGED TABLE drafts (id int);
ALTER TABLE ledger_two SET LOGGED;
CREATE TABLE entries (id int REFERENCES ledger);
ALTER TABLE ledger_one SET UNLOGGED;
DROP TABLE entries;
CREATE UNLOGGED TABLE drafts (id int REFERENCES ledger);
ALTER TABLE ledger_one SET UNLOGGED;
ALTER TABLE drafts SET LOGGED;
ALTER TABLE ledger_one SET LOGGED;
ALTER TABLE drafts SET LOGGED;
-- A check that comes from two parents keeps its name.
CREATE TABLE first_parent (a int CONSTRAINT positive CHECK (a > 0));
CREATE TABLE second_parent (a int CONSTRAINT positive CHECK (a > 0));
CREATE TABLE of_both () INHERITS (first_parent, second_parent);
ALTER TABLE first_parent RENAME CONSTRAINT positive TO above;
ALTER TABLE of_both NO INHERIT second_parent;
ALTER TABLE first_parent RENAME CONSTRAINT positive TO above;
