-- Manual, ALTER TYPE.

--! syntax error at or near "a"
ALTER TYPE t ADD VALUE ⟦a⟧

--! syntax error at end of input
ALTER TYPE t ADD VALUE 'a' BEFORE⟦⟧

--! until 16
--! syntax error at or near "VALUE"
ALTER TYPE t DROP ⟦VALUE⟧ 'a'

--! since 17
--! 0A000
--! dropping an enum value is not implemented
ALTER TYPE t ⟦⟧DROP VALUE 'a'

--! syntax error at end of input
ALTER TYPE t RENAME ATTRIBUTE a⟦⟧

--! syntax error at or near "a"
ALTER TYPE t ADD ⟦a⟧ int

--! until 16
--! syntax error at or near ")"
ALTER TYPE t SET (a⟦)⟧

--! syntax error at end of input
ALTER TYPE t⟦⟧

--! syntax error at end of input
ALTER TYPE t ADD⟦⟧

--! syntax error at end of input
ALTER TYPE t ADD ATTRIBUTE a⟦⟧

--! syntax error at or near "NOT"
ALTER TYPE t ADD ATTRIBUTE a int ⟦NOT⟧ NULL

--! syntax error at or near ","
ALTER TYPE t ADD VALUE 'a'⟦,⟧ ADD VALUE 'b'

--! syntax error at or near "AFTER"
ALTER TYPE t ADD VALUE 'a' BEFORE 'b' ⟦AFTER⟧ 'c'

--! until 16
--! syntax error at or near "VALUE"
ALTER TYPE t DROP ⟦VALUE⟧

--! since 17
--! syntax error at end of input
ALTER TYPE t DROP VALUE⟦⟧

--! syntax error at end of input
ALTER TYPE t DROP ATTRIBUTE⟦⟧

--! syntax error at or near "'b'"
ALTER TYPE t RENAME VALUE 'a' ⟦'b'⟧

--! syntax error at or near ")"
ALTER TYPE t SET (⟦)⟧

--! syntax error at or near "int"
ALTER TYPE t ALTER ATTRIBUTE a ⟦int⟧

--! syntax error at or near "USING"
ALTER TYPE t ALTER ATTRIBUTE a TYPE int ⟦USING⟧ b

--! syntax error at or near "EXISTS"
ALTER TYPE IF ⟦EXISTS⟧ t ADD VALUE 'a'

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d DROP ATTRIBUTE x

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d ADD ATTRIBUTE x int CASCADE, DROP ATTRIBUTE y

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d ALTER ATTRIBUTE x TYPE int

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d RENAME ATTRIBUTE x TO y

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d RENAME ATTRIBUTE x TO y CASCADE

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d RENAME ATTRIBUTE x TO y CASCADE 'z

--! unterminated quoted string at or near "'z"
ALTER TYPE a.b.c.d RENAME ATTRIBUTE x TO y ⟦'z⟧

--! unterminated quoted string at or near "'z"
ALTER TYPE a.b.c.d DROP ATTRIBUTE x ⟦'z⟧

--! improper qualified name (too many dotted names): a.b.c.d
ALTER TYPE ⟦⟧a.b.c.d DROP ATTRIBUTE x y

--! syntax error at or near ")"
ALTER TYPE a.b.c.d DROP ATTRIBUTE x, ⟦)⟧
