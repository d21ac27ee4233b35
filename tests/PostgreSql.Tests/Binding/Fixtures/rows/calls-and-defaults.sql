CALL prany();
-- 42883 at 6: procedure prany() does not exist

CALL prany(1);
-- ok

CALL prany(1, 2);
-- ok

CALL prany(1, 'x');
-- 22P02 at 15: invalid input syntax for type integer: "x"

CALL prany('x');
-- 42804: could not determine polymorphic type because input has type unknown

CALL prany($1);
-- 42804: could not determine polymorphic type because input has type unknown

CALL prany('x', 'y');
-- 42804: could not determine polymorphic type because input has type unknown

CALL prany2();
-- 42804: argument declared anyarray is not consistent with argument declared anyelement

CALL prany2(1);
-- ok

CALL prany2(1, '{1}');
-- ok

CALL prany2('x'::text);
-- 42804: argument declared anyarray is not consistent with argument declared anyelement

CALL prany3(1);
-- ok

CALL prany3(1, 'x');
-- 42804: could not determine polymorphic type because input has type unknown

CALL prany3(a => 1);
-- ok

CALL prout(1, NULL, NULL);
-- [13] 42883 at 6: procedure prout(integer, unknown, unknown) does not exist
-- [15 18] ok: b text, c int4

CALL prout(1);
-- 42883 at 6: procedure prout(integer) does not exist

CALL prout(1, NULL, 'x');
-- [13] 42883 at 6: procedure prout(integer, unknown, unknown) does not exist
-- [15 18] 22P02 at 21: invalid input syntax for type integer: "x"

CALL prout(1, $1, $2);
-- [13] 42883 at 6: procedure prout(integer, unknown, unknown) does not exist
-- [15 18] ok: b text, c int4

CALL pr1(1, $1);
-- ok: b text

CALL pr1(1, 'x');
-- ok: b text

SELECT fany();
-- 42883 at 8: function fany() does not exist

SELECT fany(1);
-- ok: fany int4

SELECT fany('x');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany($1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany(a => $1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany(a => 1);
-- ok: fany int4

SELECT fany(b => 1);
-- 42883 at 8: function fany(b => integer) does not exist

SELECT fany(a => 'x');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany2();
-- ok: fany2 int4

SELECT fany2($1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany2(a => $1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fany3(1);
-- ok: fany3 int4

SELECT fany3('x'::text);
-- 42804: argument declared anyarray is not consistent with argument declared anyelement

SELECT fany3('x');
-- 22P02 at 14: invalid input syntax for type integer: "x"

SELECT fany3($1);
-- ok: fany3 int4 <- int4

SELECT fany3(a => $1);
-- ok: fany3 int4 <- int4

SELECT fany3(a => 1::bigint);
-- 42804: argument declared anyarray is not consistent with argument declared anyelement

SELECT myperc(0.5) WITHIN GROUP (ORDER BY id) FROM p;
-- ok: myperc int4

SELECT myperc(0.5) WITHIN GROUP (ORDER BY name) FROM p;
-- ok: myperc text

SELECT myperc(0.5) WITHIN GROUP (ORDER BY name, id) FROM p;
-- 42883 at 8: function myperc(numeric, text, integer) does not exist

SELECT myperc('x') WITHIN GROUP (ORDER BY name) FROM p;
-- 22P02 at 15: invalid input syntax for type double precision: "x"

SELECT myperc(0.5) FROM p;
-- 42883 at 8: function myperc(numeric) does not exist

SELECT myperc(0.5, id) FROM p;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate myperc

SELECT myrank(1) WITHIN GROUP (ORDER BY id) FROM p;
-- ok: myrank int8

SELECT myrank(1, 'x') WITHIN GROUP (ORDER BY id, name) FROM p;
-- ok: myrank int8

SELECT myrank('x') WITHIN GROUP (ORDER BY id) FROM p;
-- 22P02 at 15: invalid input syntax for type integer: "x"

SELECT myrank(1) WITHIN GROUP (ORDER BY name) FROM p;
-- 42804 at 15: WITHIN GROUP types text and integer cannot be matched

SELECT myrank(1,2) WITHIN GROUP (ORDER BY name) FROM p;
-- 42883 at 8: function myrank(integer, integer, text) does not exist

SELECT mymode() WITHIN GROUP (ORDER BY id) FROM p;
-- ok: mymode int4

SELECT mymode() WITHIN GROUP (ORDER BY tags) FROM p;
-- ok: mymode _text

SELECT mymode() WITHIN GROUP (ORDER BY 'x') FROM p;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT myagg(id), myagg(name) FROM p;
-- ok: myagg _int4, myagg _text

SELECT myagg('x') FROM p;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT mysum(id) FROM p;
-- ok: mysum int8

SELECT mysum(DISTINCT id ORDER BY id) FROM p;
-- ok: mysum int8

SELECT fanyv(ARRAY['x']);
-- 42704 at 14: could not find array type for data type text[]

SELECT fanyv(VARIADIC ARRAY['x']);
-- ok: fanyv text

SELECT fanyv('x');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fanyv('x', 'y');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT fanyv(1, 2);
-- ok: fanyv int4

SELECT fanyv(1, 2.5);
-- 42883 at 8: function fanyv(integer, numeric) does not exist

SELECT fanyv(ARRAY[1]);
-- 42704 at 14: could not find array type for data type integer[]

SELECT fanyv(ARRAY[1], ARRAY[2]);
-- 42704 at 14: could not find array type for data type integer[]

SELECT fanyv(p) FROM p;
-- ok: fanyv p

SELECT fanyv(row(1,2));
-- ok: fanyv record

SELECT fanyv(tags) FROM p;
-- 42704 at 14: could not find array type for data type text[]

SELECT fanyv(a => 1);
-- 42883 at 8: function fanyv(a => integer) does not exist

SELECT fanyv(VARIADIC a => ARRAY[1]);
-- ok: fanyv int4

SELECT fanycv(ARRAY['x']);
-- 42704 at 15: could not find array type for data type text[]

SELECT fanycv(1, 2.5);
-- ok: fanycv numeric

SELECT fanycv('x');
-- ok: fanycv text

SELECT fanycv(1, 'x');
-- 22P02 at 18: invalid input syntax for type integer: "x"

SELECT fanycv(ARRAY[1], 1);
-- 42883 at 8: function fanycv(integer[], integer) does not exist

SELECT fanycv(VARIADIC ARRAY[1]);
-- ok: fanycv int4

SELECT fanyv(mo) FROM r;
-- ok: fanyv mood

SELECT fanyv(z) FROM r;
-- ok: fanyv int4

SELECT fanyv(a) FROM r;
-- ok: fanyv _int4

SELECT num_nulls(ARRAY['x']);
-- ok: num_nulls int4

SELECT num_nulls(VARIADIC ARRAY['x']);
-- ok: num_nulls int4

SELECT num_nulls(VARIADIC 1);
-- 42804 at 27: VARIADIC argument must be an array

SELECT fvar(1, 'x');
-- 22P02 at 16: invalid input syntax for type integer: "x"

SELECT fvar(VARIADIC '{1}');
-- ok: fvar int4

SELECT fvar(VARIADIC 1);
-- 42883 at 8: function fvar(integer) does not exist

SELECT fvar();
-- 42883 at 8: function fvar() does not exist
