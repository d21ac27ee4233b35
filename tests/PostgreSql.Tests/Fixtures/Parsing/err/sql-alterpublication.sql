-- Manual, ALTER PUBLICATION.

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p ADD ⟦TABLES⟧ IN SCHEMA s, r, TABLE t (a)

--! until 14
--! syntax error at or near "("
ALTER PUBLICATION p ADD TABLE t ⟦(⟧a, b) WHERE (a > 0)

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p ADD ⟦TABLES⟧ IN SCHEMA s, CURRENT_SCHEMA

--! until 14
--! syntax error at or near "IN"
ALTER PUBLICATION p SET TABLE t, TABLES ⟦IN⟧ SCHEMA s

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p DROP ⟦TABLES⟧ IN SCHEMA s

--! syntax error at end of input
ALTER PUBLICATION p⟦⟧

--! syntax error at end of input
ALTER PUBLICATION p ADD⟦⟧

--! until 14
--! syntax error at or near "t"
ALTER PUBLICATION p ADD ⟦t⟧

--! since 15
--! invalid publication object list
ALTER PUBLICATION p ADD ⟦⟧t

--! syntax error at or near "ALL"
ALTER PUBLICATION p ADD ⟦ALL⟧ TABLES

--! syntax error at or near "ALL"
ALTER PUBLICATION p SET ⟦ALL⟧ TABLES

--! syntax error at end of input
ALTER PUBLICATION p SET⟦⟧

--! syntax error at or near ")"
ALTER PUBLICATION p SET (⟦)⟧

--! until 14
--! syntax error at or near "publish"
ALTER PUBLICATION p SET ⟦publish⟧ = 'insert'

--! since 15
--! invalid publication object list
ALTER PUBLICATION p SET ⟦⟧publish = 'insert'

--! syntax error at end of input
ALTER PUBLICATION p DROP⟦⟧

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p ADD ⟦TABLES⟧ IN SCHEMA s WHERE (true)

--! since 15
--! syntax error at or near "WHERE"
ALTER PUBLICATION p ADD TABLES IN SCHEMA s ⟦WHERE⟧ (true)

--! until 14
--! syntax error at or near "CURRENT_SCHEMA"
ALTER PUBLICATION p ADD ⟦CURRENT_SCHEMA⟧

--! since 15
--! invalid publication object list
ALTER PUBLICATION p ADD ⟦⟧CURRENT_SCHEMA

--! syntax error at or near "q"
ALTER PUBLICATION p RENAME ⟦q⟧

--! until 14
--! syntax error at or near "SCHEMA"
ALTER PUBLICATION p SET ⟦SCHEMA⟧ s

--! since 15
--! invalid publication object list
ALTER PUBLICATION p SET ⟦⟧SCHEMA s

--! until 14
--! syntax error at or near "ONLY"
ALTER PUBLICATION p ADD ⟦ONLY⟧ s.t, u *

--! since 15
--! invalid publication object list
⟦⟧ALTER PUBLICATION p ADD ONLY s.t, u *

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p SET ⟦TABLES⟧ IN SCHEMA a, b.c

--! since 15
--! invalid schema name
ALTER PUBLICATION p SET TABLES IN SCHEMA a, ⟦⟧b.c

--! until 14
--! syntax error at or near "CURRENT_SCHEMA"
ALTER PUBLICATION p ADD TABLE t, ⟦CURRENT_SCHEMA⟧

--! since 15
--! invalid table name
ALTER PUBLICATION p ADD TABLE t, ⟦⟧CURRENT_SCHEMA

--! until 14
--! syntax error at or near "t"
ALTER PUBLICATION p DROP ⟦t⟧.* WHERE (x), u

--! since 15
--! syntax error at or near ")"
ALTER PUBLICATION p DROP t.* WHERE (x⟦)⟧, u

--! until 14
--! syntax error at or near "("
ALTER PUBLICATION p ADD TABLE a, b, t[1] ⟦(⟧x) WHERE (y)

--! since 15
--! syntax error at or near ")"
ALTER PUBLICATION p ADD TABLE a, b, t[1] (x) WHERE (y⟦)⟧

--! until 14
--! syntax error at or near "TABLES"
ALTER PUBLICATION p SET ⟦TABLES⟧ IN SCHEMA t[1]

--! since 15
--! syntax error at or near "["
ALTER PUBLICATION p SET TABLES IN SCHEMA t⟦[⟧1]
