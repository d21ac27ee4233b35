-- Manual, CREATE TYPE.

CREATE TYPE public.mood AS ENUM (
    'sad',
    'ok',
    'happy'
);

CREATE TYPE mood AS ENUM ();

CREATE TYPE s.address AS (street text, zip character varying(5) COLLATE "C", tags s.tag[]);

CREATE TYPE empty AS ();

CREATE TYPE r AS RANGE (subtype = float8, subtype_diff = float8mi, collation = "C", canonical = s.f);

CREATE TYPE shell;

CREATE TYPE box (INTERNALLENGTH = 16, INPUT = my_box_in, OUTPUT = s.my_box_out, ELEMENT = float4, PASSEDBYVALUE, ALIGNMENT = int4, STORAGE = plain, LIKE = s.t, CATEGORY = 'B', PREFERRED = true, DEFAULT = '(0,0)', DELIMITER = ';', COLLATABLE = false, typmod_in = NONE);

CREATE TYPE t;

CREATE TYPE s.t AS (a int, b text COLLATE "C", c s.u[]);

CREATE TYPE t AS ();

CREATE TYPE t AS ENUM ('a', 'b', 'it''s');

CREATE TYPE t AS ENUM ();

CREATE TYPE t AS RANGE (SUBTYPE = int);

CREATE TYPE t AS RANGE (SUBTYPE = float8, SUBTYPE_OPCLASS = o, COLLATION = "C", CANONICAL = f, SUBTYPE_DIFF = g, MULTIRANGE_TYPE_NAME = m);

CREATE TYPE t (INPUT = a, OUTPUT = b, RECEIVE = c, SEND = d, TYPMOD_IN = e, TYPMOD_OUT = f, ANALYZE = g, SUBSCRIPT = h, INTERNALLENGTH = VARIABLE, PASSEDBYVALUE, ALIGNMENT = double, STORAGE = extended, LIKE = i, CATEGORY = 'U', PREFERRED = true, DEFAULT = 'x', ELEMENT = float4, DELIMITER = ',', COLLATABLE = false);

CREATE TYPE t (INTERNALLENGTH = -1, INPUT = s.a, OUTPUT = s.b);

CREATE TYPE int;

CREATE TYPE a.b.c.d AS ENUM ('x');

CREATE TYPE a.b.c.d;
