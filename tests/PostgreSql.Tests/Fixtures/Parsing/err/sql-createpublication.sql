-- Manual, CREATE PUBLICATION.

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE a ⟦(⟧x, y) WHERE (x > 0), b, TABLES IN SCHEMA s, CURRENT_SCHEMA, r, TABLE c, TABLES IN SCHEMA CURRENT_SCHEMA

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧

--! since 15
--! invalid publication object list
CREATE PUBLICATION p FOR ⟦⟧t

--! until 14
--! syntax error at or near "CURRENT_SCHEMA"
CREATE PUBLICATION p FOR TABLE t, ⟦CURRENT_SCHEMA⟧

--! since 15
--! invalid table name
CREATE PUBLICATION p FOR TABLE t, ⟦⟧CURRENT_SCHEMA

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r (a)

--! since 15
--! column specification not allowed for schema
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦⟧r (a)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r WHERE (a > 0)

--! since 15
--! WHERE clause not allowed for schema
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦⟧r WHERE (a > 0)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, r.t

--! since 15
--! invalid schema name
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦⟧r.t

--! syntax error at or near ","
CREATE PUBLICATION p FOR ALL TABLES⟦,⟧ TABLE t

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE t ⟦(⟧a, b), u WHERE (a > 0), v (c) WHERE (c IS NOT NULL)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, CURRENT_SCHEMA, t

--! until 14
--! syntax error at or near "IN"
CREATE PUBLICATION p FOR TABLE t, TABLES ⟦IN⟧ SCHEMA s, TABLE u

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, TABLE t (a)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA a.b

--! since 15
--! syntax error at or near "."
CREATE PUBLICATION p FOR TABLES IN SCHEMA a⟦.⟧b

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s (a)

--! since 15
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLES IN SCHEMA s ⟦(⟧a)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s WHERE (a > 0)

--! since 15
--! syntax error at or near "WHERE"
CREATE PUBLICATION p FOR TABLES IN SCHEMA s ⟦WHERE⟧ (a > 0)

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE t ⟦(⟧a), TABLES IN SCHEMA s

--! syntax error at end of input
CREATE PUBLICATION p FOR⟦⟧

--! syntax error at end of input
CREATE PUBLICATION p FOR ALL⟦⟧

--! syntax error at end of input
CREATE PUBLICATION p FOR TABLE⟦⟧

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ s

--! since 15
--! invalid publication object list
CREATE PUBLICATION p FOR ⟦⟧TABLES s

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE t ⟦(⟧)

--! since 15
--! syntax error at or near ")"
CREATE PUBLICATION p FOR TABLE t (⟦)⟧

--! until 14
--! syntax error at or near "WHERE"
CREATE PUBLICATION p FOR TABLE t ⟦WHERE⟧ a > 0

--! since 15
--! syntax error at or near "a"
CREATE PUBLICATION p FOR TABLE t WHERE ⟦a⟧ > 0

--! until 14
--! syntax error at or near "WHERE"
CREATE PUBLICATION p FOR TABLE t ⟦WHERE⟧ ()

--! since 15
--! syntax error at or near ")"
CREATE PUBLICATION p FOR TABLE t WHERE (⟦)⟧

--! syntax error at or near ")"
CREATE PUBLICATION p WITH (⟦)⟧

--! syntax error at or near "'insert'"
CREATE PUBLICATION p WITH (publish ⟦'insert'⟧)

--! syntax error at or near "publish"
CREATE PUBLICATION p WITH ⟦publish⟧ = 'insert'

--! syntax error at or near "IN"
CREATE PUBLICATION p FOR TABLE t ⟦IN⟧ SCHEMA s

--! syntax error at or near "."
CREATE PUBLICATION s⟦.⟧p

--! syntax error at or near "NOT"
CREATE PUBLICATION IF ⟦NOT⟧ EXISTS p

--! syntax error at or near "SEQUENCES"
CREATE PUBLICATION p FOR ALL ⟦SEQUENCES⟧

--! syntax error at or near "AS"
CREATE PUBLICATION p FOR TABLE t ⟦AS⟧ u

--! until 14
--! syntax error at or near "ONLY"
CREATE PUBLICATION p FOR ⟦ONLY⟧ t

--! since 15
--! invalid publication object list
⟦⟧CREATE PUBLICATION p FOR ONLY t

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧ *

--! since 15
--! invalid publication object list
⟦⟧CREATE PUBLICATION p FOR t *

--! until 14
--! syntax error at or near "a"
CREATE PUBLICATION p FOR ⟦a⟧.b

--! since 15
--! invalid publication object list
CREATE PUBLICATION p FOR ⟦⟧a.b

--! until 14
--! syntax error at or near "CURRENT_SCHEMA"
CREATE PUBLICATION p FOR TABLE t, ⟦CURRENT_SCHEMA⟧ (

--! since 15
--! invalid table name
CREATE PUBLICATION p FOR TABLE t, ⟦⟧CURRENT_SCHEMA (

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, a.b c

--! since 15
--! invalid schema name
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦⟧a.b c

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ $x$

--! since 15
--! unterminated dollar-quoted string at or near "$x$"
CREATE PUBLICATION p FOR TABLES ⟦$x$⟧

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧ ALL TABLES

--! since 15
--! invalid publication object list
CREATE PUBLICATION p FOR ⟦⟧t ALL TABLES

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧.* WHERE (1)

--! since 15
--! syntax error at or near ")"
CREATE PUBLICATION p FOR t.* WHERE (1⟦)⟧

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧.* WHERE (1) 'z

--! since 15
--! syntax error at or near ")"
CREATE PUBLICATION p FOR t.* WHERE (1⟦)⟧ 'z

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE a, t[1] ⟦(⟧x)

--! since 15
--! syntax error at end of input
CREATE PUBLICATION p FOR TABLE a, t[1] (x)⟦⟧

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE a, t[1] ⟦(⟧x) 'z

--! since 15
--! unterminated quoted string at or near "'z"
CREATE PUBLICATION p FOR TABLE a, t[1] (x) ⟦'z⟧

--! until 14
--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE a, t[1] ⟦(⟧x), u

--! since 15
--! syntax error at or near ","
CREATE PUBLICATION p FOR TABLE a, t[1] (x)⟦,⟧ u

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧[1] (x)

--! since 15
--! syntax error at end of input
CREATE PUBLICATION p FOR t[1] (x)⟦⟧

--! until 14
--! syntax error at or near "t"
CREATE PUBLICATION p FOR ⟦t⟧.*

--! since 15
--! syntax error at end of input
CREATE PUBLICATION p FOR t.*⟦⟧

--! syntax error at or near "WHERE"
CREATE PUBLICATION p FOR TABLE t.* ⟦WHERE⟧ (1)

--! syntax error at or near "*"
CREATE PUBLICATION p FOR TABLE a, t.* ⟦*⟧

--! syntax error at or near "("
CREATE PUBLICATION p FOR TABLE a, ONLY t.* ⟦(⟧x)

--! improper qualified name (too many dotted names): b.c.d.e
CREATE PUBLICATION p FOR TABLE a, ⟦⟧b.c.d.e (x) WHERE (1)

--! improper qualified name (too many dotted names): b.c.d.e
CREATE PUBLICATION p FOR TABLE a, ⟦⟧b.c.d.e (x) WHERE (1) 'z

--! until 14
--! improper qualified name (too many dotted names): b.c.d.e
CREATE PUBLICATION p FOR TABLE a, ⟦⟧b.c.d.e (x) 'z

--! since 15
--! unterminated quoted string at or near "'z"
CREATE PUBLICATION p FOR TABLE a, b.c.d.e (x) ⟦'z⟧

--! until 14
--! improper qualified name (too many dotted names): b.c.d.e
CREATE PUBLICATION p FOR TABLE a, ⟦⟧b.c.d.e (x

--! since 15
--! syntax error at end of input
CREATE PUBLICATION p FOR TABLE a, b.c.d.e (x⟦⟧

--! improper qualified name (too many dotted names): b.c.d.e
CREATE PUBLICATION p FOR TABLE a, ⟦⟧b.c.d.e *

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, t.u (x)

--! since 15
--! column specification not allowed for schema
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, ⟦⟧t.u (x)

--! until 14
--! syntax error at or near "TABLES"
CREATE PUBLICATION p FOR ⟦TABLES⟧ IN SCHEMA s, t.* (x)

--! since 15
--! syntax error at end of input
CREATE PUBLICATION p FOR TABLES IN SCHEMA s, t.* (x)⟦⟧
