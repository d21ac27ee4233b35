-- Manual, SQL Key Words.

--! syntax error at or near "all"
CREATE TABLE ⟦all⟧ (a int)

--! syntax error at or near "user"
CREATE TABLE ⟦user⟧ (a int)

--! syntax error at or near "left"
CREATE TABLE ⟦left⟧ (a int)

--! syntax error at or near "join"
CREATE TABLE t (⟦join⟧ int)

--! syntax error at or near "offset"
CREATE TABLE t (⟦offset⟧ int)

--! syntax error at or near "limit"
CREATE TABLE t (⟦limit⟧ int)

--! syntax error at or near "end"
CREATE TABLE t (⟦end⟧ int)

--! syntax error at or near "int"
CREATE TABLE t (check ⟦int⟧)

--! syntax error at or near "column"
CREATE TABLE t (⟦column⟧ int)

--! syntax error at or near "default"
CREATE TABLE t (⟦default⟧ int)

--! syntax error at or near "references"
CREATE TABLE t (⟦references⟧ int)

--! syntax error at or near "current_user"
CREATE TABLE t (⟦current_user⟧ text)

--! syntax error at or near "FROM"
SELECT left ⟦FROM⟧ t

--! syntax error at or near "FROM"
SELECT join ⟦FROM⟧ t

--! syntax error at or near "FROM"
SELECT order ⟦FROM⟧ t

--! syntax error at or near "end"
SELECT ⟦end⟧ FROM t

--! syntax error at or near "desc"
SELECT ⟦desc⟧ FROM t

--! syntax error at or near "analyze"
SELECT ⟦analyze⟧ FROM t

--! syntax error at or near "group"
SELECT a FROM ⟦group⟧

--! syntax error at or near "left"
SELECT a FROM t AS ⟦left⟧

--! syntax error at end of input
SELECT a FROM t left⟦⟧

--! syntax error at or near "window"
SELECT a FROM t AS ⟦window⟧

--! syntax error at end of input
SELECT a FROM t window⟦⟧

--! syntax error at or near "limit"
SELECT a FROM t AS ⟦limit⟧

--! syntax error at or near "("
SELECT between⟦(⟧1)

--! syntax error at or near "("
SELECT values⟦(⟧1)

--! syntax error at or near "("
SELECT int⟦(⟧1)

--! syntax error at end of input
SELECT interval(1)⟦⟧

--! syntax error at or near "("
CREATE FUNCTION between⟦(⟧) RETURNS int AS ''

--! syntax error at or near "left"
CREATE TYPE ⟦left⟧ AS ENUM ('a')

--! syntax error at or near "between"
SELECT a::left, a::⟦between⟧

--! syntax error at or near "select"
SELECT a::⟦select⟧

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json⟦(⟧json) RETURNS json AS ''

--! syntax error at or near "("
SELECT * FROM LATERAL exists⟦(⟧1)

--! syntax error at or near "("
SELECT * FROM LATERAL row⟦(⟧1)

--! syntax error at or near "("
SELECT * FROM LATERAL interval⟦(⟧1)

--! syntax error at or near "'x'"
SELECT * FROM LATERAL int ⟦'x'⟧

--! until 13
--! syntax error at or near "abort"
SELECT a ⟦abort⟧, a absent, a absolute, a access, a action, a add, a admin, a after, a aggregate, a all, a also, a alter, a always, a analyse, a analyze, a and, a any, a asc, a asensitive, a assertion, a assignment, a asymmetric, a at, a atomic, a attach, a attribute, a authorization, a backward, a before, a begin, a between, a bigint, a binary, a bit, a boolean, a both, a breadth, a by, a cache, a call

--! until 13
--! syntax error at or near "called"
SELECT a ⟦called⟧, a cascade, a cascaded, a case, a cast, a catalog, a chain, a characteristics, a check, a checkpoint, a class, a close, a cluster, a coalesce, a collate, a collation, a column, a columns, a comment, a comments, a commit, a committed, a compression, a concurrently, a conditional, a configuration, a conflict, a connection, a constraint, a constraints, a content, a continue, a conversion, a copy, a cost, a cross, a csv, a cube, a current, a current_catalog

--! until 13
--! syntax error at or near "current_date"
SELECT a ⟦current_date⟧, a current_role, a current_schema, a current_time, a current_timestamp, a current_user, a cursor, a cycle, a data, a database, a deallocate, a dec, a decimal, a declare, a default, a defaults, a deferrable, a deferred, a definer, a delete, a delimiter, a delimiters, a depends, a depth, a desc, a detach, a dictionary, a disable, a discard, a distinct, a do, a document, a domain, a double, a drop, a each, a else, a empty, a enable, a encoding

--! until 13
--! syntax error at or near "encrypted"
SELECT a ⟦encrypted⟧, a end, a enforced, a enum, a error, a escape, a event, a exclude, a excluding, a exclusive, a execute, a exists, a explain, a expression, a extension, a external, a extract, a false, a family, a finalize, a first, a float, a following, a force, a foreign, a format, a forward, a freeze, a full, a function, a functions, a generated, a global, a granted, a greatest, a grouping, a groups, a handler, a header, a hold

--! until 13
--! syntax error at or near "identity"
SELECT a ⟦identity⟧, a if, a ilike, a immediate, a immutable, a implicit, a import, a in, a include, a including, a increment, a indent, a index, a indexes, a inherit, a inherits, a initially, a inline, a inner, a inout, a input, a insensitive, a insert, a instead, a int, a integer, a interval, a invoker, a is, a isolation, a join, a json, a json_array, a json_arrayagg, a json_exists, a json_object, a json_objectagg, a json_query, a json_scalar, a json_serialize

--! until 13
--! syntax error at or near "key"
SELECT a json_table, a json_value, a keep, a ⟦key⟧, a keys, a label, a language, a large, a last, a lateral, a leading, a leakproof, a least, a left, a level, a like, a listen, a load, a local, a localtime, a localtimestamp, a location, a lock, a locked, a logged, a mapping, a match, a matched, a materialized, a maxvalue, a merge, a merge_action, a method, a minvalue, a mode, a move, a name, a names, a national, a natural

--! until 13
--! syntax error at or near "nchar"
SELECT a ⟦nchar⟧, a nested, a new, a next, a nfc, a nfd, a nfkc, a nfkd, a no, a none, a normalize, a normalized, a not, a nothing, a notify, a nowait, a null, a nullif, a nulls, a numeric, a object, a objects, a of, a off, a oids, a old, a omit, a only, a operator, a option, a options, a or, a ordinality, a others, a out, a outer, a overlay, a overriding, a owned, a owner

--! until 13
--! syntax error at or near "parallel"
SELECT a ⟦parallel⟧, a parameter, a parser, a partial, a partition, a passing, a password, a path, a period, a placing, a plan, a plans, a policy, a position, a preceding, a prepare, a prepared, a preserve, a primary, a prior, a privileges, a procedural, a procedure, a procedures, a program, a publication, a quote, a quotes, a range, a read, a real, a reassign, a recursive, a ref, a references, a referencing, a refresh, a reindex, a relative, a release

--! until 13
--! syntax error at or near "rename"
SELECT a ⟦rename⟧, a repeatable, a replace, a replica, a reset, a restart, a restrict, a return, a returns, a revoke, a right, a role, a rollback, a rollup, a routine, a routines, a row, a rows, a rule, a savepoint, a scalar, a schema, a schemas, a scroll, a search, a security, a select, a sequence, a sequences, a serializable, a server, a session, a session_user, a set, a setof, a sets, a share, a show, a similar, a simple

--! until 13
--! syntax error at or near "skip"
SELECT a ⟦skip⟧, a smallint, a snapshot, a some, a source, a sql, a stable, a standalone, a start, a statement, a statistics, a stdin, a stdout, a storage, a stored, a strict, a string, a strip, a subscription, a substring, a support, a symmetric, a sysid, a system, a system_user, a table, a tables, a tablesample, a tablespace, a target, a temp, a template, a temporary, a text, a then, a ties, a time, a timestamp, a trailing, a transaction

--! until 13
--! syntax error at or near "transform"
SELECT a ⟦transform⟧, a treat, a trigger, a trim, a true, a truncate, a trusted, a type, a types, a uescape, a unbounded, a uncommitted, a unconditional, a unencrypted, a unique, a unknown, a unlisten, a unlogged, a until, a update, a user, a using, a vacuum, a valid, a validate, a validator, a value, a values, a varchar, a variadic, a verbose, a version, a view, a views, a virtual, a volatile, a when, a whitespace, a work, a wrapper

--! until 13
--! syntax error at or near "write"
SELECT a ⟦write⟧, a xml, a xmlattributes, a xmlconcat, a xmlelement, a xmlexists, a xmlforest, a xmlnamespaces, a xmlparse, a xmlpi, a xmlroot, a xmlserialize, a xmltable, a yes, a zone

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 16
--! syntax error at or near "("
CREATE FUNCTION json_array⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 16
--! syntax error at or near "("
CREATE FUNCTION json_arrayagg⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_exists⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 16
--! syntax error at or near "("
CREATE FUNCTION json_object⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 16
--! syntax error at or near "("
CREATE FUNCTION json_objectagg⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_query⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_scalar⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_serialize⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_table⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION json_value⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 17
--! syntax error at or near "("
CREATE FUNCTION merge_action⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! since 16
--! syntax error at or near "system_user"
CREATE TABLE ⟦system_user⟧ ()

--! since 16
--! syntax error at or near "system_user"
SELECT a::⟦system_user⟧

--! syntax error at or near "all"
CREATE TABLE ⟦all⟧ ()

--! syntax error at or near "all"
SELECT a::⟦all⟧

--! syntax error at or near "analyse"
CREATE TABLE ⟦analyse⟧ ()

--! syntax error at or near "analyse"
SELECT a::⟦analyse⟧

--! syntax error at or near "analyze"
CREATE TABLE ⟦analyze⟧ ()

--! syntax error at or near "analyze"
SELECT a::⟦analyze⟧

--! syntax error at or near "and"
CREATE TABLE ⟦and⟧ ()

--! syntax error at or near "and"
SELECT a::⟦and⟧

--! syntax error at or near "any"
CREATE TABLE ⟦any⟧ ()

--! syntax error at or near "any"
SELECT a::⟦any⟧

--! syntax error at or near "array"
SELECT a ⟦array⟧ FROM t

--! syntax error at or near "array"
CREATE TABLE ⟦array⟧ ()

--! syntax error at or near "array"
SELECT a::⟦array⟧

--! syntax error at or near "t"
SELECT a as FROM ⟦t⟧

--! syntax error at or near "as"
CREATE TABLE ⟦as⟧ ()

--! syntax error at or near "as"
SELECT a::⟦as⟧

--! syntax error at or near "asc"
CREATE TABLE ⟦asc⟧ ()

--! syntax error at or near "asc"
SELECT a::⟦asc⟧

--! syntax error at or near "asymmetric"
CREATE TABLE ⟦asymmetric⟧ ()

--! syntax error at or near "asymmetric"
SELECT a::⟦asymmetric⟧

--! syntax error at or near "authorization"
CREATE TABLE ⟦authorization⟧ ()

--! syntax error at or near "("
CREATE FUNCTION between⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION bigint⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "binary"
CREATE TABLE ⟦binary⟧ ()

--! syntax error at or near "("
CREATE FUNCTION bit⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION boolean⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "both"
CREATE TABLE ⟦both⟧ ()

--! syntax error at or near "both"
SELECT a::⟦both⟧

--! syntax error at or near "case"
CREATE TABLE ⟦case⟧ ()

--! syntax error at or near "case"
SELECT a::⟦case⟧

--! syntax error at or near "cast"
CREATE TABLE ⟦cast⟧ ()

--! syntax error at or near "cast"
SELECT a::⟦cast⟧

--! syntax error at or near "char"
SELECT a ⟦char⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION char⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "character"
SELECT a ⟦character⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION character⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "check"
CREATE TABLE ⟦check⟧ ()

--! syntax error at or near "check"
SELECT a::⟦check⟧

--! syntax error at or near "("
CREATE FUNCTION coalesce⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "collate"
CREATE TABLE ⟦collate⟧ ()

--! syntax error at or near "collate"
SELECT a::⟦collate⟧

--! syntax error at or near "collation"
CREATE TABLE ⟦collation⟧ ()

--! syntax error at or near "column"
CREATE TABLE ⟦column⟧ ()

--! syntax error at or near "column"
SELECT a::⟦column⟧

--! syntax error at or near "concurrently"
CREATE TABLE ⟦concurrently⟧ ()

--! syntax error at or near "constraint"
CREATE TABLE ⟦constraint⟧ ()

--! syntax error at or near "constraint"
SELECT a::⟦constraint⟧

--! syntax error at or near "create"
SELECT a ⟦create⟧ FROM t

--! syntax error at or near "create"
CREATE TABLE ⟦create⟧ ()

--! syntax error at or near "create"
SELECT a::⟦create⟧

--! syntax error at or near "cross"
CREATE TABLE ⟦cross⟧ ()

--! syntax error at or near "current_catalog"
CREATE TABLE ⟦current_catalog⟧ ()

--! syntax error at or near "current_catalog"
SELECT a::⟦current_catalog⟧

--! syntax error at or near "current_date"
CREATE TABLE ⟦current_date⟧ ()

--! syntax error at or near "current_date"
SELECT a::⟦current_date⟧

--! syntax error at or near "current_role"
CREATE TABLE ⟦current_role⟧ ()

--! syntax error at or near "current_role"
SELECT a::⟦current_role⟧

--! syntax error at or near "current_schema"
CREATE TABLE ⟦current_schema⟧ ()

--! syntax error at or near "current_time"
CREATE TABLE ⟦current_time⟧ ()

--! syntax error at or near "current_time"
SELECT a::⟦current_time⟧

--! syntax error at or near "current_timestamp"
CREATE TABLE ⟦current_timestamp⟧ ()

--! syntax error at or near "current_timestamp"
SELECT a::⟦current_timestamp⟧

--! syntax error at or near "current_user"
CREATE TABLE ⟦current_user⟧ ()

--! syntax error at or near "current_user"
SELECT a::⟦current_user⟧

--! syntax error at or near "day"
SELECT a ⟦day⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION dec⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION decimal⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "default"
CREATE TABLE ⟦default⟧ ()

--! syntax error at or near "default"
SELECT a::⟦default⟧

--! syntax error at or near "deferrable"
CREATE TABLE ⟦deferrable⟧ ()

--! syntax error at or near "deferrable"
SELECT a::⟦deferrable⟧

--! syntax error at or near "desc"
CREATE TABLE ⟦desc⟧ ()

--! syntax error at or near "desc"
SELECT a::⟦desc⟧

--! syntax error at or near "distinct"
CREATE TABLE ⟦distinct⟧ ()

--! syntax error at or near "distinct"
SELECT a::⟦distinct⟧

--! syntax error at or near "do"
CREATE TABLE ⟦do⟧ ()

--! syntax error at or near "do"
SELECT a::⟦do⟧

--! syntax error at or near "else"
CREATE TABLE ⟦else⟧ ()

--! syntax error at or near "else"
SELECT a::⟦else⟧

--! syntax error at or near "end"
CREATE TABLE ⟦end⟧ ()

--! syntax error at or near "end"
SELECT a::⟦end⟧

--! syntax error at or near "FROM"
SELECT a except ⟦FROM⟧ t

--! syntax error at or near "except"
CREATE TABLE ⟦except⟧ ()

--! syntax error at or near "except"
SELECT a::⟦except⟧

--! syntax error at or near "("
CREATE FUNCTION exists⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION extract⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "false"
CREATE TABLE ⟦false⟧ ()

--! syntax error at or near "false"
SELECT a::⟦false⟧

--! syntax error at or near "FROM"
SELECT a fetch ⟦FROM⟧ t

--! syntax error at or near "fetch"
CREATE TABLE ⟦fetch⟧ ()

--! syntax error at or near "fetch"
SELECT a::⟦fetch⟧

--! syntax error at or near "filter"
SELECT a ⟦filter⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION float⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a for ⟦FROM⟧ t

--! syntax error at or near "for"
CREATE TABLE ⟦for⟧ ()

--! syntax error at or near "for"
SELECT a::⟦for⟧

--! syntax error at or near "foreign"
CREATE TABLE ⟦foreign⟧ ()

--! syntax error at or near "foreign"
SELECT a::⟦foreign⟧

--! syntax error at or near "freeze"
CREATE TABLE ⟦freeze⟧ ()

--! syntax error at or near "FROM"
SELECT a from ⟦FROM⟧ t

--! syntax error at or near "from"
CREATE TABLE ⟦from⟧ ()

--! syntax error at or near "from"
SELECT a::⟦from⟧

--! syntax error at or near "full"
CREATE TABLE ⟦full⟧ ()

--! syntax error at or near "grant"
SELECT a ⟦grant⟧ FROM t

--! syntax error at or near "grant"
CREATE TABLE ⟦grant⟧ ()

--! syntax error at or near "grant"
SELECT a::⟦grant⟧

--! syntax error at or near "("
CREATE FUNCTION greatest⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a group ⟦FROM⟧ t

--! syntax error at or near "group"
CREATE TABLE ⟦group⟧ ()

--! syntax error at or near "group"
SELECT a::⟦group⟧

--! syntax error at or near "("
CREATE FUNCTION grouping⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a having ⟦FROM⟧ t

--! syntax error at or near "having"
CREATE TABLE ⟦having⟧ ()

--! syntax error at or near "having"
SELECT a::⟦having⟧

--! syntax error at or near "hour"
SELECT a ⟦hour⟧ FROM t

--! syntax error at or near "ilike"
CREATE TABLE ⟦ilike⟧ ()

--! syntax error at or near "in"
CREATE TABLE ⟦in⟧ ()

--! syntax error at or near "in"
SELECT a::⟦in⟧

--! syntax error at or near "initially"
CREATE TABLE ⟦initially⟧ ()

--! syntax error at or near "initially"
SELECT a::⟦initially⟧

--! syntax error at or near "inner"
CREATE TABLE ⟦inner⟧ ()

--! syntax error at or near "("
CREATE FUNCTION inout⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION int⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION integer⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a intersect ⟦FROM⟧ t

--! syntax error at or near "intersect"
CREATE TABLE ⟦intersect⟧ ()

--! syntax error at or near "intersect"
SELECT a::⟦intersect⟧

--! syntax error at or near "("
CREATE FUNCTION interval⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a into ⟦FROM⟧ t

--! syntax error at or near "into"
CREATE TABLE ⟦into⟧ ()

--! syntax error at or near "into"
SELECT a::⟦into⟧

--! syntax error at or near "is"
CREATE TABLE ⟦is⟧ ()

--! syntax error at or near "isnull"
CREATE TABLE ⟦isnull⟧ ()

--! syntax error at or near "join"
CREATE TABLE ⟦join⟧ ()

--! syntax error at or near "lateral"
CREATE TABLE ⟦lateral⟧ ()

--! syntax error at or near "lateral"
SELECT a::⟦lateral⟧

--! syntax error at or near "leading"
CREATE TABLE ⟦leading⟧ ()

--! syntax error at or near "leading"
SELECT a::⟦leading⟧

--! syntax error at or near "("
CREATE FUNCTION least⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "left"
CREATE TABLE ⟦left⟧ ()

--! syntax error at or near "like"
CREATE TABLE ⟦like⟧ ()

--! syntax error at or near "FROM"
SELECT a limit ⟦FROM⟧ t

--! syntax error at or near "limit"
CREATE TABLE ⟦limit⟧ ()

--! syntax error at or near "limit"
SELECT a::⟦limit⟧

--! syntax error at or near "localtime"
CREATE TABLE ⟦localtime⟧ ()

--! syntax error at or near "localtime"
SELECT a::⟦localtime⟧

--! syntax error at or near "localtimestamp"
CREATE TABLE ⟦localtimestamp⟧ ()

--! syntax error at or near "localtimestamp"
SELECT a::⟦localtimestamp⟧

--! syntax error at or near "minute"
SELECT a ⟦minute⟧ FROM t

--! syntax error at or near "month"
SELECT a ⟦month⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION national⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "natural"
CREATE TABLE ⟦natural⟧ ()

--! syntax error at or near "("
CREATE FUNCTION nchar⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION none⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION normalize⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "not"
CREATE TABLE ⟦not⟧ ()

--! syntax error at or near "not"
SELECT a::⟦not⟧

--! syntax error at or near "notnull"
CREATE TABLE ⟦notnull⟧ ()

--! syntax error at or near "null"
CREATE TABLE ⟦null⟧ ()

--! syntax error at or near "null"
SELECT a::⟦null⟧

--! syntax error at or near "("
CREATE FUNCTION nullif⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION numeric⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "FROM"
SELECT a offset ⟦FROM⟧ t

--! syntax error at or near "offset"
CREATE TABLE ⟦offset⟧ ()

--! syntax error at or near "offset"
SELECT a::⟦offset⟧

--! syntax error at or near "on"
SELECT a ⟦on⟧ FROM t

--! syntax error at or near "on"
CREATE TABLE ⟦on⟧ ()

--! syntax error at or near "on"
SELECT a::⟦on⟧

--! syntax error at or near "only"
CREATE TABLE ⟦only⟧ ()

--! syntax error at or near "only"
SELECT a::⟦only⟧

--! syntax error at or near "1"
SELECT operator, t.operator, operator(⟦1⟧), a::operator, b AS operator FROM operator AS operator

--! syntax error at or near "or"
CREATE TABLE ⟦or⟧ ()

--! syntax error at or near "or"
SELECT a::⟦or⟧

--! syntax error at or near "FROM"
SELECT a order ⟦FROM⟧ t

--! syntax error at or near "order"
CREATE TABLE ⟦order⟧ ()

--! syntax error at or near "order"
SELECT a::⟦order⟧

--! syntax error at or near "("
CREATE FUNCTION out⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "outer"
CREATE TABLE ⟦outer⟧ ()

--! syntax error at or near "over"
SELECT a ⟦over⟧ FROM t

--! syntax error at or near "overlaps"
SELECT a ⟦overlaps⟧ FROM t

--! syntax error at or near "overlaps"
CREATE TABLE ⟦overlaps⟧ ()

--! syntax error at or near "("
CREATE FUNCTION overlay⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "placing"
CREATE TABLE ⟦placing⟧ ()

--! syntax error at or near "placing"
SELECT a::⟦placing⟧

--! syntax error at or near "("
CREATE FUNCTION position⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "precision"
SELECT a ⟦precision⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION precision⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "primary"
CREATE TABLE ⟦primary⟧ ()

--! syntax error at or near "primary"
SELECT a::⟦primary⟧

--! syntax error at or near "("
CREATE FUNCTION real⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "references"
CREATE TABLE ⟦references⟧ ()

--! syntax error at or near "references"
SELECT a::⟦references⟧

--! syntax error at or near "returning"
SELECT a ⟦returning⟧ FROM t

--! syntax error at or near "returning"
CREATE TABLE ⟦returning⟧ ()

--! syntax error at or near "returning"
SELECT a::⟦returning⟧

--! syntax error at or near "right"
CREATE TABLE ⟦right⟧ ()

--! syntax error at or near "("
CREATE FUNCTION row⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "second"
SELECT a ⟦second⟧ FROM t

--! syntax error at or near "select"
CREATE TABLE ⟦select⟧ ()

--! syntax error at or near "select"
SELECT a::⟦select⟧

--! syntax error at or near "session_user"
CREATE TABLE ⟦session_user⟧ ()

--! syntax error at or near "session_user"
SELECT a::⟦session_user⟧

--! syntax error at or near "("
CREATE FUNCTION setof⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "similar"
CREATE TABLE ⟦similar⟧ ()

--! syntax error at or near "("
CREATE FUNCTION smallint⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "some"
CREATE TABLE ⟦some⟧ ()

--! syntax error at or near "some"
SELECT a::⟦some⟧

--! syntax error at or near "("
CREATE FUNCTION substring⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "symmetric"
CREATE TABLE ⟦symmetric⟧ ()

--! syntax error at or near "symmetric"
SELECT a::⟦symmetric⟧

--! syntax error at or near "table"
CREATE TABLE ⟦table⟧ ()

--! syntax error at or near "table"
SELECT a::⟦table⟧

--! syntax error at or near "tablesample"
CREATE TABLE ⟦tablesample⟧ ()

--! syntax error at or near "then"
CREATE TABLE ⟦then⟧ ()

--! syntax error at or near "then"
SELECT a::⟦then⟧

--! syntax error at or near "("
CREATE FUNCTION time⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION timestamp⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "to"
SELECT a ⟦to⟧ FROM t

--! syntax error at or near "to"
CREATE TABLE ⟦to⟧ ()

--! syntax error at or near "to"
SELECT a::⟦to⟧

--! syntax error at or near "trailing"
CREATE TABLE ⟦trailing⟧ ()

--! syntax error at or near "trailing"
SELECT a::⟦trailing⟧

--! syntax error at or near "("
CREATE FUNCTION treat⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION trim⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "true"
CREATE TABLE ⟦true⟧ ()

--! syntax error at or near "true"
SELECT a::⟦true⟧

--! syntax error at or near "FROM"
SELECT a union ⟦FROM⟧ t

--! syntax error at or near "union"
CREATE TABLE ⟦union⟧ ()

--! syntax error at or near "union"
SELECT a::⟦union⟧

--! syntax error at or near "unique"
CREATE TABLE ⟦unique⟧ ()

--! syntax error at or near "unique"
SELECT a::⟦unique⟧

--! syntax error at or near "user"
CREATE TABLE ⟦user⟧ ()

--! syntax error at or near "user"
SELECT a::⟦user⟧

--! syntax error at or near "using"
CREATE TABLE ⟦using⟧ ()

--! syntax error at or near "using"
SELECT a::⟦using⟧

--! syntax error at or near "("
CREATE FUNCTION values⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION varchar⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "variadic"
CREATE TABLE ⟦variadic⟧ ()

--! syntax error at or near "variadic"
SELECT a::⟦variadic⟧

--! syntax error at or near "varying"
SELECT a ⟦varying⟧ FROM t

--! syntax error at or near "verbose"
CREATE TABLE ⟦verbose⟧ ()

--! syntax error at or near "when"
CREATE TABLE ⟦when⟧ ()

--! syntax error at or near "when"
SELECT a::⟦when⟧

--! syntax error at or near "FROM"
SELECT a where ⟦FROM⟧ t

--! syntax error at or near "where"
CREATE TABLE ⟦where⟧ ()

--! syntax error at or near "where"
SELECT a::⟦where⟧

--! syntax error at or near "FROM"
SELECT a window ⟦FROM⟧ t

--! syntax error at or near "window"
CREATE TABLE ⟦window⟧ ()

--! syntax error at or near "window"
SELECT a::⟦window⟧

--! syntax error at or near "with"
SELECT a ⟦with⟧ FROM t

--! syntax error at or near "with"
CREATE TABLE ⟦with⟧ ()

--! syntax error at or near "with"
SELECT a::⟦with⟧

--! syntax error at or near "within"
SELECT a ⟦within⟧ FROM t

--! syntax error at or near "without"
SELECT a ⟦without⟧ FROM t

--! syntax error at or near "("
CREATE FUNCTION xmlattributes⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlconcat⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlelement⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlexists⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlforest⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlnamespaces⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlparse⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlpi⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlroot⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmlserialize⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "("
CREATE FUNCTION xmltable⟦(⟧) RETURNS int LANGUAGE sql AS ''

--! syntax error at or near "year"
SELECT a ⟦year⟧ FROM t

--! until 13
--! syntax error at or near "recheck"
SELECT a ⟦recheck⟧ FROM t
