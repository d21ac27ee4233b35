-- Manual, COMMENT.

--! syntax error at or near "t"
COMMENT ON ⟦t⟧ IS 'x'

--! syntax error at end of input
COMMENT ON TABLE t⟦⟧

--! syntax error at or near "x"
COMMENT ON TABLE t IS ⟦x⟧

--! syntax error at or near "1"
COMMENT ON TABLE t IS ⟦1⟧

--! syntax error at or near "TO"
COMMENT ON COLUMN t.c ⟦TO⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON CONSTRAINT c ⟦IS⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON TRIGGER g ⟦IS⟧ 'x'

--! syntax error at or near "IS"
COMMENT ON OPERATOR + ⟦IS⟧ 'x'

--! syntax error at end of input
COMMENT ON⟦⟧

--! syntax error at end of input
COMMENT ON TABLE t IS⟦⟧

--! syntax error at or near "NOT"
COMMENT ON TABLE t IS ⟦NOT⟧ NULL

--! syntax error at or near "$1"
COMMENT ON TABLE t IS ⟦$1⟧

--! syntax error at or near "||"
COMMENT ON TABLE t IS 'a' ⟦||⟧ 'b'

--! syntax error at or near "="
COMMENT ON TABLE t ⟦=⟧ 'x'

--! syntax error at or near "'x'"
COMMENT ON TABLE t ⟦'x'⟧

--! syntax error at or near "EXISTS"
COMMENT ON TABLE IF ⟦EXISTS⟧ t IS 'x'

--! syntax error at or near ","
COMMENT ON TABLE t⟦,⟧ u IS 'x'

--! syntax error at or near "TABLE"
COMMENT ⟦TABLE⟧ t IS 'x'

--! syntax error at or near "("
COMMENT ON COLUMN t ⟦(⟧c) IS 'x'

--! syntax error at or near "."
COMMENT ON CONSTRAINT s⟦.⟧c ON t IS 'x'

--! syntax error at or near "TABLE"
COMMENT ON CONSTRAINT c ON ⟦TABLE⟧ t IS 'x'

--! syntax error at or near "IS"
COMMENT ON AGGREGATE a ⟦IS⟧ 'x'

--! syntax error at or near ")"
COMMENT ON AGGREGATE a(⟦)⟧ IS 'x'

--! syntax error at or near "b"
COMMENT ON FUNCTION f(a) ⟦b⟧ IS 'x'

--! syntax error at or near "DEFAULT"
COMMENT ON FUNCTION f(int ⟦DEFAULT⟧ 1) IS 'x'

--! syntax error at or near "'x'"
COMMENT ON FUNCTION f( IS ⟦'x'⟧

--! missing argument
COMMENT ON OPERATOR + (int⟦⟧) IS 'x'

--! syntax error at or near "NONE"
COMMENT ON OPERATOR + (NONE, ⟦NONE⟧) IS 'x'

--! syntax error at or near ","
COMMENT ON OPERATOR + (int, int⟦,⟧ int) IS 'x'

--! syntax error at or near "("
COMMENT ON OPERATOR plus ⟦(⟧int, int) IS 'x'

--! syntax error at or near "IS"
COMMENT ON OPERATOR CLASS o ⟦IS⟧ 'x'

--! syntax error at or near "int"
COMMENT ON CAST ⟦int⟧ AS text IS 'x'

--! syntax error at or near ","
COMMENT ON CAST (int⟦,⟧ text) IS 'x'

--! syntax error at or near "IS"
COMMENT ON RULE r ⟦IS⟧ 'x'

--! syntax error at or near "."
COMMENT ON TRIGGER t⟦.⟧g IS 'x'

--! syntax error at or near "IS"
COMMENT ON POLICY p ⟦IS⟧ 'x'

--! syntax error at or near "x"
COMMENT ON LARGE OBJECT ⟦x⟧ IS 'x'

--! syntax error at or near "hstore"
COMMENT ON TRANSFORM ⟦hstore⟧ LANGUAGE plperl IS 'x'

--! syntax error at or near "x"
COMMENT ON TEXT SEARCH ⟦x⟧ IS 'x'

--! syntax error at or near "USER"
COMMENT ON ⟦USER⟧ u IS 'x'

--! syntax error at or near "GROUP"
COMMENT ON ⟦GROUP⟧ g IS 'x'

--! syntax error at or near "."
COMMENT ON DATABASE a⟦.⟧b IS 'x'

--! syntax error at or near "."
COMMENT ON SCHEMA a⟦.⟧b IS 'x'

--! syntax error at or near "USER"
COMMENT ON ⟦USER⟧ MAPPING FOR u SERVER s IS 'x'

--! syntax error at or near "SERVER"
COMMENT ON FOREIGN ⟦SERVER⟧ s IS 'x'
