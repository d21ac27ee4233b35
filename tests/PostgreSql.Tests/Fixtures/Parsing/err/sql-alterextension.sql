-- Manual, ALTER EXTENSION.

--! syntax error at or near "COLUMN"
ALTER EXTENSION e ADD ⟦COLUMN⟧ a

--! until 13
--! syntax error at or near "INDEX"
ALTER EXTENSION e ADD ⟦INDEX⟧ i

--! syntax error at end of input
ALTER EXTENSION e⟦⟧

--! syntax error at or near "'2.0'"
ALTER EXTENSION e UPDATE ⟦'2.0'⟧

--! syntax error at end of input
ALTER EXTENSION e UPDATE TO⟦⟧

--! syntax error at or near "2.0"
ALTER EXTENSION e UPDATE TO ⟦2.0⟧

--! syntax error at end of input
ALTER EXTENSION e ADD⟦⟧

--! syntax error at or near "t"
ALTER EXTENSION e ADD ⟦t⟧

--! syntax error at end of input
ALTER EXTENSION e ADD TABLE⟦⟧

--! syntax error at or near ","
ALTER EXTENSION e ADD TABLE a⟦,⟧ b

--! syntax error at or near "COLUMN"
ALTER EXTENSION e ADD ⟦COLUMN⟧ t.c

--! syntax error at or near "TRIGGER"
ALTER EXTENSION e ADD ⟦TRIGGER⟧ g ON t

--! syntax error at end of input
ALTER EXTENSION e ADD AGGREGATE a⟦⟧

--! syntax error at end of input
ALTER EXTENSION e ADD OPERATOR +⟦⟧

--! syntax error at or near "CONSTRAINT"
ALTER EXTENSION e ADD ⟦CONSTRAINT⟧ c ON t

--! syntax error at or near "VERSION"
ALTER EXTENSION e SET ⟦VERSION⟧ '1'

--! syntax error at or near "RENAME"
ALTER EXTENSION e ⟦RENAME⟧ TO f

--! syntax error at or near "OWNER"
ALTER EXTENSION e ⟦OWNER⟧ TO o

--! syntax error at or near "EXISTS"
ALTER EXTENSION IF ⟦EXISTS⟧ e UPDATE

--! until 13
--! syntax error at or near "ROLE"
ALTER EXTENSION e ADD ⟦ROLE⟧ r

--! until 13
--! syntax error at or near "DATABASE"
ALTER EXTENSION e ADD ⟦DATABASE⟧ d

--! until 13
--! syntax error at or near "TABLESPACE"
ALTER EXTENSION e ADD ⟦TABLESPACE⟧ t

--! until 13
--! syntax error at or near "PUBLICATION"
ALTER EXTENSION e ADD ⟦PUBLICATION⟧ p

--! until 13
--! syntax error at or near "EXTENSION"
ALTER EXTENSION e ADD ⟦EXTENSION⟧ f

--! syntax error at or near "CASCADE"
ALTER EXTENSION e DROP TABLE t ⟦CASCADE⟧
