-- Manual, SQL Key Words.

SELECT abort, between, cube, interval, setof, xmltable FROM year month, value AS between;

SELECT t.select, t.from, t.authorization, (c).all FROM t;

SELECT 1 AS all, 2 AS authorization, 3 AS between, 4 AS year, 5 AS over;

SELECT authorization(1), left(a, 1), similar(1), is(2), isnull(3), collation('x'), verbose(1), cross(2) FROM t;

SELECT year(1), value(1), over(1), filter(2), window1(3) FROM t;

SELECT s.values(1), int.x, int.f(1), coalesce.x, exists.y FROM s;

SELECT over, filter, within, respect FROM t over;

SELECT f(1) AS within, count(*) AS filter FROM f(1) filter, g(2) over, h(3) within;

SELECT precision, varying, array_agg, day, hour, second, month, character FROM t;

SELECT "select", "from" FROM "where" WHERE "and" OR "or";

SELECT current, unbounded, partition, range, groups, rows, preceding, following FROM t;

SELECT sum(a) OVER (unbounded ROWS unbounded PRECEDING) FROM t;

SELECT time FROM t WHERE time = 1 AND zone = 2;

UPDATE set SET set = set.set;

SELECT abort, access, action, add, after, begin, by, cache, column_, commit, cursor, data, database, day, delete, domain, drop, escape, event, explain, filter, first, following, force, function, groups, hour, identity, if, index, insert, key, language, last, level, limit_, lock, match, maxvalue, minute, mode, month, name, names, new, next, no, nothing, nowait, object, of, off, old, option, over, owner, parser, partition, password, plans, prepare, privileges, procedure, program, range, read, recursive, ref, release, rename, replace, reset, restart, role, rows, rule, schema, scroll, search, second, sequence, server, session, set, share, show, simple, skip, start, statistics, stdin, storage, strict, system, tables, temp, text, transaction, trigger, truncate, type, update, valid, value, version, view, volatile, within, without, work, write, xml, year, yes, zone FROM t;

SELECT between, bigint, bit, boolean, char, character, coalesce, dec, decimal, exists, extract, float, greatest, grouping, inout, int, integer, interval, least, national, nchar, none, normalize, nullif, numeric, out, overlay, position, precision, real, row, setof, smallint, substring, time, timestamp, treat, trim, values, varchar, xmlattributes, xmlconcat, xmlelement, xmlexists, xmlforest, xmlnamespaces, xmlparse, xmlpi, xmlroot, xmlserialize, xmltable FROM t;

SELECT left(a), right(a), like(a), ilike(a), similar(a), is(a), isnull(a), notnull(a), join(a), full(a), inner(a), outer(a), natural(a), cross(a), overlaps(a), verbose(a), freeze(a), binary(a), authorization(a), collation(a), concurrently(a), tablesample(a);

SELECT 1 AS all, 2 AS and, 3 AS select, 4 AS from, 5 AS where, 6 AS user, 7 AS table, 8 AS order;

CREATE TABLE "user" ("order" int);

CREATE TABLE between (interval int);

CREATE TABLE t (value int, key text, role text, type text, level int, timestamp timestamp, date date);

SELECT user FROM t;

SELECT t.order, t.user, t.left FROM t;

SELECT between FROM between;

SELECT s.between(1), s.int(1);

SELECT s.select(1);

CREATE FUNCTION s.between() RETURNS int AS '';

CREATE FUNCTION s.select() RETURNS int AS '';

CREATE TYPE between AS ENUM ('a');

SELECT a::s.left, a::s.between, a::year;

SELECT json FROM json;

SELECT json(1);

--! until 16
CREATE FUNCTION json(json) RETURNS json AS '';

SELECT * FROM LATERAL exists.f(1), LATERAL row.g(2);

SELECT merge, matched, parameter, compression, depth, breadth, atomic, asensitive, return FROM t;

SELECT absent, format, indent, keys, scalar, system_user_ FROM t;

SELECT conditional, empty, error, keep, nested, omit, path, plan, quotes, source, string, target, unconditional FROM t;

SELECT enforced, objects, period, virtual FROM t;

SELECT json_object, json_array, json_value, json_table, merge_action FROM t;

SELECT abort, t.abort, abort(1), a::abort, b AS abort, absent, t.absent, absent(1), a::absent, b AS absent, absolute, t.absolute, absolute(1), a::absolute, b AS absolute, access, t.access, access(1), a::access, b AS access, action, t.action, action(1), a::action, b AS action, add, t.add, add(1), a::add, b AS add FROM abort AS abort, absent AS absent, absolute AS absolute, access AS access, action AS action, add AS add;

SELECT admin, t.admin, admin(1), a::admin, b AS admin, after, t.after, after(1), a::after, b AS after, aggregate, t.aggregate, aggregate(1), a::aggregate, b AS aggregate, also, t.also, also(1), a::also, b AS also, alter, t.alter, alter(1), a::alter, b AS alter, always, t.always, always(1), a::always, b AS always FROM admin AS admin, after AS after, aggregate AS aggregate, also AS also, alter AS alter, always AS always;

SELECT asensitive, t.asensitive, asensitive(1), a::asensitive, b AS asensitive, assertion, t.assertion, assertion(1), a::assertion, b AS assertion, assignment, t.assignment, assignment(1), a::assignment, b AS assignment, at, t.at, at(1), a::at, b AS at, atomic, t.atomic, atomic(1), a::atomic, b AS atomic, attach, t.attach, attach(1), a::attach, b AS attach FROM asensitive AS asensitive, assertion AS assertion, assignment AS assignment, at AS at, atomic AS atomic, attach AS attach;

SELECT attribute, t.attribute, attribute(1), a::attribute, b AS attribute, backward, t.backward, backward(1), a::backward, b AS backward, before, t.before, before(1), a::before, b AS before, begin, t.begin, begin(1), a::begin, b AS begin, breadth, t.breadth, breadth(1), a::breadth, b AS breadth, by, t.by, by(1), a::by, b AS by FROM attribute AS attribute, backward AS backward, before AS before, begin AS begin, breadth AS breadth, by AS by;

SELECT cache, t.cache, cache(1), a::cache, b AS cache, call, t.call, call(1), a::call, b AS call, called, t.called, called(1), a::called, b AS called, cascade, t.cascade, cascade(1), a::cascade, b AS cascade, cascaded, t.cascaded, cascaded(1), a::cascaded, b AS cascaded, catalog, t.catalog, catalog(1), a::catalog, b AS catalog FROM cache AS cache, call AS call, called AS called, cascade AS cascade, cascaded AS cascaded, catalog AS catalog;

SELECT chain, t.chain, chain(1), a::chain, b AS chain, characteristics, t.characteristics, characteristics(1), a::characteristics, b AS characteristics, checkpoint, t.checkpoint, checkpoint(1), a::checkpoint, b AS checkpoint, class, t.class, class(1), a::class, b AS class, close, t.close, close(1), a::close, b AS close, cluster, t.cluster, cluster(1), a::cluster, b AS cluster FROM chain AS chain, characteristics AS characteristics, checkpoint AS checkpoint, class AS class, close AS close, cluster AS cluster;

SELECT columns, t.columns, columns(1), a::columns, b AS columns, comment, t.comment, comment(1), a::comment, b AS comment, comments, t.comments, comments(1), a::comments, b AS comments, commit, t.commit, commit(1), a::commit, b AS commit, committed, t.committed, committed(1), a::committed, b AS committed, compression, t.compression, compression(1), a::compression, b AS compression FROM columns AS columns, comment AS comment, comments AS comments, commit AS commit, committed AS committed, compression AS compression;

SELECT conditional, t.conditional, conditional(1), a::conditional, b AS conditional, configuration, t.configuration, configuration(1), a::configuration, b AS configuration, conflict, t.conflict, conflict(1), a::conflict, b AS conflict, connection, t.connection, connection(1), a::connection, b AS connection, constraints, t.constraints, constraints(1), a::constraints, b AS constraints, content, t.content, content(1), a::content, b AS content FROM conditional AS conditional, configuration AS configuration, conflict AS conflict, connection AS connection, constraints AS constraints, content AS content;

SELECT continue, t.continue, continue(1), a::continue, b AS continue, conversion, t.conversion, conversion(1), a::conversion, b AS conversion, copy, t.copy, copy(1), a::copy, b AS copy, cost, t.cost, cost(1), a::cost, b AS cost, csv, t.csv, csv(1), a::csv, b AS csv, cube, t.cube, cube(1), a::cube, b AS cube FROM continue AS continue, conversion AS conversion, copy AS copy, cost AS cost, csv AS csv, cube AS cube;

SELECT current, t.current, current(1), a::current, b AS current, cursor, t.cursor, cursor(1), a::cursor, b AS cursor, cycle, t.cycle, cycle(1), a::cycle, b AS cycle, data, t.data, data(1), a::data, b AS data, database, t.database, database(1), a::database, b AS database, day, t.day, day(1), a::day, b AS day FROM current AS current, cursor AS cursor, cycle AS cycle, data AS data, database AS database, day AS day;

SELECT deallocate, t.deallocate, deallocate(1), a::deallocate, b AS deallocate, declare, t.declare, declare(1), a::declare, b AS declare, defaults, t.defaults, defaults(1), a::defaults, b AS defaults, deferred, t.deferred, deferred(1), a::deferred, b AS deferred, definer, t.definer, definer(1), a::definer, b AS definer, delete, t.delete, delete(1), a::delete, b AS delete FROM deallocate AS deallocate, declare AS declare, defaults AS defaults, deferred AS deferred, definer AS definer, delete AS delete;

SELECT delimiter, t.delimiter, delimiter(1), a::delimiter, b AS delimiter, delimiters, t.delimiters, delimiters(1), a::delimiters, b AS delimiters, depends, t.depends, depends(1), a::depends, b AS depends, depth, t.depth, depth(1), a::depth, b AS depth, detach, t.detach, detach(1), a::detach, b AS detach, dictionary, t.dictionary, dictionary(1), a::dictionary, b AS dictionary FROM delimiter AS delimiter, delimiters AS delimiters, depends AS depends, depth AS depth, detach AS detach, dictionary AS dictionary;

SELECT disable, t.disable, disable(1), a::disable, b AS disable, discard, t.discard, discard(1), a::discard, b AS discard, document, t.document, document(1), a::document, b AS document, domain, t.domain, domain(1), a::domain, b AS domain, double, t.double, double(1), a::double, b AS double, drop, t.drop, drop(1), a::drop, b AS drop FROM disable AS disable, discard AS discard, document AS document, domain AS domain, double AS double, drop AS drop;

SELECT each, t.each, each(1), a::each, b AS each, empty, t.empty, empty(1), a::empty, b AS empty, enable, t.enable, enable(1), a::enable, b AS enable, encoding, t.encoding, encoding(1), a::encoding, b AS encoding, encrypted, t.encrypted, encrypted(1), a::encrypted, b AS encrypted, enforced, t.enforced, enforced(1), a::enforced, b AS enforced FROM each AS each, empty AS empty, enable AS enable, encoding AS encoding, encrypted AS encrypted, enforced AS enforced;

SELECT enum, t.enum, enum(1), a::enum, b AS enum, error, t.error, error(1), a::error, b AS error, escape, t.escape, escape(1), a::escape, b AS escape, event, t.event, event(1), a::event, b AS event, exclude, t.exclude, exclude(1), a::exclude, b AS exclude, excluding, t.excluding, excluding(1), a::excluding, b AS excluding FROM enum AS enum, error AS error, escape AS escape, event AS event, exclude AS exclude, excluding AS excluding;

SELECT exclusive, t.exclusive, exclusive(1), a::exclusive, b AS exclusive, execute, t.execute, execute(1), a::execute, b AS execute, explain, t.explain, explain(1), a::explain, b AS explain, expression, t.expression, expression(1), a::expression, b AS expression, extension, t.extension, extension(1), a::extension, b AS extension, external, t.external, external(1), a::external, b AS external FROM exclusive AS exclusive, execute AS execute, explain AS explain, expression AS expression, extension AS extension, external AS external;

SELECT family, t.family, family(1), a::family, b AS family, filter, t.filter, filter(1), a::filter, b AS filter, finalize, t.finalize, finalize(1), a::finalize, b AS finalize, first, t.first, first(1), a::first, b AS first, following, t.following, following(1), a::following, b AS following, force, t.force, force(1), a::force, b AS force FROM family AS family, filter AS filter, finalize AS finalize, first AS first, following AS following, force AS force;

SELECT format, t.format, format(1), a::format, b AS format, forward, t.forward, forward(1), a::forward, b AS forward, function, t.function, function(1), a::function, b AS function, functions, t.functions, functions(1), a::functions, b AS functions, generated, t.generated, generated(1), a::generated, b AS generated, global, t.global, global(1), a::global, b AS global FROM format AS format, forward AS forward, function AS function, functions AS functions, generated AS generated, global AS global;

SELECT granted, t.granted, granted(1), a::granted, b AS granted, groups, t.groups, groups(1), a::groups, b AS groups, handler, t.handler, handler(1), a::handler, b AS handler, header, t.header, header(1), a::header, b AS header, hold, t.hold, hold(1), a::hold, b AS hold, hour, t.hour, hour(1), a::hour, b AS hour FROM granted AS granted, groups AS groups, handler AS handler, header AS header, hold AS hold, hour AS hour;

SELECT identity, t.identity, identity(1), a::identity, b AS identity, if, t.if, if(1), a::if, b AS if, immediate, t.immediate, immediate(1), a::immediate, b AS immediate, immutable, t.immutable, immutable(1), a::immutable, b AS immutable, implicit, t.implicit, implicit(1), a::implicit, b AS implicit, import, t.import, import(1), a::import, b AS import FROM identity AS identity, if AS if, immediate AS immediate, immutable AS immutable, implicit AS implicit, import AS import;

SELECT include, t.include, include(1), a::include, b AS include, including, t.including, including(1), a::including, b AS including, increment, t.increment, increment(1), a::increment, b AS increment, indent, t.indent, indent(1), a::indent, b AS indent, index, t.index, index(1), a::index, b AS index, indexes, t.indexes, indexes(1), a::indexes, b AS indexes FROM include AS include, including AS including, increment AS increment, indent AS indent, index AS index, indexes AS indexes;

SELECT inherit, t.inherit, inherit(1), a::inherit, b AS inherit, inherits, t.inherits, inherits(1), a::inherits, b AS inherits, inline, t.inline, inline(1), a::inline, b AS inline, input, t.input, input(1), a::input, b AS input, insensitive, t.insensitive, insensitive(1), a::insensitive, b AS insensitive, insert, t.insert, insert(1), a::insert, b AS insert FROM inherit AS inherit, inherits AS inherits, inline AS inline, input AS input, insensitive AS insensitive, insert AS insert;

SELECT instead, t.instead, instead(1), a::instead, b AS instead, invoker, t.invoker, invoker(1), a::invoker, b AS invoker, isolation, t.isolation, isolation(1), a::isolation, b AS isolation, keep, t.keep, keep(1), a::keep, b AS keep, key, t.key, key(1), a::key, b AS key, keys, t.keys, keys(1), a::keys, b AS keys FROM instead AS instead, invoker AS invoker, isolation AS isolation, keep AS keep, key AS key, keys AS keys;

SELECT label, t.label, label(1), a::label, b AS label, language, t.language, language(1), a::language, b AS language, large, t.large, large(1), a::large, b AS large, last, t.last, last(1), a::last, b AS last, leakproof, t.leakproof, leakproof(1), a::leakproof, b AS leakproof, level, t.level, level(1), a::level, b AS level FROM label AS label, language AS language, large AS large, last AS last, leakproof AS leakproof, level AS level;

SELECT listen, t.listen, listen(1), a::listen, b AS listen, load, t.load, load(1), a::load, b AS load, local, t.local, local(1), a::local, b AS local, location, t.location, location(1), a::location, b AS location, lock, t.lock, lock(1), a::lock, b AS lock, locked, t.locked, locked(1), a::locked, b AS locked FROM listen AS listen, load AS load, local AS local, location AS location, lock AS lock, locked AS locked;

SELECT logged, t.logged, logged(1), a::logged, b AS logged, mapping, t.mapping, mapping(1), a::mapping, b AS mapping, match, t.match, match(1), a::match, b AS match, matched, t.matched, matched(1), a::matched, b AS matched, materialized, t.materialized, materialized(1), a::materialized, b AS materialized, maxvalue, t.maxvalue, maxvalue(1), a::maxvalue, b AS maxvalue FROM logged AS logged, mapping AS mapping, match AS match, matched AS matched, materialized AS materialized, maxvalue AS maxvalue;

SELECT merge, t.merge, merge(1), a::merge, b AS merge, method, t.method, method(1), a::method, b AS method, minute, t.minute, minute(1), a::minute, b AS minute, minvalue, t.minvalue, minvalue(1), a::minvalue, b AS minvalue, mode, t.mode, mode(1), a::mode, b AS mode, month, t.month, month(1), a::month, b AS month FROM merge AS merge, method AS method, minute AS minute, minvalue AS minvalue, mode AS mode, month AS month;

SELECT move, t.move, move(1), a::move, b AS move, name, t.name, name(1), a::name, b AS name, names, t.names, names(1), a::names, b AS names, nested, t.nested, nested(1), a::nested, b AS nested, new, t.new, new(1), a::new, b AS new, next, t.next, next(1), a::next, b AS next FROM move AS move, name AS name, names AS names, nested AS nested, new AS new, next AS next;

SELECT nfc, t.nfc, nfc(1), a::nfc, b AS nfc, nfd, t.nfd, nfd(1), a::nfd, b AS nfd, nfkc, t.nfkc, nfkc(1), a::nfkc, b AS nfkc, nfkd, t.nfkd, nfkd(1), a::nfkd, b AS nfkd, no, t.no, no(1), a::no, b AS no, normalized, t.normalized, normalized(1), a::normalized, b AS normalized FROM nfc AS nfc, nfd AS nfd, nfkc AS nfkc, nfkd AS nfkd, no AS no, normalized AS normalized;

SELECT nothing, t.nothing, nothing(1), a::nothing, b AS nothing, notify, t.notify, notify(1), a::notify, b AS notify, nowait, t.nowait, nowait(1), a::nowait, b AS nowait, nulls, t.nulls, nulls(1), a::nulls, b AS nulls, object, t.object, object(1), a::object, b AS object, objects, t.objects, objects(1), a::objects, b AS objects FROM nothing AS nothing, notify AS notify, nowait AS nowait, nulls AS nulls, object AS object, objects AS objects;

SELECT of, t.of, of(1), a::of, b AS of, off, t.off, off(1), a::off, b AS off, oids, t.oids, oids(1), a::oids, b AS oids, old, t.old, old(1), a::old, b AS old, omit, t.omit, omit(1), a::omit, b AS omit, option, t.option, option(1), a::option, b AS option FROM of AS of, off AS off, oids AS oids, old AS old, omit AS omit, option AS option;

SELECT options, t.options, options(1), a::options, b AS options, ordinality, t.ordinality, ordinality(1), a::ordinality, b AS ordinality, others, t.others, others(1), a::others, b AS others, over, t.over, over(1), a::over, b AS over, overriding, t.overriding, overriding(1), a::overriding, b AS overriding, owned, t.owned, owned(1), a::owned, b AS owned FROM options AS options, ordinality AS ordinality, others AS others, over AS over, overriding AS overriding, owned AS owned;

SELECT owner, t.owner, owner(1), a::owner, b AS owner, parallel, t.parallel, parallel(1), a::parallel, b AS parallel, parameter, t.parameter, parameter(1), a::parameter, b AS parameter, parser, t.parser, parser(1), a::parser, b AS parser, partial, t.partial, partial(1), a::partial, b AS partial, partition, t.partition, partition(1), a::partition, b AS partition FROM owner AS owner, parallel AS parallel, parameter AS parameter, parser AS parser, partial AS partial, partition AS partition;

SELECT passing, t.passing, passing(1), a::passing, b AS passing, password, t.password, password(1), a::password, b AS password, path, t.path, path(1), a::path, b AS path, period, t.period, period(1), a::period, b AS period, plan, t.plan, plan(1), a::plan, b AS plan, plans, t.plans, plans(1), a::plans, b AS plans FROM passing AS passing, password AS password, path AS path, period AS period, plan AS plan, plans AS plans;

SELECT policy, t.policy, policy(1), a::policy, b AS policy, preceding, t.preceding, preceding(1), a::preceding, b AS preceding, prepare, t.prepare, prepare(1), a::prepare, b AS prepare, prepared, t.prepared, prepared(1), a::prepared, b AS prepared, preserve, t.preserve, preserve(1), a::preserve, b AS preserve, prior, t.prior, prior(1), a::prior, b AS prior FROM policy AS policy, preceding AS preceding, prepare AS prepare, prepared AS prepared, preserve AS preserve, prior AS prior;

SELECT privileges, t.privileges, privileges(1), a::privileges, b AS privileges, procedural, t.procedural, procedural(1), a::procedural, b AS procedural, procedure, t.procedure, procedure(1), a::procedure, b AS procedure, procedures, t.procedures, procedures(1), a::procedures, b AS procedures, program, t.program, program(1), a::program, b AS program, publication, t.publication, publication(1), a::publication, b AS publication FROM privileges AS privileges, procedural AS procedural, procedure AS procedure, procedures AS procedures, program AS program, publication AS publication;

SELECT quote, t.quote, quote(1), a::quote, b AS quote, quotes, t.quotes, quotes(1), a::quotes, b AS quotes, range, t.range, range(1), a::range, b AS range, read, t.read, read(1), a::read, b AS read, reassign, t.reassign, reassign(1), a::reassign, b AS reassign, recheck, t.recheck, recheck(1), a::recheck, b AS recheck FROM quote AS quote, quotes AS quotes, range AS range, read AS read, reassign AS reassign, recheck AS recheck;

SELECT recursive, t.recursive, recursive(1), a::recursive, b AS recursive, ref, t.ref, ref(1), a::ref, b AS ref, referencing, t.referencing, referencing(1), a::referencing, b AS referencing, refresh, t.refresh, refresh(1), a::refresh, b AS refresh, reindex, t.reindex, reindex(1), a::reindex, b AS reindex, relative, t.relative, relative(1), a::relative, b AS relative FROM recursive AS recursive, ref AS ref, referencing AS referencing, refresh AS refresh, reindex AS reindex, relative AS relative;

SELECT release, t.release, release(1), a::release, b AS release, rename, t.rename, rename(1), a::rename, b AS rename, repeatable, t.repeatable, repeatable(1), a::repeatable, b AS repeatable, replace, t.replace, replace(1), a::replace, b AS replace, replica, t.replica, replica(1), a::replica, b AS replica, reset, t.reset, reset(1), a::reset, b AS reset FROM release AS release, rename AS rename, repeatable AS repeatable, replace AS replace, replica AS replica, reset AS reset;

SELECT restart, t.restart, restart(1), a::restart, b AS restart, restrict, t.restrict, restrict(1), a::restrict, b AS restrict, return, t.return, return(1), a::return, b AS return, returns, t.returns, returns(1), a::returns, b AS returns, revoke, t.revoke, revoke(1), a::revoke, b AS revoke, role, t.role, role(1), a::role, b AS role FROM restart AS restart, restrict AS restrict, return AS return, returns AS returns, revoke AS revoke, role AS role;

SELECT rollback, t.rollback, rollback(1), a::rollback, b AS rollback, rollup, t.rollup, rollup(1), a::rollup, b AS rollup, routine, t.routine, routine(1), a::routine, b AS routine, routines, t.routines, routines(1), a::routines, b AS routines, rows, t.rows, rows(1), a::rows, b AS rows, rule, t.rule, rule(1), a::rule, b AS rule FROM rollback AS rollback, rollup AS rollup, routine AS routine, routines AS routines, rows AS rows, rule AS rule;

SELECT savepoint, t.savepoint, savepoint(1), a::savepoint, b AS savepoint, scalar, t.scalar, scalar(1), a::scalar, b AS scalar, schema, t.schema, schema(1), a::schema, b AS schema, schemas, t.schemas, schemas(1), a::schemas, b AS schemas, scroll, t.scroll, scroll(1), a::scroll, b AS scroll, search, t.search, search(1), a::search, b AS search FROM savepoint AS savepoint, scalar AS scalar, schema AS schema, schemas AS schemas, scroll AS scroll, search AS search;

SELECT second, t.second, second(1), a::second, b AS second, security, t.security, security(1), a::security, b AS security, sequence, t.sequence, sequence(1), a::sequence, b AS sequence, sequences, t.sequences, sequences(1), a::sequences, b AS sequences, serializable, t.serializable, serializable(1), a::serializable, b AS serializable, server, t.server, server(1), a::server, b AS server FROM second AS second, security AS security, sequence AS sequence, sequences AS sequences, serializable AS serializable, server AS server;

SELECT session, t.session, session(1), a::session, b AS session, set, t.set, set(1), a::set, b AS set, sets, t.sets, sets(1), a::sets, b AS sets, share, t.share, share(1), a::share, b AS share, show, t.show, show(1), a::show, b AS show, simple, t.simple, simple(1), a::simple, b AS simple FROM session AS session, set AS set, sets AS sets, share AS share, show AS show, simple AS simple;

SELECT skip, t.skip, skip(1), a::skip, b AS skip, snapshot, t.snapshot, snapshot(1), a::snapshot, b AS snapshot, source, t.source, source(1), a::source, b AS source, sql, t.sql, sql(1), a::sql, b AS sql, stable, t.stable, stable(1), a::stable, b AS stable, standalone, t.standalone, standalone(1), a::standalone, b AS standalone FROM skip AS skip, snapshot AS snapshot, source AS source, sql AS sql, stable AS stable, standalone AS standalone;

SELECT start, t.start, start(1), a::start, b AS start, statement, t.statement, statement(1), a::statement, b AS statement, statistics, t.statistics, statistics(1), a::statistics, b AS statistics, stdin, t.stdin, stdin(1), a::stdin, b AS stdin, stdout, t.stdout, stdout(1), a::stdout, b AS stdout, storage, t.storage, storage(1), a::storage, b AS storage FROM start AS start, statement AS statement, statistics AS statistics, stdin AS stdin, stdout AS stdout, storage AS storage;

SELECT stored, t.stored, stored(1), a::stored, b AS stored, strict, t.strict, strict(1), a::strict, b AS strict, string, t.string, string(1), a::string, b AS string, strip, t.strip, strip(1), a::strip, b AS strip, subscription, t.subscription, subscription(1), a::subscription, b AS subscription, support, t.support, support(1), a::support, b AS support FROM stored AS stored, strict AS strict, string AS string, strip AS strip, subscription AS subscription, support AS support;

SELECT sysid, t.sysid, sysid(1), a::sysid, b AS sysid, system, t.system, system(1), a::system, b AS system, tables, t.tables, tables(1), a::tables, b AS tables, tablespace, t.tablespace, tablespace(1), a::tablespace, b AS tablespace, target, t.target, target(1), a::target, b AS target, temp, t.temp, temp(1), a::temp, b AS temp FROM sysid AS sysid, system AS system, tables AS tables, tablespace AS tablespace, target AS target, temp AS temp;

SELECT template, t.template, template(1), a::template, b AS template, temporary, t.temporary, temporary(1), a::temporary, b AS temporary, text, t.text, text(1), a::text, b AS text, ties, t.ties, ties(1), a::ties, b AS ties, transaction, t.transaction, transaction(1), a::transaction, b AS transaction, transform, t.transform, transform(1), a::transform, b AS transform FROM template AS template, temporary AS temporary, text AS text, ties AS ties, transaction AS transaction, transform AS transform;

SELECT trigger, t.trigger, trigger(1), a::trigger, b AS trigger, truncate, t.truncate, truncate(1), a::truncate, b AS truncate, trusted, t.trusted, trusted(1), a::trusted, b AS trusted, type, t.type, type(1), a::type, b AS type, types, t.types, types(1), a::types, b AS types, uescape, t.uescape, uescape(1), a::uescape, b AS uescape FROM trigger AS trigger, truncate AS truncate, trusted AS trusted, type AS type, types AS types, uescape AS uescape;

SELECT unbounded, t.unbounded, unbounded(1), a::unbounded, b AS unbounded, uncommitted, t.uncommitted, uncommitted(1), a::uncommitted, b AS uncommitted, unconditional, t.unconditional, unconditional(1), a::unconditional, b AS unconditional, unencrypted, t.unencrypted, unencrypted(1), a::unencrypted, b AS unencrypted, unknown, t.unknown, unknown(1), a::unknown, b AS unknown, unlisten, t.unlisten, unlisten(1), a::unlisten, b AS unlisten FROM unbounded AS unbounded, uncommitted AS uncommitted, unconditional AS unconditional, unencrypted AS unencrypted, unknown AS unknown, unlisten AS unlisten;

SELECT unlogged, t.unlogged, unlogged(1), a::unlogged, b AS unlogged, until, t.until, until(1), a::until, b AS until, update, t.update, update(1), a::update, b AS update, vacuum, t.vacuum, vacuum(1), a::vacuum, b AS vacuum, valid, t.valid, valid(1), a::valid, b AS valid, validate, t.validate, validate(1), a::validate, b AS validate FROM unlogged AS unlogged, until AS until, update AS update, vacuum AS vacuum, valid AS valid, validate AS validate;

SELECT validator, t.validator, validator(1), a::validator, b AS validator, value, t.value, value(1), a::value, b AS value, varying, t.varying, varying(1), a::varying, b AS varying, version, t.version, version(1), a::version, b AS version, view, t.view, view(1), a::view, b AS view, views, t.views, views(1), a::views, b AS views FROM validator AS validator, value AS value, varying AS varying, version AS version, view AS view, views AS views;

SELECT virtual, t.virtual, virtual(1), a::virtual, b AS virtual, volatile, t.volatile, volatile(1), a::volatile, b AS volatile, whitespace, t.whitespace, whitespace(1), a::whitespace, b AS whitespace, within, t.within, within(1), a::within, b AS within, without, t.without, without(1), a::without, b AS without, work, t.work, work(1), a::work, b AS work FROM virtual AS virtual, volatile AS volatile, whitespace AS whitespace, within AS within, without AS without, work AS work;

SELECT wrapper, t.wrapper, wrapper(1), a::wrapper, b AS wrapper, write, t.write, write(1), a::write, b AS write, xml, t.xml, xml(1), a::xml, b AS xml, year, t.year, year(1), a::year, b AS year, yes, t.yes, yes(1), a::yes, b AS yes, zone, t.zone, zone(1), a::zone, b AS zone FROM wrapper AS wrapper, write AS write, xml AS xml, year AS year, yes AS yes, zone AS zone;

SELECT t.all, b AS all, t.analyse, b AS analyse, t.analyze, b AS analyze, t.and, b AS and, t.any, b AS any, t.array, b AS array, t.as, b AS as, t.asc, b AS asc, t.asymmetric, b AS asymmetric, t.both, b AS both, t.case, b AS case, t.cast, b AS cast, t.check, b AS check, t.collate, b AS collate, t.column, b AS column, t.constraint, b AS constraint, t.create, b AS create, t.current_catalog, b AS current_catalog, t.current_date, b AS current_date, t.current_role, b AS current_role, t.current_time, b AS current_time, t.current_timestamp, b AS current_timestamp, t.current_user, b AS current_user, t.default, b AS default, t.deferrable, b AS deferrable, t.desc, b AS desc, t.distinct, b AS distinct, t.do, b AS do, t.else, b AS else, t.end, b AS end, t.except, b AS except, t.false, b AS false, t.fetch, b AS fetch, t.for, b AS for, t.foreign, b AS foreign, t.from, b AS from, t.grant, b AS grant, t.group, b AS group, t.having, b AS having, t.in, b AS in FROM t;

SELECT t.initially, b AS initially, t.intersect, b AS intersect, t.into, b AS into, t.lateral, b AS lateral, t.leading, b AS leading, t.limit, b AS limit, t.localtime, b AS localtime, t.localtimestamp, b AS localtimestamp, t.not, b AS not, t.null, b AS null, t.offset, b AS offset, t.on, b AS on, t.only, b AS only, t.or, b AS or, t.order, b AS order, t.placing, b AS placing, t.primary, b AS primary, t.references, b AS references, t.returning, b AS returning, t.select, b AS select, t.session_user, b AS session_user, t.some, b AS some, t.symmetric, b AS symmetric, t.system_user, b AS system_user, t.table, b AS table, t.then, b AS then, t.to, b AS to, t.trailing, b AS trailing, t.true, b AS true, t.union, b AS union, t.unique, b AS unique, t.user, b AS user, t.using, b AS using, t.variadic, b AS variadic, t.when, b AS when, t.where, b AS where, t.window, b AS window, t.with, b AS with FROM t;

SELECT t.authorization, authorization(1), a::authorization, b AS authorization, t.binary, binary(1), a::binary, b AS binary, t.collation, collation(1), a::collation, b AS collation, t.concurrently, concurrently(1), a::concurrently, b AS concurrently, t.cross, cross(1), a::cross, b AS cross, t.current_schema, current_schema(1), a::current_schema, b AS current_schema FROM authorization(1), binary(1), collation(1), concurrently(1), cross(1), current_schema(1);

SELECT t.freeze, freeze(1), a::freeze, b AS freeze, t.full, full(1), a::full, b AS full, t.ilike, ilike(1), a::ilike, b AS ilike, t.inner, inner(1), a::inner, b AS inner, t.is, is(1), a::is, b AS is, t.isnull, isnull(1), a::isnull, b AS isnull FROM freeze(1), full(1), ilike(1), inner(1), is(1), isnull(1);

SELECT t.join, join(1), a::join, b AS join, t.left, left(1), a::left, b AS left, t.like, like(1), a::like, b AS like, t.natural, natural(1), a::natural, b AS natural, t.notnull, notnull(1), a::notnull, b AS notnull, t.outer, outer(1), a::outer, b AS outer FROM join(1), left(1), like(1), natural(1), notnull(1), outer(1);

SELECT t.overlaps, overlaps(1), a::overlaps, b AS overlaps, t.right, right(1), a::right, b AS right, t.similar, similar(1), a::similar, b AS similar, t.tablesample, tablesample(1), a::tablesample, b AS tablesample, t.verbose, verbose(1), a::verbose, b AS verbose FROM overlaps(1), right(1), similar(1), tablesample(1), verbose(1);

SELECT t.between, between.a, b AS between, t.bigint, bigint.a, b AS bigint, t.bit, bit.a, b AS bit, t.boolean, boolean.a, b AS boolean, t.char, char.a, b AS char, t.character, character.a, b AS character FROM between AS between, bigint AS bigint, bit AS bit, boolean AS boolean, char AS char, character AS character WHERE between = 1 AND bigint = 1 AND bit = 1 AND boolean = 1 AND char = 1 AND character = 1;

SELECT t.coalesce, coalesce.a, b AS coalesce, t.dec, dec.a, b AS dec, t.decimal, decimal.a, b AS decimal, t.exists, exists.a, b AS exists, t.extract, extract.a, b AS extract, t.float, float.a, b AS float FROM coalesce AS coalesce, dec AS dec, decimal AS decimal, exists AS exists, extract AS extract, float AS float WHERE coalesce = 1 AND dec = 1 AND decimal = 1 AND exists = 1 AND extract = 1 AND float = 1;

SELECT t.greatest, greatest.a, b AS greatest, t.grouping, grouping.a, b AS grouping, t.inout, inout.a, b AS inout, t.int, int.a, b AS int, t.integer, integer.a, b AS integer, t.interval, interval.a, b AS interval FROM greatest AS greatest, grouping AS grouping, inout AS inout, int AS int, integer AS integer, interval AS interval WHERE greatest = 1 AND grouping = 1 AND inout = 1 AND int = 1 AND integer = 1 AND interval = 1;

SELECT t.json, json.a, b AS json, t.json_array, json_array.a, b AS json_array, t.json_arrayagg, json_arrayagg.a, b AS json_arrayagg, t.json_exists, json_exists.a, b AS json_exists, t.json_object, json_object.a, b AS json_object, t.json_objectagg, json_objectagg.a, b AS json_objectagg FROM json AS json, json_array AS json_array, json_arrayagg AS json_arrayagg, json_exists AS json_exists, json_object AS json_object, json_objectagg AS json_objectagg WHERE json = 1 AND json_array = 1 AND json_arrayagg = 1 AND json_exists = 1 AND json_object = 1 AND json_objectagg = 1;

SELECT t.json_query, json_query.a, b AS json_query, t.json_scalar, json_scalar.a, b AS json_scalar, t.json_serialize, json_serialize.a, b AS json_serialize, t.json_table, json_table.a, b AS json_table, t.json_value, json_value.a, b AS json_value, t.least, least.a, b AS least FROM json_query AS json_query, json_scalar AS json_scalar, json_serialize AS json_serialize, json_table AS json_table, json_value AS json_value, least AS least WHERE json_query = 1 AND json_scalar = 1 AND json_serialize = 1 AND json_table = 1 AND json_value = 1 AND least = 1;

SELECT t.merge_action, merge_action.a, b AS merge_action, t.national, national.a, b AS national, t.nchar, nchar.a, b AS nchar, t.none, none.a, b AS none, t.normalize, normalize.a, b AS normalize, t.nullif, nullif.a, b AS nullif FROM merge_action AS merge_action, national AS national, nchar AS nchar, none AS none, normalize AS normalize, nullif AS nullif WHERE merge_action = 1 AND national = 1 AND nchar = 1 AND none = 1 AND normalize = 1 AND nullif = 1;

SELECT t.numeric, numeric.a, b AS numeric, t.out, out.a, b AS out, t.overlay, overlay.a, b AS overlay, t.position, position.a, b AS position, t.precision, precision.a, b AS precision, t.real, real.a, b AS real FROM numeric AS numeric, out AS out, overlay AS overlay, position AS position, precision AS precision, real AS real WHERE numeric = 1 AND out = 1 AND overlay = 1 AND position = 1 AND precision = 1 AND real = 1;

SELECT t.row, row.a, b AS row, t.setof, setof.a, b AS setof, t.smallint, smallint.a, b AS smallint, t.substring, substring.a, b AS substring, t.time, time.a, b AS time, t.timestamp, timestamp.a, b AS timestamp FROM row AS row, setof AS setof, smallint AS smallint, substring AS substring, time AS time, timestamp AS timestamp WHERE row = 1 AND setof = 1 AND smallint = 1 AND substring = 1 AND time = 1 AND timestamp = 1;

SELECT t.treat, treat.a, b AS treat, t.trim, trim.a, b AS trim, t.values, values.a, b AS values, t.varchar, varchar.a, b AS varchar, t.xmlattributes, xmlattributes.a, b AS xmlattributes, t.xmlconcat, xmlconcat.a, b AS xmlconcat FROM treat AS treat, trim AS trim, values AS values, varchar AS varchar, xmlattributes AS xmlattributes, xmlconcat AS xmlconcat WHERE treat = 1 AND trim = 1 AND values = 1 AND varchar = 1 AND xmlattributes = 1 AND xmlconcat = 1;

SELECT t.xmlelement, xmlelement.a, b AS xmlelement, t.xmlexists, xmlexists.a, b AS xmlexists, t.xmlforest, xmlforest.a, b AS xmlforest, t.xmlnamespaces, xmlnamespaces.a, b AS xmlnamespaces, t.xmlparse, xmlparse.a, b AS xmlparse, t.xmlpi, xmlpi.a, b AS xmlpi FROM xmlelement AS xmlelement, xmlexists AS xmlexists, xmlforest AS xmlforest, xmlnamespaces AS xmlnamespaces, xmlparse AS xmlparse, xmlpi AS xmlpi WHERE xmlelement = 1 AND xmlexists = 1 AND xmlforest = 1 AND xmlnamespaces = 1 AND xmlparse = 1 AND xmlpi = 1;

SELECT t.xmlroot, xmlroot.a, b AS xmlroot, t.xmlserialize, xmlserialize.a, b AS xmlserialize, t.xmltable, xmltable.a, b AS xmltable FROM xmlroot AS xmlroot, xmlserialize AS xmlserialize, xmltable AS xmltable WHERE xmlroot = 1 AND xmlserialize = 1 AND xmltable = 1;

--! since 14
SELECT a abort, a absent, a absolute, a access, a action, a add, a admin, a after, a aggregate, a all, a also, a alter, a always, a analyse, a analyze, a and, a any, a asc, a asensitive, a assertion, a assignment, a asymmetric, a at, a atomic, a attach, a attribute, a authorization, a backward, a before, a begin, a between, a bigint, a binary, a bit, a boolean, a both, a breadth, a by, a cache, a call;

--! since 14
SELECT a called, a cascade, a cascaded, a case, a cast, a catalog, a chain, a characteristics, a check, a checkpoint, a class, a close, a cluster, a coalesce, a collate, a collation, a column, a columns, a comment, a comments, a commit, a committed, a compression, a concurrently, a conditional, a configuration, a conflict, a connection, a constraint, a constraints, a content, a continue, a conversion, a copy, a cost, a cross, a csv, a cube, a current, a current_catalog;

--! since 14
SELECT a current_date, a current_role, a current_schema, a current_time, a current_timestamp, a current_user, a cursor, a cycle, a data, a database, a deallocate, a dec, a decimal, a declare, a default, a defaults, a deferrable, a deferred, a definer, a delete, a delimiter, a delimiters, a depends, a depth, a desc, a detach, a dictionary, a disable, a discard, a distinct, a do, a document, a domain, a double, a drop, a each, a else, a empty, a enable, a encoding;

--! since 14
SELECT a encrypted, a end, a enforced, a enum, a error, a escape, a event, a exclude, a excluding, a exclusive, a execute, a exists, a explain, a expression, a extension, a external, a extract, a false, a family, a finalize, a first, a float, a following, a force, a foreign, a format, a forward, a freeze, a full, a function, a functions, a generated, a global, a granted, a greatest, a grouping, a groups, a handler, a header, a hold;

--! since 14
SELECT a identity, a if, a ilike, a immediate, a immutable, a implicit, a import, a in, a include, a including, a increment, a indent, a index, a indexes, a inherit, a inherits, a initially, a inline, a inner, a inout, a input, a insensitive, a insert, a instead, a int, a integer, a interval, a invoker, a is, a isolation, a join, a json, a json_array, a json_arrayagg, a json_exists, a json_object, a json_objectagg, a json_query, a json_scalar, a json_serialize;

--! since 14
SELECT a json_table, a json_value, a keep, a key, a keys, a label, a language, a large, a last, a lateral, a leading, a leakproof, a least, a left, a level, a like, a listen, a load, a local, a localtime, a localtimestamp, a location, a lock, a locked, a logged, a mapping, a match, a matched, a materialized, a maxvalue, a merge, a merge_action, a method, a minvalue, a mode, a move, a name, a names, a national, a natural;

--! since 14
SELECT a nchar, a nested, a new, a next, a nfc, a nfd, a nfkc, a nfkd, a no, a none, a normalize, a normalized, a not, a nothing, a notify, a nowait, a null, a nullif, a nulls, a numeric, a object, a objects, a of, a off, a oids, a old, a omit, a only, a operator, a option, a options, a or, a ordinality, a others, a out, a outer, a overlay, a overriding, a owned, a owner;

--! since 14
SELECT a parallel, a parameter, a parser, a partial, a partition, a passing, a password, a path, a period, a placing, a plan, a plans, a policy, a position, a preceding, a prepare, a prepared, a preserve, a primary, a prior, a privileges, a procedural, a procedure, a procedures, a program, a publication, a quote, a quotes, a range, a read, a real, a reassign, a recursive, a ref, a references, a referencing, a refresh, a reindex, a relative, a release;

--! since 14
SELECT a rename, a repeatable, a replace, a replica, a reset, a restart, a restrict, a return, a returns, a revoke, a right, a role, a rollback, a rollup, a routine, a routines, a row, a rows, a rule, a savepoint, a scalar, a schema, a schemas, a scroll, a search, a security, a select, a sequence, a sequences, a serializable, a server, a session, a session_user, a set, a setof, a sets, a share, a show, a similar, a simple;

--! since 14
SELECT a skip, a smallint, a snapshot, a some, a source, a sql, a stable, a standalone, a start, a statement, a statistics, a stdin, a stdout, a storage, a stored, a strict, a string, a strip, a subscription, a substring, a support, a symmetric, a sysid, a system, a system_user, a table, a tables, a tablesample, a tablespace, a target, a temp, a template, a temporary, a text, a then, a ties, a time, a timestamp, a trailing, a transaction;

--! since 14
SELECT a transform, a treat, a trigger, a trim, a true, a truncate, a trusted, a type, a types, a uescape, a unbounded, a uncommitted, a unconditional, a unencrypted, a unique, a unknown, a unlisten, a unlogged, a until, a update, a user, a using, a vacuum, a valid, a validate, a validator, a value, a values, a varchar, a variadic, a verbose, a version, a view, a views, a virtual, a volatile, a when, a whitespace, a work, a wrapper;

--! since 14
SELECT a write, a xml, a xmlattributes, a xmlconcat, a xmlelement, a xmlexists, a xmlforest, a xmlnamespaces, a xmlparse, a xmlpi, a xmlroot, a xmlserialize, a xmltable, a yes, a zone;

SELECT a AS abort, a AS absent, a AS absolute, a AS access, a AS action, a AS add, a AS admin, a AS after, a AS aggregate, a AS all, a AS also, a AS alter, a AS always, a AS analyse, a AS analyze, a AS and, a AS any, a AS array, a AS as, a AS asc, a AS asensitive, a AS assertion, a AS assignment, a AS asymmetric, a AS at, a AS atomic, a AS attach, a AS attribute, a AS authorization, a AS backward, a AS before, a AS begin, a AS between, a AS bigint, a AS binary, a AS bit, a AS boolean, a AS both, a AS breadth, a AS by FROM t;

SELECT a AS cache, a AS call, a AS called, a AS cascade, a AS cascaded, a AS case, a AS cast, a AS catalog, a AS chain, a AS char, a AS character, a AS characteristics, a AS check, a AS checkpoint, a AS class, a AS close, a AS cluster, a AS coalesce, a AS collate, a AS collation, a AS column, a AS columns, a AS comment, a AS comments, a AS commit, a AS committed, a AS compression, a AS concurrently, a AS conditional, a AS configuration, a AS conflict, a AS connection, a AS constraint, a AS constraints, a AS content, a AS continue, a AS conversion, a AS copy, a AS cost, a AS create FROM t;

SELECT a AS cross, a AS csv, a AS cube, a AS current, a AS current_catalog, a AS current_date, a AS current_role, a AS current_schema, a AS current_time, a AS current_timestamp, a AS current_user, a AS cursor, a AS cycle, a AS data, a AS database, a AS day, a AS deallocate, a AS dec, a AS decimal, a AS declare, a AS default, a AS defaults, a AS deferrable, a AS deferred, a AS definer, a AS delete, a AS delimiter, a AS delimiters, a AS depends, a AS depth, a AS desc, a AS detach, a AS dictionary, a AS disable, a AS discard, a AS distinct, a AS do, a AS document, a AS domain, a AS double FROM t;

SELECT a AS drop, a AS each, a AS else, a AS empty, a AS enable, a AS encoding, a AS encrypted, a AS end, a AS enforced, a AS enum, a AS error, a AS escape, a AS event, a AS except, a AS exclude, a AS excluding, a AS exclusive, a AS execute, a AS exists, a AS explain, a AS expression, a AS extension, a AS external, a AS extract, a AS false, a AS family, a AS fetch, a AS filter, a AS finalize, a AS first, a AS float, a AS following, a AS for, a AS force, a AS foreign, a AS format, a AS forward, a AS freeze, a AS from, a AS full FROM t;

SELECT a AS function, a AS functions, a AS generated, a AS global, a AS grant, a AS granted, a AS greatest, a AS group, a AS grouping, a AS groups, a AS handler, a AS having, a AS header, a AS hold, a AS hour, a AS identity, a AS if, a AS ilike, a AS immediate, a AS immutable, a AS implicit, a AS import, a AS in, a AS include, a AS including, a AS increment, a AS indent, a AS index, a AS indexes, a AS inherit, a AS inherits, a AS initially, a AS inline, a AS inner, a AS inout, a AS input, a AS insensitive, a AS insert, a AS instead, a AS int FROM t;

SELECT a AS integer, a AS intersect, a AS interval, a AS into, a AS invoker, a AS is, a AS isnull, a AS isolation, a AS join, a AS json, a AS json_array, a AS json_arrayagg, a AS json_exists, a AS json_object, a AS json_objectagg, a AS json_query, a AS json_scalar, a AS json_serialize, a AS json_table, a AS json_value, a AS keep, a AS key, a AS keys, a AS label, a AS language, a AS large, a AS last, a AS lateral, a AS leading, a AS leakproof, a AS least, a AS left, a AS level, a AS like, a AS limit, a AS listen, a AS load, a AS local, a AS localtime, a AS localtimestamp FROM t;

SELECT a AS location, a AS lock, a AS locked, a AS logged, a AS mapping, a AS match, a AS matched, a AS materialized, a AS maxvalue, a AS merge, a AS merge_action, a AS method, a AS minute, a AS minvalue, a AS mode, a AS month, a AS move, a AS name, a AS names, a AS national, a AS natural, a AS nchar, a AS nested, a AS new, a AS next, a AS nfc, a AS nfd, a AS nfkc, a AS nfkd, a AS no, a AS none, a AS normalize, a AS normalized, a AS not, a AS nothing, a AS notify, a AS notnull, a AS nowait, a AS null, a AS nullif FROM t;

SELECT a AS nulls, a AS numeric, a AS object, a AS objects, a AS of, a AS off, a AS offset, a AS oids, a AS old, a AS omit, a AS on, a AS only, a AS operator, a AS option, a AS options, a AS or, a AS order, a AS ordinality, a AS others, a AS out, a AS outer, a AS over, a AS overlaps, a AS overlay, a AS overriding, a AS owned, a AS owner, a AS parallel, a AS parameter, a AS parser, a AS partial, a AS partition, a AS passing, a AS password, a AS path, a AS period, a AS placing, a AS plan, a AS plans, a AS policy FROM t;

SELECT a AS position, a AS preceding, a AS precision, a AS prepare, a AS prepared, a AS preserve, a AS primary, a AS prior, a AS privileges, a AS procedural, a AS procedure, a AS procedures, a AS program, a AS publication, a AS quote, a AS quotes, a AS range, a AS read, a AS real, a AS reassign, a AS recheck, a AS recursive, a AS ref, a AS references, a AS referencing, a AS refresh, a AS reindex, a AS relative, a AS release, a AS rename, a AS repeatable, a AS replace, a AS replica, a AS reset, a AS restart, a AS restrict, a AS return, a AS returning, a AS returns, a AS revoke FROM t;

SELECT a AS right, a AS role, a AS rollback, a AS rollup, a AS routine, a AS routines, a AS row, a AS rows, a AS rule, a AS savepoint, a AS scalar, a AS schema, a AS schemas, a AS scroll, a AS search, a AS second, a AS security, a AS select, a AS sequence, a AS sequences, a AS serializable, a AS server, a AS session, a AS session_user, a AS set, a AS setof, a AS sets, a AS share, a AS show, a AS similar, a AS simple, a AS skip, a AS smallint, a AS snapshot, a AS some, a AS source, a AS sql, a AS stable, a AS standalone, a AS start FROM t;

SELECT a AS statement, a AS statistics, a AS stdin, a AS stdout, a AS storage, a AS stored, a AS strict, a AS string, a AS strip, a AS subscription, a AS substring, a AS support, a AS symmetric, a AS sysid, a AS system, a AS system_user, a AS table, a AS tables, a AS tablesample, a AS tablespace, a AS target, a AS temp, a AS template, a AS temporary, a AS text, a AS then, a AS ties, a AS time, a AS timestamp, a AS to, a AS trailing, a AS transaction, a AS transform, a AS treat, a AS trigger, a AS trim, a AS true, a AS truncate, a AS trusted, a AS type FROM t;

SELECT a AS types, a AS uescape, a AS unbounded, a AS uncommitted, a AS unconditional, a AS unencrypted, a AS union, a AS unique, a AS unknown, a AS unlisten, a AS unlogged, a AS until, a AS update, a AS user, a AS using, a AS vacuum, a AS valid, a AS validate, a AS validator, a AS value, a AS values, a AS varchar, a AS variadic, a AS varying, a AS verbose, a AS version, a AS view, a AS views, a AS virtual, a AS volatile, a AS when, a AS where, a AS whitespace, a AS window, a AS with, a AS within, a AS without, a AS work, a AS wrapper, a AS write FROM t;

SELECT a AS xml, a AS xmlattributes, a AS xmlconcat, a AS xmlelement, a AS xmlexists, a AS xmlforest, a AS xmlnamespaces, a AS xmlparse, a AS xmlpi, a AS xmlroot, a AS xmlserialize, a AS xmltable, a AS year, a AS yes, a AS zone FROM t;

SELECT a isnull FROM t;

SELECT a notnull FROM t;

--! until 16
CREATE FUNCTION json() RETURNS int LANGUAGE sql AS '';

--! until 15
CREATE FUNCTION json_array() RETURNS int LANGUAGE sql AS '';

--! until 15
CREATE FUNCTION json_arrayagg() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_exists() RETURNS int LANGUAGE sql AS '';

--! until 15
CREATE FUNCTION json_object() RETURNS int LANGUAGE sql AS '';

--! until 15
CREATE FUNCTION json_objectagg() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_query() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_scalar() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_serialize() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_table() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION json_value() RETURNS int LANGUAGE sql AS '';

--! until 16
CREATE FUNCTION merge_action() RETURNS int LANGUAGE sql AS '';

--! until 15
CREATE TABLE system_user ();

--! until 15
SELECT a::system_user;

--! since 14
SELECT a recheck FROM t;
