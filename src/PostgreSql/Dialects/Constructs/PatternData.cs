namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>
/// A construct a row: <c>dialects pattern: PostgreSQL's way ;; how the meaning differs</c> (MySQL 8.4 manual, chapters 13 and 15;
/// Transact-SQL reference, statements; Oracle 19c SQL reference and SQL*Plus guide; SQLite, SQL as understood by SQLite).
/// </summary>
/// <remarks>
/// A pattern is matched from the statement's first token on, and the refused token has to be among what it matches. Its elements are words
/// (<c>a|b</c>: one of them) and signs; <c>_</c> is a relation's name, <c>_!a|b</c> one that is none of these words, <c>*</c> any token,
/// <c>()</c> parentheses with what is in them, <c>$</c> the statement's end. Behind <c> ~ </c> the elements stand around the refused token,
/// which <c>^</c> marks. An element with <c>?</c> at its end may be missing, one with <c>-</c> before it is deleted, and <c>a&gt;b_c</c> is
/// replaced by <c>b c</c>: a row with such elements mends the statement.
/// </remarks>
internal static class PatternData
{
    public const string Text = """
        M flush *: nothing is to be flushed, privileges hold at once
        M optimize|optimise table: write VACUUM
        M analyze -table _ $: leave it out
        M repair table: write REINDEX TABLE
        M check table: the extension amcheck checks tables and indexes
        MS kill *: write SELECT pg_terminate_backend(pid)
        M handler _ open|read|close: write DECLARE name CURSOR FOR
        M xa start|begin|end|prepare|commit|rollback: write PREPARE TRANSACTION and COMMIT PREPARED
        M start transaction with>ISOLATION consistent>LEVEL snapshot>REPEATABLE_READ: write START TRANSACTION ISOLATION LEVEL REPEATABLE READ ;; the snapshot is taken by the first statement
        M set names utf8|utf8mb4|utf8mb3>'UTF8' $: write 'UTF8'
        M set global *: write ALTER SYSTEM SET, or ALTER DATABASE … SET
        M set password *: write ALTER ROLE name PASSWORD '…'
        MS set @@ *: a setting's name stands alone in SET name = value
        S set transaction isolation level snapshot>REPEATABLE_READ: write REPEATABLE READ
        S begin tran|transaction * $: a transaction has no name: write BEGIN
        S begin tran|transaction * with mark: a transaction has no name: write BEGIN
        S save>SAVEPOINT -tran|transaction *: write SAVEPOINT name
        S rollback transaction * $: write ROLLBACK TO name for a savepoint, ROLLBACK for the transaction
        S commit tran|transaction * $: a transaction has no name: write COMMIT
        S deny *: nothing is allowed that was not granted: write REVOKE
        S merge top (: write the limit in the query behind USING
        S truncate table? _ with (: a partition is a table of its own: truncate that
        S create or? alter? trigger _ on _ after|for|instead|with: a trigger executes a function, whose body is written in PL/pgSQL
        S select|with ~ openjson () ^with: write jsonb_to_recordset(value) AS x (column type, …)
        S create unique? index ~ ^with (): write WITH (…) before WHERE
        S set dateformat|language|textsize|statistics|showplan_text|showplan_all|datefirst *: there is no such setting; DateStyle and EXPLAIN may be meant
        S raiserror|throw *: errors are raised by RAISE in PL/pgSQL
        S waitfor delay|time: write SELECT pg_sleep(seconds)
        S dbcc *: there is no such command; VACUUM, REINDEX and amcheck do what it is for
        S backup|restore database|log: pg_dump and pg_basebackup copy a database
        S bulk insert: write COPY table FROM 'file'
        S open _ $: DECLARE has opened the cursor
        S fetch next|prior|first|last from _ into: FETCH returns the row; variables are PL/pgSQL's
        S declare _ cursor fast_forward|forward_only|read_only|local|static|keyset|dynamic: write DECLARE name CURSOR FOR query
        O purge *: what is dropped is not kept
        O flashback table|database: past states are not kept
        O rename>ALTER_TABLE _ to>RENAME_TO _ $: write ALTER TABLE … RENAME TO
        O spool|prompt|whenever *: psql has \o, \echo and \set ON_ERROR_STOP on
        O set serveroutput|define|echo|feedback|linesize|pagesize|verify|heading|termout|trimspool|timing|sqlblanklines *: psql has \set and \pset
        L detach database? _ $: a connection has one database
        L begin -immediate|exclusive|deferred transaction? $: leave it out ;; no lock is taken at the beginning
        O alter session set: write SET name = value
        MSO create public? synonym: write CREATE VIEW, or add the schema to search_path
        S create login: write CREATE ROLE name LOGIN
        M create event _ on schedule: the extension pg_cron runs jobs
        O create or? replace? package: a schema holds functions and procedures
        L create virtual table: full text is searched with to_tsvector(text) @@ to_tsquery(words)
        M create fulltext index: write CREATE INDEX … USING gin (to_tsvector('english', column))
        M create spatial index: write CREATE INDEX … USING gist (column)
        O create -bitmap index: leave it out, the planner makes bitmaps of any index
        S create unique? -clustered|nonclustered index: leave it out, tables are not kept in an index's order
        S create proc: write CREATE PROCEDURE … LANGUAGE plpgsql AS $$ BEGIN … END $$
        S create or alter>REPLACE view|function|procedure|proc|trigger: write CREATE OR REPLACE
        S alter procedure|proc|function _ as: write CREATE OR REPLACE … LANGUAGE plpgsql AS $$ BEGIN … END $$
        S create type _ as table: write CREATE TYPE name AS (column type, …)
        S create view _ -with -schemabinding: leave it out, a view always holds what it names
        O create or? replace? -force|noforce|editionable|noneditionable view: leave it out ;; what the view names has to be there
        M create algorithm|definer|sql: there is no such option; SECURITY DEFINER gives a function its owner's rights
        L create temp|temporary? view if not exists: write CREATE OR REPLACE VIEW
        L create temp|temporary? trigger if not exists: write CREATE OR REPLACE TRIGGER from 14 on
        L create temp|temporary trigger: a trigger is made on a temporary table
        M drop -temporary table: leave it out ;; a table that is not temporary is dropped where no temporary one has the name
        MOS drop event|synonym|package|login: there is no such object
        MSOL drop trigger if? exists? _ $: write DROP TRIGGER name ON table
        O drop ~ cascade ^-constraints: write CASCADE alone
        O drop ~ ^-purge $: leave it out, what is dropped is not kept
        O truncate ~ ^-drop|reuse -storage: leave it out
        M prepare _ from: write PREPARE name AS statement
        M execute _ using: write EXECUTE name(values)
        O explain -plan -for: write EXPLAIN
        L explain -query -plan: write EXPLAIN
        M explain _ $: columns are read from information_schema.columns; psql has \d
        L vacuum into: pg_dump copies a database
        O insert all|first into|when: write an INSERT for each table, in one statement by WITH
        M insert into _ ()? value>VALUES: write VALUES
        S insert into _ ()? exec|execute: write INSERT INTO … SELECT … FROM function(…)
        L update or ignore|replace|abort|fail|rollback: an UPDATE has no such clause: leave the rows out in WHERE
        O update|delete (: write the table's name, and the query's condition in WHERE
        O delete from (: write the table's name, and the query's condition in WHERE
        S delete from _ from: write DELETE FROM a USING b WHERE …, with the join's condition in WHERE
        M alter -ignore table: leave it out ;; duplicates are an error
        M alter table _ drop index|key _: write DROP INDEX name, or DROP CONSTRAINT name of a unique key
        M alter table _ rename index|key _ to: write ALTER INDEX … RENAME TO
        M alter table _ rename>RENAME_TO _ $: write RENAME TO
        M alter table _ engine|row_format|checksum|stats_persistent|key_block_size *: leave it out
        M alter table _ auto_increment *: write ALTER COLUMN name RESTART WITH number
        M alter table _ comment *: write COMMENT ON TABLE … IS '…'
        M alter table _ convert to character: a database has one encoding
        M alter table _ default? character|charset *: a database has one encoding
        M alter table _ order by: write ORDER BY in the query
        M alter table _ disable|enable keys: leave it out
        O alter table _ enable|disable constraint: a constraint cannot be switched off: drop it, and add it NOT VALID
        S alter table _ check|nocheck constraint: a constraint cannot be switched off: drop it, and add it NOT VALID
        S alter table _ add constraint _ default: write ALTER COLUMN name SET DEFAULT value
        O alter table _ drop (: write DROP COLUMN before each column, without parentheses
        S alter table _ drop column * , *: write DROP COLUMN before each column
        M create temporary? table _ () select: write CREATE TABLE, and then INSERT INTO … SELECT
        M create temporary? table if not exists _ () select: write CREATE TABLE, and then INSERT INTO … SELECT
        MO create table ~ partition by range|list|hash|key () ^(: write CREATE TABLE … PARTITION OF … for each partition
        O create|alter sequence ~ ^-nocache|noorder|order|nokeep|noscale: leave it out
        O create|alter sequence ~ ^nocycle>NO_CYCLE: write NO CYCLE
        O create|alter sequence ~ ^nomaxvalue>NO_MAXVALUE: write NO MAXVALUE
        O create|alter sequence ~ ^nominvalue>NO_MINVALUE: write NO MINVALUE
        O create|alter ~ ^-storage -(): leave it out
        O create|alter ~ ^-pctfree|pctused|initrans|maxtrans -*: leave it out
        O create|alter ~ ^-logging|nologging|nocompress|compress|noparallel|nomonitoring|monitoring: leave it out
        O create|alter ~ ^-segment -creation -immediate|deferred: leave it out
        O create|alter ~ ^-compute -statistics: leave it out
        O create ~ -with ^-read -only $: leave it out ;; the view may be written to
        O create|alter table ~ with ^-local time zone: write WITH TIME ZONE
        O create|alter table ~ -with ^-local -time -zone: write WITH TIME ZONE
        M create|alter ~ foreign key ^-* (): leave the index's name out
        M create or? replace? algorithm|definer: there is no such option; SECURITY DEFINER gives a function its owner's rights
        M select|insert|update|delete|with ~ as ^-character -set -* ): leave it out, a database has one encoding ;; CHAR alone is one character: text may be meant
        M select|insert|update|delete|with ~ as char ^-character -set -*: leave it out, a database has one encoding ;; CHAR alone is one character: text may be meant
        M select ~ procedure ^analyse (: the view pg_stats tells what is in columns
        M explain -extended|partitions *: leave it out
        M explain format = json|tree|traditional *: write EXPLAIN (FORMAT JSON)
        M start transaction ~ * ^with consistent snapshot: write START TRANSACTION ISOLATION LEVEL REPEATABLE READ
        M do>SELECT _ (): write SELECT
        L select|insert|update|delete|with ~ in ( ^): a list has something in it: write = ANY (array) for one that may be empty
        L select|insert|update|delete|with ~ collate ^binary: write COLLATE "C"
        L reindex _!database|index|schema|system|table|concurrently $: write REINDEX TABLE or REINDEX INDEX
        L . tables|schema|headers|header|mode|import|dump|read|quit|exit|databases|indexes|indices|open|output|help: psql has commands that begin with a backslash: \d, \copy, \i
        O select|with ~ ^-wait -*: leave it out ;; a lock is waited for as long as lock_timeout says
        O lock table ~ ^-wait -*: leave it out ;; a lock is waited for as long as lock_timeout says
        O select|with ~ first|next * ^percent: write LIMIT with a number of rows, or choose rows by ntile(100) OVER (…)
        O select unique>DISTINCT *: write DISTINCT
        O create table ~ ^-organization -index|heap: leave it out, tables are heaps
        O create materialized ~ ^-build -immediate: leave it out
        O create materialized ~ ^-build -deferred: write WITH NO DATA at the end
        O create materialized ~ ^refresh *: REFRESH MATERIALIZED VIEW name makes it new whenever it is run
        O create materialized ~ ^-enable|disable -query -rewrite: leave it out
        O commit work? -write -immediate|batch? -wait|nowait? $: leave it out ;; synchronous_commit says what is waited for
        O select|with|insert ~ xmlelement ( ^*: write xmlelement(NAME name, …)
        O select|with|insert ~ cursor ( ^select: write ARRAY(SELECT …), or json_agg(…) in the query
        M create table|unique|fulltext|spatial|index ~ ^-using -btree: leave it out, an index is a B-tree
        M alter table ~ ^-using -btree: leave it out, an index is a B-tree
        M create|alter table ~ ^-visible|invisible: leave it out ;; SELECT * has the column
        M create|alter table ~ ) ^-binary: leave it out, texts are compared by their characters
        M create|alter table ~ -national ^varchar|nvarchar: leave it out
        L create table ~ ) ^-strict: leave it out, values always have their column's type
        L select|update|delete|with ~ -indexed ^-by -*: leave it out, the planner chooses the index
        L select|update|delete|with ~ ^-not -indexed: leave it out, the planner chooses the index
        M select|update|delete|with ~ match () ^against: write to_tsvector(text) @@ to_tsquery(words)
        M select|update|delete|with ~ match () against ^(: write to_tsvector(text) @@ to_tsquery(words)
        L select|update|delete|with ~ * ^match *: write to_tsvector(text) @@ to_tsquery(words)
        M select|update|delete|with ~ ^sounds like: the extension fuzzystrmatch has soundex(text)
        O select|with|insert ~ keep ^( dense_rank: write (array_agg(value ORDER BY …))[1]
        O select|with|insert ~ sample>TABLESAMPLE_BERNOULLI ( ^* ): write TABLESAMPLE BERNOULLI (…)
        O select|with|insert ~ as of ^timestamp|scn: past states are not kept
        O select|with|insert ~ from|,|join ^table (: write the function's call alone
        O select|insert|update|delete|with ~ from|join|into|update * ^@ *: the extension postgres_fdw has tables of other databases
        M values|insert|select|with ~ values|, ^-row (): leave it out
        M * ~ current_user|session_user|user|current_date ^-( -): leave the parentheses out
        M * ~ current_timestamp|localtimestamp|localtime|current_time -( ^-): leave the parentheses out
        ML select|insert|update|delete|with ~ time|timestamp ( ^*: write value::time or value::timestamp
        M select|with ~ into ^@ *: a statement has no variables
        S select|insert|update|with ~ next value for ^_: write nextval('sequence')
        S select|insert|update|delete|with ~ _ ^.. _: a query reads one database: write schema.table
        O merge ~ ^delete where: write WHEN MATCHED AND condition THEN DELETE
        SO begin select|insert|update|delete|if|for|while|set|null|declare|dbms_output: write DO $$ BEGIN … END $$
        O begin _ (: write DO $$ BEGIN … END $$
        O declare * number|varchar2|clob|pls_integer|binary_integer|date|boolean: write DO $$ DECLARE … BEGIN … END $$
        """;
}
