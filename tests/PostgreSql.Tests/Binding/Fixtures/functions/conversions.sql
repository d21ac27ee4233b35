INSERT INTO v (i, addr) VALUES (1, '1'::inet);
-- 22P02 at 36: invalid input syntax for type inet: "1"

INSERT INTO v (i, addr) VALUES (1, '1'::text[]);
-- 22P02 at 36: malformed array literal: "1"

INSERT INTO v (i, cd) VALUES (1, '1'::cidr);
-- ok

INSERT INTO v (i, colour) VALUES (1, '1'::pair);
-- 22P02 at 38: malformed record literal: "1"

INSERT INTO v (i, cost) VALUES (1, '1'::pg_lsn);
-- 22P02 at 36: invalid input syntax for type pg_lsn: "1"

INSERT INTO v (i, d) VALUES (1, '1'::code);
-- 42804 at 33: column "d" is of type double precision but expression is of type code

INSERT INTO v (i, d) VALUES (1, '1'::integer);
-- ok

INSERT INTO v (i, day) VALUES (1, '1'::xml);
-- 42804 at 35: column "day" is of type date but expression is of type xml

INSERT INTO v (i, doc) VALUES (1, '1'::box);
-- 22P02 at 35: invalid input syntax for type box: "1"

INSERT INTO v (i, doc) VALUES (1, '1'::shade);
-- 22P02 at 35: invalid input value for enum shade: "1"

INSERT INTO v (i, dr) VALUES (1, '1'::jsonpath);
-- 42804 at 34: column "dr" is of type daterange but expression is of type jsonpath

INSERT INTO v (i, flag) VALUES (1, '1'::polygon);
-- 22P02 at 36: invalid input syntax for type polygon: "1"

INSERT INTO v (i, i) VALUES (1, '1'::oid);
-- 42701 at 19: column "i" specified more than once

INSERT INTO v (i, ir) VALUES (1, '1'::char(2));
-- 42804 at 34: column "ir" is of type int4range but expression is of type character

INSERT INTO v (i, ir) VALUES (1, '1'::time);
-- 22007 at 34: invalid input syntax for type time: "1"

INSERT INTO v (i, lsn) VALUES (1, '1'::lseg);
-- 22P02 at 35: invalid input syntax for type lseg: "1"

INSERT INTO v (i, mac) VALUES (1, '1'::interval);
-- 42804 at 35: column "mac" is of type macaddr but expression is of type interval

INSERT INTO v (i, net) VALUES (1, '1'::jsonb);
-- 42804 at 35: column "net" is of type cidr but expression is of type jsonb

INSERT INTO v (i, nm) VALUES (1, '1'::int4range);
-- 22P02 at 34: malformed range literal: "1"

INSERT INTO v (i, nr) VALUES (1, '1'::polygon);
-- 22P02 at 34: invalid input syntax for type polygon: "1"

INSERT INTO v (i, p) VALUES (1, '1'::real);
-- 42804 at 33: column "p" is of type pair but expression is of type real

INSERT INTO v (i, path) VALUES (1, '1'::tsquery);
-- 42804 at 36: column "path" is of type jsonpath but expression is of type tsquery

INSERT INTO v (i, query) VALUES (1, '1'::amount);
-- 42804 at 37: column "query" is of type tsquery but expression is of type amount

INSERT INTO v (i, texts) VALUES (1, '1'::pg_lsn);
-- 22P02 at 37: invalid input syntax for type pg_lsn: "1"

INSERT INTO v (i, tr) VALUES (1, '1'::numrange);
-- 22P02 at 34: malformed range literal: "1"

INSERT INTO v (i, uid) VALUES (1, '1'::json);
-- 42804 at 35: column "uid" is of type uuid but expression is of type json

INSERT INTO v (i, vc) VALUES (1, '1'::jsonb);
-- ok

INSERT INTO v (i, vc) VALUES (1, '1'::jsonpath);
-- ok

INSERT INTO v (i, words) VALUES (1, '1'::numeric[]);
-- 22P02 at 37: malformed array literal: "1"

SELECT ARRAY[area, vc] FROM v;
-- 42804 at 20: ARRAY types box and character varying cannot be matched

SELECT ARRAY[bits, poly] FROM v;
-- 42804 at 20: ARRAY types bit and polygon cannot be matched

SELECT ARRAY[cd, raw] FROM v;
-- 42804 at 18: ARRAY types text and bytea cannot be matched

SELECT ARRAY[cds, tr] FROM v;
-- 42804 at 19: ARRAY types text[] and tsrange cannot be matched

SELECT ARRAY[clock, nm] FROM v;
-- 42804 at 21: ARRAY types time without time zone and name cannot be matched

SELECT ARRAY[doc, net] FROM v;
-- 42804 at 19: ARRAY types xml and cidr cannot be matched

SELECT ARRAY[doc, path] FROM v;
-- 42846 at 19: ARRAY could not convert type jsonpath to xml

SELECT ARRAY[doc, txt] FROM v;
-- 42804 at 19: ARRAY types xml and text cannot be matched

SELECT ARRAY[dr, span] FROM v;
-- 42804 at 18: ARRAY types daterange and interval cannot be matched

SELECT ARRAY[dr, uid] FROM v;
-- 42804 at 18: ARRAY types daterange and uuid cannot be matched

SELECT ARRAY[i, small] FROM v;
-- ok: array _int4

SELECT ARRAY[ints, addr] FROM v;
-- 42804 at 20: ARRAY types integer[] and inet cannot be matched

SELECT ARRAY[ints, doc] FROM v;
-- 42804 at 20: ARRAY types integer[] and xml cannot be matched

SELECT ARRAY[net, p] FROM v;
-- 42804 at 19: ARRAY types cidr and pair cannot be matched

SELECT ARRAY[num, colour] FROM v;
-- 42804 at 19: ARRAY types numeric and shade cannot be matched

SELECT ARRAY[nums, round] FROM v;
-- 42804 at 20: ARRAY types numeric[] and circle cannot be matched

SELECT ARRAY[path, r] FROM v;
-- 42804 at 20: ARRAY types jsonpath and real cannot be matched

SELECT ARRAY[seg, r] FROM v;
-- 42804 at 19: ARRAY types lseg and real cannot be matched

SELECT ARRAY[seg, vbits] FROM v;
-- 42804 at 19: ARRAY types lseg and bit varying cannot be matched

SELECT ARRAY[seg, zoned] FROM v;
-- 42804 at 19: ARRAY types lseg and time with time zone cannot be matched

SELECT ARRAY[spot, ir] FROM v;
-- 42804 at 20: ARRAY types point and int4range cannot be matched

SELECT ARRAY[texts, nr] FROM v;
-- 42804 at 21: ARRAY types text[] and numrange cannot be matched

SELECT ARRAY[tr, ir] FROM v;
-- 42846 at 18: ARRAY could not convert type int4range to tsrange

SELECT ARRAY[tr, spot] FROM v;
-- 42804 at 18: ARRAY types tsrange and point cannot be matched

SELECT ARRAY[zoned, cost] FROM v;
-- 42804 at 21: ARRAY types time with time zone and money cannot be matched

SELECT CASE WHEN flag THEN am ELSE js END FROM v;
-- 42804 at 28: CASE types json and numeric cannot be matched

SELECT CASE WHEN flag THEN cd ELSE addr END FROM v;
-- 42804 at 28: CASE types inet and text cannot be matched

SELECT CASE WHEN flag THEN cd ELSE i END FROM v;
-- 42804 at 28: CASE types integer and text cannot be matched

SELECT CASE WHEN flag THEN clock ELSE ints END FROM v;
-- 42804 at 28: CASE types integer[] and time without time zone cannot be matched

SELECT CASE WHEN flag THEN colour ELSE d END FROM v;
-- 42804 at 28: CASE types double precision and shade cannot be matched

SELECT CASE WHEN flag THEN cost ELSE seg END FROM v;
-- 42804 at 28: CASE types lseg and money cannot be matched

SELECT CASE WHEN flag THEN d ELSE r END FROM v;
-- ok: r float8

SELECT CASE WHEN flag THEN d ELSE round END FROM v;
-- 42804 at 28: CASE types circle and double precision cannot be matched

SELECT CASE WHEN flag THEN doc ELSE spot END FROM v;
-- 42804 at 28: CASE types point and xml cannot be matched

SELECT CASE WHEN flag THEN ints ELSE path END FROM v;
-- 42804 at 28: CASE types jsonpath and integer[] cannot be matched

SELECT CASE WHEN flag THEN ints ELSE texts END FROM v;
-- 42846 at 28: CASE/WHEN could not convert type integer[] to text[]

SELECT CASE WHEN flag THEN ints ELSE vbits END FROM v;
-- 42804 at 28: CASE types bit varying and integer[] cannot be matched

SELECT CASE WHEN flag THEN mac ELSE cd END FROM v;
-- 42804 at 28: CASE types text and macaddr cannot be matched

SELECT CASE WHEN flag THEN moment ELSE stamp END FROM v;
-- ok: stamp timestamptz

SELECT CASE WHEN flag THEN net ELSE ints END FROM v;
-- 42804 at 28: CASE types integer[] and cidr cannot be matched

SELECT CASE WHEN flag THEN nr ELSE r END FROM v;
-- 42804 at 28: CASE types real and numrange cannot be matched

SELECT CASE WHEN flag THEN num ELSE poly END FROM v;
-- 42804 at 28: CASE types polygon and numeric cannot be matched

SELECT CASE WHEN flag THEN query ELSE bits END FROM v;
-- 42804 at 28: CASE types bit and tsquery cannot be matched

SELECT CASE WHEN flag THEN query ELSE colour END FROM v;
-- 42804 at 28: CASE types shade and tsquery cannot be matched

SELECT CASE WHEN flag THEN raw ELSE num END FROM v;
-- 42804 at 28: CASE types numeric and bytea cannot be matched

SELECT CASE WHEN flag THEN seg ELSE colour END FROM v;
-- 42804 at 28: CASE types shade and lseg cannot be matched

SELECT CASE WHEN flag THEN span ELSE bits END FROM v;
-- 42804 at 28: CASE types bit and interval cannot be matched

SELECT CASE WHEN flag THEN span ELSE nums END FROM v;
-- 42804 at 28: CASE types numeric[] and interval cannot be matched

SELECT CASE WHEN flag THEN texts ELSE zoned END FROM v;
-- 42804 at 28: CASE types time with time zone and text[] cannot be matched

SELECT CASE WHEN flag THEN words ELSE round END FROM v;
-- 42804 at 28: CASE types circle and tsvector cannot be matched

SELECT CAST(addr AS bit(2)) FROM v;
-- 42846 at 8: cannot cast type inet to bit

SELECT CAST(addr AS pg_lsn) FROM v;
-- 42846 at 8: cannot cast type inet to pg_lsn

SELECT CAST(am AS json) FROM v;
-- 42846 at 8: cannot cast type amount to json

SELECT CAST(big AS char(2)) FROM v;
-- ok: big bpchar

SELECT CAST(clock AS tsquery) FROM v;
-- 42846 at 8: cannot cast type time without time zone to tsquery

SELECT CAST(colour AS money) FROM v;
-- 42846 at 8: cannot cast type shade to money

SELECT CAST(doc AS bytea) FROM v;
-- 42846 at 8: cannot cast type xml to bytea

SELECT CAST(doc AS integer) FROM v;
-- 42846 at 8: cannot cast type xml to integer

SELECT CAST(i AS bit(2)) FROM v;
-- ok: i bit

SELECT CAST(ir AS char(2)) FROM v;
-- ok: ir bpchar

SELECT CAST(ir AS integer[]) FROM v;
-- 42846 at 8: cannot cast type int4range to integer[]

SELECT CAST(jb AS xml) FROM v;
-- 42846 at 8: cannot cast type jsonb to xml

SELECT CAST(lsn AS circle) FROM v;
-- 42846 at 8: cannot cast type pg_lsn to circle

SELECT CAST(mac AS tsvector) FROM v;
-- 42846 at 8: cannot cast type macaddr to tsvector

SELECT CAST(moment AS circle) FROM v;
-- 42846 at 8: cannot cast type timestamp without time zone to circle

SELECT CAST(nr AS boolean) FROM v;
-- 42846 at 8: cannot cast type numrange to boolean

SELECT CAST(path AS varchar(3)) FROM v;
-- ok: path varchar

SELECT CAST(query AS bigint) FROM v;
-- 42846 at 8: cannot cast type tsquery to bigint

SELECT CAST(round AS interval) FROM v;
-- 42846 at 8: cannot cast type circle to interval

SELECT CAST(seg AS text[]) FROM v;
-- 42846 at 8: cannot cast type lseg to text[]

SELECT CAST(small AS integer[]) FROM v;
-- 42846 at 8: cannot cast type smallint to integer[]

SELECT CAST(spot AS interval) FROM v;
-- 42846 at 8: cannot cast type point to interval

SELECT CAST(stamp AS bigint) FROM v;
-- 42846 at 8: cannot cast type timestamp with time zone to bigint

SELECT CAST(stamp AS numrange) FROM v;
-- 42846 at 8: cannot cast type timestamp with time zone to numrange

SELECT CAST(stamp AS polygon) FROM v;
-- 42846 at 8: cannot cast type timestamp with time zone to polygon

SELECT CAST(txt AS json) FROM v;
-- ok: txt json

SELECT CAST(vc AS varbit) FROM v;
-- ok: vc varbit

SELECT CAST(words AS shade) FROM v;
-- 42846 at 8: cannot cast type tsvector to shade

SELECT CAST(zoned AS point) FROM v;
-- 42846 at 8: cannot cast type time with time zone to point

SELECT CAST(zoned AS smallint) FROM v;
-- 42846 at 8: cannot cast type time with time zone to smallint

SELECT CAST(zoned AS tsvector) FROM v;
-- 42846 at 8: cannot cast type time with time zone to tsvector

SELECT CAST(zoned AS xml) FROM v;
-- 42846 at 8: cannot cast type time with time zone to xml

SELECT COALESCE(cds, addr) FROM v;
-- 42804 at 22: COALESCE types text[] and inet cannot be matched

SELECT COALESCE(ch, dr) FROM v;
-- 42804 at 21: COALESCE types character and daterange cannot be matched

SELECT COALESCE(colour, addr) FROM v;
-- 42804 at 25: COALESCE types shade and inet cannot be matched

SELECT COALESCE(d, moment) FROM v;
-- 42804 at 20: COALESCE types double precision and timestamp without time zone cannot be matched

SELECT COALESCE(d, net) FROM v;
-- 42804 at 20: COALESCE types double precision and cidr cannot be matched

SELECT COALESCE(day, am) FROM v;
-- 42804 at 22: COALESCE types date and numeric cannot be matched

SELECT COALESCE(doc, clock) FROM v;
-- 42804 at 22: COALESCE types xml and time without time zone cannot be matched

SELECT COALESCE(doc, query) FROM v;
-- 42846 at 22: COALESCE could not convert type tsquery to xml

SELECT COALESCE(dr, lsn) FROM v;
-- 42804 at 21: COALESCE types daterange and pg_lsn cannot be matched

SELECT COALESCE(flag, bits) FROM v;
-- 42804 at 23: COALESCE types boolean and bit cannot be matched

SELECT COALESCE(ints, d) FROM v;
-- 42804 at 23: COALESCE types integer[] and double precision cannot be matched

SELECT COALESCE(jb, poly) FROM v;
-- 42804 at 21: COALESCE types jsonb and polygon cannot be matched

SELECT COALESCE(jb, seg) FROM v;
-- 42804 at 21: COALESCE types jsonb and lseg cannot be matched

SELECT COALESCE(mac, stamp) FROM v;
-- 42804 at 22: COALESCE types macaddr and timestamp with time zone cannot be matched

SELECT COALESCE(moment, nr) FROM v;
-- 42804 at 25: COALESCE types timestamp without time zone and numrange cannot be matched

SELECT COALESCE(moment, r) FROM v;
-- 42804 at 25: COALESCE types timestamp without time zone and real cannot be matched

SELECT COALESCE(nr, uid) FROM v;
-- 42804 at 21: COALESCE types numrange and uuid cannot be matched

SELECT COALESCE(nums, nm) FROM v;
-- 42804 at 23: COALESCE types numeric[] and name cannot be matched

SELECT COALESCE(o, am) FROM v;
-- 42846 at 20: COALESCE could not convert type amount to oid

SELECT COALESCE(o, ch) FROM v;
-- 42804 at 20: COALESCE types oid and character cannot be matched

SELECT COALESCE(o, flag) FROM v;
-- 42804 at 20: COALESCE types oid and boolean cannot be matched

SELECT COALESCE(path, span) FROM v;
-- 42804 at 23: COALESCE types jsonpath and interval cannot be matched

SELECT COALESCE(round, cost) FROM v;
-- 42804 at 24: COALESCE types circle and money cannot be matched

SELECT COALESCE(spot, ch) FROM v;
-- 42804 at 23: COALESCE types point and character cannot be matched

SELECT COALESCE(texts, ir) FROM v;
-- 42804 at 24: COALESCE types text[] and int4range cannot be matched

SELECT COALESCE(texts, small) FROM v;
-- 42804 at 24: COALESCE types text[] and smallint cannot be matched

SELECT COALESCE(tr, area) FROM v;
-- 42804 at 21: COALESCE types tsrange and box cannot be matched

SELECT COALESCE(uid, r) FROM v;
-- 42804 at 22: COALESCE types uuid and real cannot be matched

SELECT COALESCE(vbits, poly) FROM v;
-- 42804 at 24: COALESCE types bit varying and polygon cannot be matched

SELECT COALESCE(words, txt) FROM v;
-- 42804 at 24: COALESCE types tsvector and text cannot be matched

SELECT COALESCE(zoned, mac) FROM v;
-- 42804 at 24: COALESCE types time with time zone and macaddr cannot be matched

SELECT GREATEST(big, doc, '1') FROM v;
-- 42804 at 22: GREATEST types bigint and xml cannot be matched

SELECT GREATEST(big, zoned, '1') FROM v;
-- 42804 at 22: GREATEST types bigint and time with time zone cannot be matched

SELECT GREATEST(cd, colour, '1') FROM v;
-- 42804 at 21: GREATEST types text and shade cannot be matched

SELECT GREATEST(cds, clock, '1') FROM v;
-- 42804 at 22: GREATEST types text[] and time without time zone cannot be matched

SELECT GREATEST(ch, texts, '1') FROM v;
-- 42804 at 21: GREATEST types character and text[] cannot be matched

SELECT GREATEST(cost, query, '1') FROM v;
-- 42804 at 23: GREATEST types money and tsquery cannot be matched

SELECT GREATEST(d, cost, '1') FROM v;
-- 42846 at 20: GREATEST could not convert type money to double precision

SELECT GREATEST(dr, moment, '1') FROM v;
-- 42804 at 21: GREATEST types daterange and timestamp without time zone cannot be matched

SELECT GREATEST(i, big, '1') FROM v;
-- ok: greatest int8

SELECT GREATEST(ints, dr, '1') FROM v;
-- 42804 at 23: GREATEST types integer[] and daterange cannot be matched

SELECT GREATEST(jb, vbits, '1') FROM v;
-- 42804 at 21: GREATEST types jsonb and bit varying cannot be matched

SELECT GREATEST(js, small, '1') FROM v;
-- 42804 at 21: GREATEST types json and smallint cannot be matched

SELECT GREATEST(lsn, am, '1') FROM v;
-- 42804 at 22: GREATEST types pg_lsn and numeric cannot be matched

SELECT GREATEST(mac, doc, '1') FROM v;
-- 42846 at 22: GREATEST could not convert type xml to macaddr

SELECT GREATEST(nm, doc, '1') FROM v;
-- 42804 at 21: GREATEST types name and xml cannot be matched

SELECT GREATEST(nr, net, '1') FROM v;
-- 42804 at 21: GREATEST types numrange and cidr cannot be matched

SELECT GREATEST(p, am, '1') FROM v;
-- 42804 at 20: GREATEST types pair and numeric cannot be matched

SELECT GREATEST(poly, jb, '1') FROM v;
-- 42804 at 23: GREATEST types polygon and jsonb cannot be matched

SELECT GREATEST(query, vbits, '1') FROM v;
-- 42804 at 24: GREATEST types tsquery and bit varying cannot be matched

SELECT GREATEST(raw, clock, '1') FROM v;
-- 42804 at 22: GREATEST types bytea and time without time zone cannot be matched

SELECT GREATEST(raw, r, '1') FROM v;
-- 42804 at 22: GREATEST types bytea and real cannot be matched

SELECT GREATEST(seg, nm, '1') FROM v;
-- 42804 at 22: GREATEST types lseg and name cannot be matched

SELECT GREATEST(small, ch, '1') FROM v;
-- 42804 at 24: GREATEST types smallint and character cannot be matched

SELECT GREATEST(spot, doc, '1') FROM v;
-- 42804 at 23: GREATEST types point and xml cannot be matched

SELECT GREATEST(tr, zoned, '1') FROM v;
-- 42804 at 21: GREATEST types tsrange and time with time zone cannot be matched

SELECT NULLIF(addr, i), addr IS DISTINCT FROM $1::bit(2) FROM v;
-- 42883 at 8: operator does not exist: inet = integer

SELECT NULLIF(ch, ch), ch IS DISTINCT FROM $1::point FROM v;
-- 42883 at 27: operator does not exist: character = point

SELECT NULLIF(clock, addr), clock IS DISTINCT FROM $1::amount FROM v;
-- 42883 at 8: operator does not exist: time without time zone = inet

SELECT NULLIF(colour, bits), colour IS DISTINCT FROM $1::boolean FROM v;
-- 42883 at 8: operator does not exist: shade = bit

SELECT NULLIF(d, cost), d IS DISTINCT FROM $1::smallint FROM v;
-- 42883 at 8: operator does not exist: double precision = money

SELECT NULLIF(doc, num), doc IS DISTINCT FROM $1::int4range FROM v;
-- 42883 at 8: operator does not exist: xml = numeric

SELECT NULLIF(i, doc), i IS DISTINCT FROM $1::date FROM v;
-- 42883 at 8: operator does not exist: integer = xml

SELECT NULLIF(ir, dr), ir IS DISTINCT FROM $1::int4range FROM v;
-- 42883 at 8: operator does not exist: int4range = daterange

SELECT NULLIF(jb, o), jb IS DISTINCT FROM $1::bytea FROM v;
-- 42883 at 8: operator does not exist: jsonb = oid

SELECT NULLIF(lsn, area), lsn IS DISTINCT FROM $1::amount FROM v;
-- 42883 at 8: operator does not exist: pg_lsn = box

SELECT NULLIF(moment, clock), moment IS DISTINCT FROM $1::point FROM v;
-- 42883 at 8: operator does not exist: timestamp without time zone = time without time zone

SELECT NULLIF(net, num), net IS DISTINCT FROM $1::timestamptz FROM v;
-- 42883 at 8: operator does not exist: cidr = numeric

SELECT NULLIF(nr, big), nr IS DISTINCT FROM $1::integer[] FROM v;
-- 42883 at 8: operator does not exist: numrange = bigint

SELECT NULLIF(o, moment), o IS DISTINCT FROM $1::smallint FROM v;
-- 42883 at 8: operator does not exist: oid = timestamp without time zone

SELECT NULLIF(o, vc), o IS DISTINCT FROM $1::tsvector FROM v;
-- 42883 at 8: operator does not exist: oid = character varying

SELECT NULLIF(raw, area), raw IS DISTINCT FROM $1::pair FROM v;
-- 42883 at 8: operator does not exist: bytea = box

SELECT NULLIF(small, words), small IS DISTINCT FROM $1::name FROM v;
-- 42883 at 8: operator does not exist: smallint = tsvector

SELECT NULLIF(span, ints), span IS DISTINCT FROM $1::timestamp FROM v;
-- 42883 at 8: operator does not exist: interval = integer[]

SELECT NULLIF(texts, round), texts IS DISTINCT FROM $1::bytea FROM v;
-- 42883 at 8: operator does not exist: text[] = circle

SELECT NULLIF(texts, small), texts IS DISTINCT FROM $1::integer FROM v;
-- 42883 at 8: operator does not exist: text[] = smallint

SELECT NULLIF(tr, nm), tr IS DISTINCT FROM $1::tsvector FROM v;
-- 42883 at 8: operator does not exist: tsrange = name

SELECT NULLIF(txt, moment), txt IS DISTINCT FROM $1::timetz FROM v;
-- 42883 at 8: operator does not exist: text = timestamp without time zone

SELECT NULLIF(vc, p), vc IS DISTINCT FROM $1::name FROM v;
-- 42883 at 8: operator does not exist: character varying = pair

SELECT NULLIF(zoned, texts), zoned IS DISTINCT FROM $1::int4range FROM v;
-- 42883 at 8: operator does not exist: time with time zone = text[]

SELECT addr FROM v UNION SELECT words FROM v;
-- 42804 at 33: UNION types inet and tsvector cannot be matched

SELECT area FROM v UNION SELECT cost FROM v;
-- 42804 at 33: UNION types box and money cannot be matched

SELECT area IN (cd, '1') FROM v;
-- 42883 at 13: operator does not exist: box = code

SELECT area IN (num, '1') FROM v;
-- 42883 at 13: operator does not exist: box = numeric

SELECT area IN (stamp, '1') FROM v;
-- 42883 at 13: operator does not exist: box = timestamp with time zone

SELECT area IN (vc, '1') FROM v;
-- 42883 at 13: operator does not exist: box = character varying

SELECT area::pair FROM v;
-- 42846 at 12: cannot cast type box to pair

SELECT big IN (texts, '1') FROM v;
-- 42883 at 12: operator does not exist: bigint = text[]

SELECT cd IN (d, '1') FROM v;
-- 42883 at 11: operator does not exist: code = double precision

SELECT cd IN (ir, '1') FROM v;
-- 42883 at 11: operator does not exist: code = int4range

SELECT ch FROM v UNION SELECT cd FROM v;
-- ok: ch bpchar

SELECT clock::interval FROM v;
-- ok: clock interval

SELECT colour IN (cds, '1') FROM v;
-- 42883 at 15: operator does not exist: shade = codes

SELECT d FROM v UNION SELECT o FROM v;
-- 42846 at 30: UNION could not convert type oid to double precision

SELECT d::circle FROM v;
-- 42846 at 9: cannot cast type double precision to circle

SELECT day::tsquery FROM v;
-- 42846 at 11: cannot cast type date to tsquery

SELECT doc FROM v UNION SELECT nm FROM v;
-- 42804 at 32: UNION types xml and name cannot be matched

SELECT dr IN (js, '1') FROM v;
-- 42883 at 11: operator does not exist: daterange = json

SELECT dr::uuid FROM v;
-- 42846 at 10: cannot cast type daterange to uuid

SELECT flag FROM v UNION SELECT ints FROM v;
-- 42804 at 33: UNION types boolean and integer[] cannot be matched

SELECT flag IN (texts, '1') FROM v;
-- 42883 at 13: operator does not exist: boolean = text[]

SELECT flag::json FROM v;
-- 42846 at 12: cannot cast type boolean to json

SELECT flag::real FROM v;
-- 42846 at 12: cannot cast type boolean to real

SELECT i IN (day, '1') FROM v;
-- 42883 at 10: operator does not exist: integer = date

SELECT i IN (vc, '1') FROM v;
-- 42883 at 10: operator does not exist: integer = character varying

SELECT ints FROM v UNION SELECT dr FROM v;
-- 42804 at 33: UNION types integer[] and daterange cannot be matched

SELECT ir IN (txt, '1') FROM v;
-- 42883 at 11: operator does not exist: int4range = text

SELECT js IN (texts, '1') FROM v;
-- 42883 at 11: operator does not exist: json = text[]

SELECT lsn IN (query, '1') FROM v;
-- 42883 at 12: operator does not exist: pg_lsn = tsquery

SELECT mac IN (js, '1') FROM v;
-- 42883 at 12: operator does not exist: macaddr = json

SELECT moment FROM v UNION SELECT ir FROM v;
-- 42804 at 35: UNION types timestamp without time zone and int4range cannot be matched

SELECT moment::box FROM v;
-- 42846 at 14: cannot cast type timestamp without time zone to box

SELECT moment::jsonpath FROM v;
-- 42846 at 14: cannot cast type timestamp without time zone to jsonpath

SELECT net FROM v UNION SELECT addr FROM v;
-- ok: net inet

SELECT net::box FROM v;
-- 42846 at 11: cannot cast type cidr to box

SELECT nm FROM v UNION SELECT jb FROM v;
-- 42804 at 31: UNION types name and jsonb cannot be matched

SELECT nm FROM v UNION SELECT nums FROM v;
-- 42804 at 31: UNION types name and numeric[] cannot be matched

SELECT nm::timestamptz FROM v;
-- ok: nm timestamptz

SELECT nr FROM v UNION SELECT d FROM v;
-- 42804 at 31: UNION types numrange and double precision cannot be matched

SELECT num FROM v UNION SELECT clock FROM v;
-- 42804 at 32: UNION types numeric and time without time zone cannot be matched

SELECT num FROM v UNION SELECT stamp FROM v;
-- 42804 at 32: UNION types numeric and timestamp with time zone cannot be matched

SELECT num::macaddr FROM v;
-- 42846 at 11: cannot cast type numeric to macaddr

SELECT num::timetz FROM v;
-- 42846 at 11: cannot cast type numeric to time with time zone

SELECT o IN (flag, '1') FROM v;
-- 42883 at 10: operator does not exist: oid = boolean

SELECT p FROM v UNION SELECT area FROM v;
-- 42804 at 30: UNION types pair and box cannot be matched

SELECT p IN (nums, '1') FROM v;
-- 42883 at 10: operator does not exist: pair = numeric[]

SELECT p IN (small, '1') FROM v;
-- 42883 at 10: operator does not exist: pair = smallint

SELECT p::tsvector FROM v;
-- 42846 at 9: cannot cast type pair to tsvector

SELECT path FROM v UNION SELECT nums FROM v;
-- 42804 at 33: UNION types jsonpath and numeric[] cannot be matched

SELECT path FROM v UNION SELECT tr FROM v;
-- 42804 at 33: UNION types jsonpath and tsrange cannot be matched

SELECT path IN (area, '1') FROM v;
-- 42883 at 13: operator does not exist: jsonpath = box

SELECT path IN (nums, '1') FROM v;
-- 42883 at 13: operator does not exist: jsonpath = numeric[]

SELECT path::circle FROM v;
-- 42846 at 12: cannot cast type jsonpath to circle

SELECT poly IN (addr, '1') FROM v;
-- 42883 at 13: operator does not exist: polygon = inet

SELECT poly IN (colour, '1') FROM v;
-- 42883 at 13: operator does not exist: polygon = shade

SELECT query FROM v UNION SELECT doc FROM v;
-- 42846 at 34: UNION could not convert type xml to tsquery

SELECT query FROM v UNION SELECT path FROM v;
-- 42846 at 34: UNION could not convert type jsonpath to tsquery

SELECT raw FROM v UNION SELECT addr FROM v;
-- 42804 at 32: UNION types bytea and inet cannot be matched

SELECT raw::interval FROM v;
-- 42846 at 11: cannot cast type bytea to interval

SELECT raw::tsvector FROM v;
-- 42846 at 11: cannot cast type bytea to tsvector

SELECT round IN (area, '1') FROM v;
-- 42883 at 14: operator does not exist: circle = box

SELECT seg FROM v UNION SELECT nr FROM v;
-- 42804 at 32: UNION types lseg and numrange cannot be matched

SELECT seg FROM v UNION SELECT spot FROM v;
-- 42846 at 32: UNION could not convert type point to lseg

SELECT seg FROM v UNION SELECT uid FROM v;
-- 42804 at 32: UNION types lseg and uuid cannot be matched

SELECT small FROM v UNION SELECT mac FROM v;
-- 42804 at 34: UNION types smallint and macaddr cannot be matched

SELECT small FROM v UNION SELECT seg FROM v;
-- 42804 at 34: UNION types smallint and lseg cannot be matched

SELECT span FROM v UNION SELECT ints FROM v;
-- 42804 at 33: UNION types interval and integer[] cannot be matched

SELECT span::bit(2) FROM v;
-- 42846 at 12: cannot cast type interval to bit

SELECT span::real FROM v;
-- 42846 at 12: cannot cast type interval to real

SELECT spot::date FROM v;
-- 42846 at 12: cannot cast type point to date

SELECT texts IN (vbits, '1') FROM v;
-- 42883 at 14: operator does not exist: text[] = bit varying

SELECT texts::timestamptz FROM v;
-- 42846 at 13: cannot cast type text[] to timestamp with time zone

SELECT tr::timetz FROM v;
-- 42846 at 10: cannot cast type tsrange to time with time zone

SELECT txt::bigint FROM v;
-- ok: txt int8

SELECT uid FROM v UNION SELECT round FROM v;
-- 42804 at 32: UNION types uuid and circle cannot be matched

SELECT uid IN (cost, '1') FROM v;
-- 42883 at 12: operator does not exist: uuid = money

SELECT uid::date FROM v;
-- 42846 at 11: cannot cast type uuid to date

SELECT uid::tsquery FROM v;
-- 42846 at 11: cannot cast type uuid to tsquery

SELECT uid::tsrange FROM v;
-- 42846 at 11: cannot cast type uuid to tsrange

SELECT vbits FROM v UNION SELECT ch FROM v;
-- 42804 at 34: UNION types bit varying and character cannot be matched

SELECT vc FROM v UNION SELECT seg FROM v;
-- 42804 at 31: UNION types character varying and lseg cannot be matched

SELECT vc::json FROM v;
-- ok: vc json

SELECT words IN (cost, '1') FROM v;
-- 42883 at 14: operator does not exist: tsvector = money

SELECT zoned FROM v UNION SELECT addr FROM v;
-- 42804 at 34: UNION types time with time zone and inet cannot be matched

SELECT zoned IN (colour, '1') FROM v;
-- 42883 at 14: operator does not exist: time with time zone = shade

SELECT zoned IN (flag, '1') FROM v;
-- 42883 at 14: operator does not exist: time with time zone = boolean

UPDATE v SET am = tr;
-- 42804 at 19: column "am" is of type amount but expression is of type tsrange

UPDATE v SET area = $1 WHERE span = $1;
-- 42804 at 21: column "area" is of type box but expression is of type interval

UPDATE v SET big = lsn;
-- 42804 at 20: column "big" is of type bigint but expression is of type pg_lsn

UPDATE v SET cd = area;
-- ok

UPDATE v SET cds = $1 WHERE lsn = $1;
-- 42804 at 20: column "cds" is of type codes but expression is of type pg_lsn

UPDATE v SET colour = $1 WHERE tr = $1;
-- 42804 at 23: column "colour" is of type shade but expression is of type tsrange

UPDATE v SET cost = $1 WHERE mac = $1;
-- 42804 at 21: column "cost" is of type money but expression is of type macaddr

UPDATE v SET d = clock;
-- 42804 at 18: column "d" is of type double precision but expression is of type time without time zone

UPDATE v SET day = round;
-- 42804 at 20: column "day" is of type date but expression is of type circle

UPDATE v SET dr = $1 WHERE lsn = $1;
-- 42804 at 19: column "dr" is of type daterange but expression is of type pg_lsn

UPDATE v SET dr = am;
-- 42804 at 19: column "dr" is of type daterange but expression is of type amount

UPDATE v SET flag = $1 WHERE lsn = $1;
-- 42804 at 21: column "flag" is of type boolean but expression is of type pg_lsn

UPDATE v SET flag = $1 WHERE texts = $1;
-- 42804 at 21: column "flag" is of type boolean but expression is of type text[]

UPDATE v SET flag = d;
-- 42804 at 21: column "flag" is of type boolean but expression is of type double precision

UPDATE v SET flag = net;
-- 42804 at 21: column "flag" is of type boolean but expression is of type cidr

UPDATE v SET i = ch;
-- 42804 at 18: column "i" is of type integer but expression is of type character

UPDATE v SET ints = area;
-- 42804 at 21: column "ints" is of type integer[] but expression is of type box

UPDATE v SET jb = words;
-- 42804 at 19: column "jb" is of type jsonb but expression is of type tsvector

UPDATE v SET lsn = $1 WHERE clock = $1;
-- 42804 at 20: column "lsn" is of type pg_lsn but expression is of type time without time zone

UPDATE v SET mac = texts;
-- 42804 at 20: column "mac" is of type macaddr but expression is of type text[]

UPDATE v SET moment = o;
-- 42804 at 23: column "moment" is of type timestamp without time zone but expression is of type oid

UPDATE v SET net = $1 WHERE bits = $1;
-- 42804 at 20: column "net" is of type cidr but expression is of type bit

UPDATE v SET net = $1 WHERE ch = $1;
-- 42804 at 20: column "net" is of type cidr but expression is of type character

UPDATE v SET net = $1 WHERE cost = $1;
-- 42804 at 20: column "net" is of type cidr but expression is of type money

UPDATE v SET net = $1 WHERE tr = $1;
-- 42804 at 20: column "net" is of type cidr but expression is of type tsrange

UPDATE v SET nm = area;
-- ok

UPDATE v SET nm = i;
-- ok

UPDATE v SET nr = stamp;
-- 42804 at 19: column "nr" is of type numrange but expression is of type timestamp with time zone

UPDATE v SET num = $1 WHERE colour = $1;
-- 42804 at 20: column "num" is of type numeric but expression is of type shade

UPDATE v SET num = $1 WHERE tr = $1;
-- 42804 at 20: column "num" is of type numeric but expression is of type tsrange

UPDATE v SET num = $1 WHERE uid = $1;
-- 42804 at 20: column "num" is of type numeric but expression is of type uuid

UPDATE v SET poly = $1 WHERE ch = $1;
-- 42804 at 21: column "poly" is of type polygon but expression is of type character

UPDATE v SET query = lsn;
-- 42804 at 22: column "query" is of type tsquery but expression is of type pg_lsn

UPDATE v SET r = span;
-- 42804 at 18: column "r" is of type real but expression is of type interval

UPDATE v SET r = vbits;
-- 42804 at 18: column "r" is of type real but expression is of type bit varying

UPDATE v SET raw = $1 WHERE small = $1;
-- 42804 at 20: column "raw" is of type bytea but expression is of type smallint

UPDATE v SET seg = d;
-- 42804 at 20: column "seg" is of type lseg but expression is of type double precision

UPDATE v SET small = small;
-- ok

UPDATE v SET span = $1 WHERE seg = $1;
-- 42804 at 21: column "span" is of type interval but expression is of type lseg

UPDATE v SET span = num;
-- 42804 at 21: column "span" is of type interval but expression is of type numeric

UPDATE v SET span = vc;
-- 42804 at 21: column "span" is of type interval but expression is of type character varying

UPDATE v SET spot = big;
-- 42804 at 21: column "spot" is of type point but expression is of type bigint

UPDATE v SET spot = r;
-- 42804 at 21: column "spot" is of type point but expression is of type real

UPDATE v SET texts = $1 WHERE ir = $1;
-- 42804 at 22: column "texts" is of type text[] but expression is of type int4range

UPDATE v SET uid = $1 WHERE mac = $1;
-- 42804 at 20: column "uid" is of type uuid but expression is of type macaddr

UPDATE v SET vbits = $1 WHERE doc = $1;
-- 42883 at 35: operator does not exist: xml = unknown

UPDATE v SET vbits = d;
-- 42804 at 22: column "vbits" is of type bit varying but expression is of type double precision

UPDATE v SET vc = $1 WHERE small = $1;
-- ok <- int2

UPDATE v SET vc = poly;
-- ok

UPDATE v SET words = $1 WHERE path = $1;
-- 42883 at 36: operator does not exist: jsonpath = unknown

UPDATE v SET words = ch;
-- 42804 at 22: column "words" is of type tsvector but expression is of type character

UPDATE v SET zoned = $1 WHERE cd = $1;
-- 42804 at 22: column "zoned" is of type time with time zone but expression is of type text

UPDATE v SET zoned = $1 WHERE seg = $1;
-- 42804 at 22: column "zoned" is of type time with time zone but expression is of type lseg
