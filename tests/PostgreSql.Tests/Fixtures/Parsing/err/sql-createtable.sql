-- Manual, CREATE TABLE.

--! until 17
--! syntax error at or near "VIRTUAL"
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (x * 2) ⟦VIRTUAL⟧, z int GENERATED ALWAYS AS (x))

--! until 13
--! syntax error at or near "COMPRESSION"
CREATE TABLE a (x text ⟦COMPRESSION⟧ pglz, y text COMPRESSION lz4 COLLATE "C" NOT NULL, z text COMPRESSION default)

--! until 15
--! syntax error at or near "STORAGE"
CREATE TABLE a (x text ⟦STORAGE⟧ external, y text STORAGE PLAIN COMPRESSION pglz, z text STORAGE default)

--! until 14
--! syntax error at or near "NULLS"
CREATE TABLE a (x int UNIQUE ⟦NULLS⟧ NOT DISTINCT, y int UNIQUE NULLS DISTINCT, UNIQUE NULLS NOT DISTINCT (x, y))

--! until 14
--! syntax error at or near "("
CREATE TABLE a (x int, y int, FOREIGN KEY (x, y) REFERENCES b ON DELETE SET NULL ⟦(⟧x), FOREIGN KEY (x, y) REFERENCES b ON DELETE SET DEFAULT (x, y) ON UPDATE CASCADE)

--! until 17
--! syntax error at or near "WITHOUT"
CREATE TABLE a (x int, p daterange, PRIMARY KEY (x, p ⟦WITHOUT⟧ OVERLAPS), UNIQUE (x, p WITHOUT OVERLAPS) WITH (fillfactor = 70), FOREIGN KEY (x, PERIOD p) REFERENCES b (y, PERIOD q), FOREIGN KEY (x, period) REFERENCES b (y, period))

--! until 17
--! syntax error at or near "NO"
CREATE TABLE a (x int NOT NULL ⟦NO⟧ INHERIT, y int CONSTRAINT n NOT NULL, NOT NULL x, CONSTRAINT m NOT NULL y NO INHERIT, CHECK (x > 0) NOT ENFORCED, z int CHECK (z > 0) ENFORCED, w int REFERENCES b NOT ENFORCED, FOREIGN KEY (x) REFERENCES b ENFORCED)

--! until 13
--! syntax error at or near "COMPRESSION"
CREATE TABLE a (LIKE b INCLUDING ⟦COMPRESSION⟧)

--! syntax error at end of input
CREATE TABLE⟦⟧

--! syntax error at end of input
CREATE TABLE t⟦⟧

--! syntax error at end of input
CREATE TABLE t (⟦⟧

--! syntax error at end of input
CREATE TABLE t (a)⟦⟧

--! syntax error at or near ")"
CREATE TABLE t (a int,⟦)⟧

--! syntax error at or near "b"
CREATE TABLE t (a int ⟦b⟧)

--! syntax error at or near "int"
CREATE TABLE t (a, b ⟦int⟧)

--! syntax error at or near "select"
CREATE TABLE t (⟦select⟧ int)

--! syntax error at or near "EXISTS"
CREATE TABLE IF ⟦EXISTS⟧ t (a int)

--! improper qualified name (too many dotted names): a.b.c.d
CREATE TABLE ⟦⟧a.b.c.d (x int)

--! syntax error at or near "TABLE"
CREATE GLOBAL ⟦TABLE⟧ t (a int)

--! syntax error at or near "TABLE"
CREATE OR REPLACE ⟦TABLE⟧ t (a int)

--! syntax error at or near ")"
CREATE TABLE t (a int DEFAULT⟦)⟧

--! syntax error at or near "AND"
CREATE TABLE t (a int DEFAULT 1 ⟦AND⟧ 2)

--! syntax error at or near ")"
CREATE TABLE t (a int NOT⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (a int CONSTRAINT c⟦)⟧

--! syntax error at or near "DEFERRABLE"
CREATE TABLE t (a int CONSTRAINT c ⟦DEFERRABLE⟧)

--! multiple COLLATE clauses not allowed
CREATE TABLE t (a text COLLATE "C" ⟦⟧COLLATE "D")

--! syntax error at or near ")"
CREATE TABLE t (a int PRIMARY⟦)⟧

--! syntax error at or near "("
CREATE TABLE t (a int PRIMARY KEY ⟦(⟧a))

--! syntax error at or near "a"
CREATE TABLE t (PRIMARY KEY ⟦a⟧)

--! syntax error at or near ")"
CREATE TABLE t (UNIQUE (⟦)⟧)

--! syntax error at or near "a"
CREATE TABLE t (CHECK ⟦a⟧ > 0)

--! syntax error at or near "CHECK"
CREATE TABLE t (CONSTRAINT ⟦CHECK⟧ (a > 0))

--! until 17
--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS AS (b)⟦)⟧

--! for a generated column, GENERATED ALWAYS must be specified
CREATE TABLE t (a int GENERATED ⟦⟧BY DEFAULT AS (b) STORED)

--! syntax error at or near "IDENTITY"
CREATE TABLE t (a int GENERATED ALWAYS ⟦IDENTITY⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY (⟦)⟧)

--! 0A000
--! MATCH PARTIAL not yet implemented
CREATE TABLE t (a int REFERENCES b ⟦⟧MATCH PARTIAL)

--! syntax error at or near ")"
CREATE TABLE t (a int REFERENCES b ON DELETE SET⟦)⟧

--! syntax error at or near "DELETE"
CREATE TABLE t (a int REFERENCES b ON DELETE CASCADE ON ⟦DELETE⟧ CASCADE)

--! until 14
--! syntax error at or near "("
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ON UPDATE SET NULL ⟦(⟧a))

--! since 15
--! 0A000
--! a column list with SET NULL is only supported for ON DELETE actions
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ⟦⟧ON UPDATE SET NULL (a))

--! syntax error at or near "REFERENCES"
CREATE TABLE t (FOREIGN KEY ⟦REFERENCES⟧ b)

--! syntax error at or near "COMMIT"
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ON ⟦COMMIT⟧ DROP)

--! until 17
--! 0A000
--! UNIQUE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, UNIQUE (a) NOT VALID)

--! since 18
--! 0A000
--! UNIQUE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, UNIQUE (a) ⟦⟧NOT VALID)

--! until 17
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
CREATE TABLE t (a int, CHECK (a > 0) DEFERRABLE)

--! since 18
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
CREATE TABLE t (a int, CHECK (a > 0) ⟦⟧DEFERRABLE)

--! until 17
--! 0A000
--! FOREIGN KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES b NO INHERIT)

--! since 18
--! 0A000
--! FOREIGN KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES b ⟦⟧NO INHERIT)

--! until 17
--! 0A000
--! PRIMARY KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, PRIMARY KEY (a) NO INHERIT)

--! since 18
--! 0A000
--! PRIMARY KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, PRIMARY KEY (a) ⟦⟧NO INHERIT)

--! until 17
--! 0A000
--! EXCLUDE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, EXCLUDE (a WITH =) NOT VALID)

--! since 18
--! 0A000
--! EXCLUDE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, EXCLUDE (a WITH =) ⟦⟧NOT VALID)

--! constraint declared INITIALLY DEFERRED must be DEFERRABLE
CREATE TABLE t (UNIQUE (a) NOT DEFERRABLE ⟦⟧INITIALLY DEFERRED)

--! conflicting constraint properties
CREATE TABLE t (UNIQUE (a) DEFERRABLE ⟦⟧NOT DEFERRABLE)

--! conflicting constraint properties
CREATE TABLE t (UNIQUE (a) INITIALLY IMMEDIATE ⟦⟧INITIALLY DEFERRED)

--! until 17
--! syntax error at or near "ENFORCED"
CREATE TABLE t (CHECK (a > 0) ⟦ENFORCED⟧ NOT ENFORCED)

--! since 18
--! conflicting constraint properties
CREATE TABLE t (CHECK (a > 0) ENFORCED ⟦⟧NOT ENFORCED)

--! until 17
--! syntax error at or near "ENFORCED"
CREATE TABLE t (UNIQUE (a) NOT ⟦ENFORCED⟧)

--! since 18
--! 0A000
--! UNIQUE constraints cannot be marked NOT ENFORCED
CREATE TABLE t (UNIQUE (a) ⟦⟧NOT ENFORCED)

--! syntax error at or near ")"
CREATE TABLE t (EXCLUDE USING gist (a⟦)⟧)

--! syntax error at or near ")"
CREATE TABLE t (LIKE⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (LIKE u INCLUDING⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (a int) INHERITS (⟦)⟧

--! syntax error at or near "u"
CREATE TABLE t (a int) INHERITS ⟦u⟧

--! syntax error at end of input
CREATE TABLE t OF⟦⟧

--! syntax error at or near ")"
CREATE TABLE t OF ty (⟦)⟧

--! syntax error at or near "int"
CREATE TABLE t OF ty (a ⟦int⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int) WITH (⟦)⟧

--! syntax error at or near "OIDS"
CREATE TABLE t (a int) WITH ⟦OIDS⟧

--! syntax error at or near "KEEP"
CREATE TABLE t (a int) ON COMMIT ⟦KEEP⟧

--! syntax error at or near "WITH"
CREATE TABLE t (a int) TABLESPACE x ⟦WITH⟧ (fillfactor = 70)

--! syntax error at or near "TABLE"
CREATE UNIQUE ⟦TABLE⟧ t (a int)

--! until 17
--! syntax error at or near "VIRTUAL"
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) ⟦VIRTUAL⟧, c int GENERATED ALWAYS AS (a))

--! until 15
--! syntax error at or near "STORAGE"
CREATE TABLE t (a text ⟦STORAGE⟧ EXTERNAL COMPRESSION pglz, b text STORAGE DEFAULT, c text COMPRESSION default)

--! until 14
--! syntax error at or near "NULLS"
CREATE TABLE t (a int UNIQUE ⟦NULLS⟧ NOT DISTINCT, UNIQUE NULLS DISTINCT (a))

--! until 14
--! syntax error at or near "("
CREATE TABLE t (a int, b int, FOREIGN KEY (a, b) REFERENCES u (c, d) ON DELETE SET NULL ⟦(⟧a), CONSTRAINT f FOREIGN KEY (a) REFERENCES u ON DELETE SET DEFAULT (a) NOT VALID)

--! until 17
--! syntax error at or near "WITHOUT"
CREATE TABLE t (a int4range, b int, PRIMARY KEY (b, a ⟦WITHOUT⟧ OVERLAPS), FOREIGN KEY (b, PERIOD a) REFERENCES u (b, PERIOD a))

--! until 17
--! syntax error at or near "NOT"
CREATE TABLE t (a int, CONSTRAINT n ⟦NOT⟧ NULL a, NOT NULL b NO INHERIT)

--! until 17
--! syntax error at or near "ENFORCED"
CREATE TABLE t (a int CHECK (a > 0) NOT ⟦ENFORCED⟧, b int CHECK (true) ENFORCED, FOREIGN KEY (a) REFERENCES u NOT ENFORCED)

--! until 13
--! syntax error at or near "COMPRESSION"
CREATE TABLE t (LIKE u INCLUDING ⟦COMPRESSION⟧)

--! syntax error at or near ","
CREATE TABLE t (⟦,⟧ a int)

--! syntax error at or near "b"
CREATE TABLE t (a int ⟦b⟧ int)

--! syntax error at or near ";"
CREATE TABLE t (a int⟦;⟧ b int)

--! syntax error at or near "KEY"
CREATE TABLE t (a int ⟦KEY⟧)

--! syntax error at or near "AUTO_INCREMENT"
CREATE TABLE t (a int ⟦AUTO_INCREMENT⟧)

--! syntax error at or near "UNSIGNED"
CREATE TABLE t (a int ⟦UNSIGNED⟧)

--! syntax error at or near "IDENTITY"
CREATE TABLE t (a int ⟦IDENTITY⟧(1,1))

--! syntax error at or near "COMMENT"
CREATE TABLE t (a int ⟦COMMENT⟧ 'x')

--! syntax error at or near "ENGINE"
CREATE TABLE t (a int) ⟦ENGINE⟧=InnoDB

--! syntax error at or near "COMMENT"
CREATE TABLE t (a int) ⟦COMMENT⟧ = 'x'

--! syntax error at or near "("
CREATE TABLE t (a int, INDEX ⟦(⟧a))

--! syntax error at or near "a"
CREATE TABLE t (a int, PRIMARY KEY ⟦a⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int, PRIMARY KEY (⟦)⟧)

--! syntax error at or near "DESC"
CREATE TABLE t (a int, PRIMARY KEY (a ⟦DESC⟧))

--! syntax error at or near "("
CREATE TABLE t (a int, PRIMARY ⟦(⟧a))

--! syntax error at or near "a"
CREATE TABLE t (a int, UNIQUE ⟦a⟧)

--! syntax error at or near "KEY"
CREATE TABLE t (a int, UNIQUE ⟦KEY⟧ k (a))

--! syntax error at or near "a"
CREATE TABLE t (a int, CHECK ⟦a⟧ > 0)

--! syntax error at or near ")"
CREATE TABLE t (a int, CHECK (⟦)⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int, CONSTRAINT c⟦)⟧

--! syntax error at or near "CHECK"
CREATE TABLE t (a int, CONSTRAINT ⟦CHECK⟧ (true))

--! syntax error at or near ")"
CREATE TABLE t (a int, FOREIGN KEY (a)⟦)⟧

--! syntax error at or near "a"
CREATE TABLE t (a int, FOREIGN KEY ⟦a⟧ REFERENCES u)

--! syntax error at or near ")"
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON DELETE⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON DELETE SET⟦)⟧

--! syntax error at or near "INSERT"
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON ⟦INSERT⟧ CASCADE)

--! until 14
--! syntax error at or near "("
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON UPDATE SET NULL ⟦(⟧a))

--! since 15
--! 0A000
--! a column list with SET NULL is only supported for ON DELETE actions
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ⟦⟧ON UPDATE SET NULL (a))

--! syntax error at or near "("
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON DELETE CASCADE ⟦(⟧a))

--! 0A000
--! MATCH PARTIAL not yet implemented
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ⟦⟧MATCH PARTIAL)

--! syntax error at or near "DELETE"
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES u ON DELETE CASCADE ON ⟦DELETE⟧ CASCADE)

--! syntax error at or near ")"
CREATE TABLE t (a int REFERENCES⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (a int REFERENCES u (⟦)⟧)

--! syntax error at or near "VALID"
CREATE TABLE t (a int REFERENCES u (b) NOT ⟦VALID⟧)

--! syntax error at or near "IN"
CREATE TABLE t (a int DEFAULT x ⟦IN⟧ (1))

--! syntax error at or near "NULL"
CREATE TABLE t (a int DEFAULT 1 IS ⟦NULL⟧)

--! syntax error at or near "NOT"
CREATE TABLE t (a int DEFAULT ⟦NOT⟧ true)

--! syntax error at or near "AND"
CREATE TABLE t (a int DEFAULT a ⟦AND⟧ b)

--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS⟦)⟧

--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS AS⟦)⟧

--! for a generated column, GENERATED ALWAYS must be specified
CREATE TABLE t (a int GENERATED ⟦⟧BY DEFAULT AS (1) STORED)

--! syntax error at or near "PERSISTED"
CREATE TABLE t (a int GENERATED ALWAYS AS (1) ⟦PERSISTED⟧)

--! syntax error at or near "1"
CREATE TABLE t (a int GENERATED ALWAYS AS ⟦1⟧ STORED)

--! syntax error at or near "AS"
CREATE TABLE t (a int GENERATED ⟦AS⟧ IDENTITY)

--! syntax error at or near "AS"
CREATE TABLE t (a int ⟦AS⟧ (b + 1))

--! syntax error at or near ")"
CREATE TABLE t OF u (⟦)⟧

--! syntax error at or near "int"
CREATE TABLE t OF u (a ⟦int⟧)

--! syntax error at or near "x"
CREATE TABLE t (LIKE u INCLUDING ⟦x⟧)

--! syntax error at or near "LIKE"
CREATE TABLE t ⟦LIKE⟧ u

--! syntax error at end of input
CREATE TABLE t (a int) WITH⟦⟧

--! syntax error at end of input
CREATE TABLE t (a int) WITHOUT⟦⟧

--! syntax error at end of input
CREATE TABLE t (a int) ON COMMIT⟦⟧

--! syntax error at or near "TRUNCATE"
CREATE TABLE t (a int) ON COMMIT ⟦TRUNCATE⟧

--! syntax error at end of input
CREATE TABLE t (a int) TABLESPACE⟦⟧

--! syntax error at or near "WITH"
CREATE TABLE t (a int) TABLESPACE x ⟦WITH⟧ (a = 1)

--! syntax error at end of input
CREATE TABLE t (a int) USING⟦⟧

--! improper qualified name (too many dotted names): a.b.c.d
CREATE TABLE ⟦⟧a.b.c.d (a int)

--! syntax error at or near ")"
CREATE TABLE t (a int, EXCLUDE (a⟦)⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int, EXCLUDE (a WITH⟦)⟧)

--! syntax error at or near "("
CREATE TABLE t (a int, EXCLUDE USING ⟦(⟧a WITH =))

--! syntax error at or near "a"
CREATE TABLE t (a int, EXCLUDE (a WITH =) WHERE ⟦a⟧ > 0)

--! syntax error at or near "order"
CREATE TABLE t (⟦order⟧ int)

--! syntax error at or near "user"
CREATE TABLE t (⟦user⟧ int)

--! syntax error at or near "desc"
CREATE TABLE t (⟦desc⟧ text)

--! syntax error at or near "-"
CREATE TABLE t (a⟦-⟧b int)

--! syntax error at or near "'a'"
CREATE TABLE t (⟦'a'⟧ int)

--! syntax error at or near "max"
CREATE TABLE t (a varchar(⟦max⟧))

--! syntax error at or near ")"
CREATE TABLE t (a varchar(⟦)⟧)

--! syntax error at or near "("
CREATE TABLE t (a int⟦(⟧11))

--! syntax error at or near "["
CREATE TABLE t (a int[])⟦[⟧]

--! syntax error at or near "x"
CREATE TABLE t (a int[⟦x⟧])

--! syntax error at or near "]"
CREATE TABLE t (a int ARRAY[⟦]⟧)

--! syntax error at or near "#"
CREATE TABLE ⟦#⟧t (a int)

--! syntax error at or near "["
CREATE TABLE ⟦[⟧t] (a int)

--! syntax error at or near "`"
CREATE TABLE ⟦`⟧t` (a int)

--! unterminated dollar-quoted string at or near "$x$"
CREATE TABLE t (a int, EXCLUDE (a WITH =) NOT VALID ⟦$x$⟧

--! unterminated quoted string at or near "'x"
CREATE TABLE t (a int, UNIQUE (a) NOT VALID ⟦'x⟧

--! syntax error at or near "INHERIT"
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY (NO ⟦INHERIT⟧))

--! syntax error at or near "NOT"
CREATE TABLE d (a int ⟦NOT⟧ LIKE)

--! syntax error at or near "NOT"
CREATE TABLE IF ⟦NOT⟧ IN a ()

--! syntax error at or near "NOT"
CREATE TABLE d (a int, CHECK (true) ⟦NOT⟧ BETWEEN)

--! syntax error at or near "("
CREATE TABLE t (a int DEFAULT 1 ! between⟦(⟧b))

--! until 13
--! syntax error at or near "("
CREATE TABLE t (a int DEFAULT 1 ! is⟦(⟧b))

--! since 14
--! syntax error at or near "NOT"
CREATE TABLE t (a int DEFAULT 1 ! ⟦NOT⟧ NULL)

--! syntax error at or near "WITH"
CREATE TABLE t (EXCLUDE (f ⟦WITH⟧ time.=))

--! unterminated quoted string at or near "'x"
CREATE TABLE t (a text COLLATE "C" COLLATE "D" ⟦'x⟧

--! unterminated quoted string at or near "'x"
CREATE TABLE t (a int GENERATED BY DEFAULT AS (b) ⟦'x⟧

--! for a generated column, GENERATED ALWAYS must be specified
CREATE TABLE t (a int GENERATED ⟦⟧BY DEFAULT AS (b) STORED 'x

--! syntax error at or near "TABLE"
CREATE GLOBAL ⟦TABLE⟧ t ()

--! syntax error at or near "UNLOGGED"
CREATE LOCAL ⟦UNLOGGED⟧ TABLE t ()
