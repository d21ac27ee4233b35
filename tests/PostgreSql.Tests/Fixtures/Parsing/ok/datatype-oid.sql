-- Manual, Object Identifier Types.

SELECT 'a'::regclass, 's.f(int)'::regprocedure, '-(int)'::regoperator, 1::oid, 'x'::regtype, 'y'::regrole, 'z'::regnamespace, regclass 'a';

SELECT a::regclass.b;
