-- Manual, CREATE TABLE, CREATE FOREIGN TABLE, CREATE TABLE AS.

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
CREATE TABLE ⟦a⟧.b.c.d (x int)

--! syntax error at or near "TABLE"
CREATE GLOBAL ⟦TABLE⟧ t (a int)

--! syntax error at or near "TABLE"
CREATE OR REPLACE ⟦TABLE⟧ t (a int)

--! syntax error at or near "INDEX"
CREATE TEMP ⟦INDEX⟧ i ON t (a)

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
CREATE TABLE t (a text COLLATE "C" ⟦COLLATE⟧ "D")

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

--! until 15
--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS AS (b)⟦)⟧

--! for a generated column, GENERATED ALWAYS must be specified
CREATE TABLE t (a int GENERATED ⟦BY⟧ DEFAULT AS (b) STORED)

--! syntax error at or near "IDENTITY"
CREATE TABLE t (a int GENERATED ALWAYS ⟦IDENTITY⟧)

--! syntax error at or near ")"
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY (⟦)⟧)

--! 0A000
--! MATCH PARTIAL not yet implemented
CREATE TABLE t (a int REFERENCES b ⟦MATCH⟧ PARTIAL)

--! syntax error at or near ")"
CREATE TABLE t (a int REFERENCES b ON DELETE SET⟦)⟧

--! syntax error at or near "DELETE"
CREATE TABLE t (a int REFERENCES b ON DELETE CASCADE ON ⟦DELETE⟧ CASCADE)

--! until 13
--! syntax error at or near "("
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ON UPDATE SET NULL ⟦(⟧a))

--! since 15
--! 0A000
--! a column list with SET NULL is only supported for ON DELETE actions
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ⟦ON⟧ UPDATE SET NULL (a))

--! syntax error at or near "REFERENCES"
CREATE TABLE t (FOREIGN KEY ⟦REFERENCES⟧ b)

--! syntax error at or near "COMMIT"
CREATE TABLE t (FOREIGN KEY (a) REFERENCES b ON ⟦COMMIT⟧ DROP)

--! until 15
--! 0A000
--! UNIQUE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, UNIQUE (a) NOT VALID)

--! since 18
--! 0A000
--! UNIQUE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, UNIQUE (a) ⟦NOT⟧ VALID)

--! until 15
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
CREATE TABLE t (a int, CHECK (a > 0) DEFERRABLE)

--! since 18
--! 0A000
--! CHECK constraints cannot be marked DEFERRABLE
CREATE TABLE t (a int, CHECK (a > 0) ⟦DEFERRABLE⟧)

--! until 15
--! 0A000
--! FOREIGN KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES b NO INHERIT)

--! since 18
--! 0A000
--! FOREIGN KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES b ⟦NO⟧ INHERIT)

--! until 15
--! 0A000
--! PRIMARY KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, PRIMARY KEY (a) NO INHERIT)

--! since 18
--! 0A000
--! PRIMARY KEY constraints cannot be marked NO INHERIT
CREATE TABLE t (a int, PRIMARY KEY (a) ⟦NO⟧ INHERIT)

--! until 15
--! 0A000
--! EXCLUDE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, EXCLUDE (a WITH =) NOT VALID)

--! since 18
--! 0A000
--! EXCLUDE constraints cannot be marked NOT VALID
CREATE TABLE t (a int, EXCLUDE (a WITH =) ⟦NOT⟧ VALID)

--! constraint declared INITIALLY DEFERRED must be DEFERRABLE
CREATE TABLE t (UNIQUE (a) NOT DEFERRABLE ⟦INITIALLY⟧ DEFERRED)

--! conflicting constraint properties
CREATE TABLE t (UNIQUE (a) DEFERRABLE ⟦NOT⟧ DEFERRABLE)

--! conflicting constraint properties
CREATE TABLE t (UNIQUE (a) INITIALLY IMMEDIATE ⟦INITIALLY⟧ DEFERRED)

--! until 15
--! syntax error at or near "ENFORCED"
CREATE TABLE t (CHECK (a > 0) ⟦ENFORCED⟧ NOT ENFORCED)

--! since 18
--! conflicting constraint properties
CREATE TABLE t (CHECK (a > 0) ENFORCED ⟦NOT⟧ ENFORCED)

--! until 15
--! syntax error at or near "ENFORCED"
CREATE TABLE t (UNIQUE (a) NOT ⟦ENFORCED⟧)

--! since 18
--! 0A000
--! UNIQUE constraints cannot be marked NOT ENFORCED
CREATE TABLE t (UNIQUE (a) ⟦NOT⟧ ENFORCED)

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

--! syntax error at end of input
CREATE TABLE t (a int) PARTITION BY RANGE⟦⟧

--! syntax error at or near ")"
CREATE TABLE t (a int) PARTITION BY RANGE (⟦)⟧

--! since 18
--! 22023
--! unrecognized partitioning strategy "round"
CREATE TABLE t (a int) PARTITION BY ⟦round⟧ (a)

--! syntax error at end of input
CREATE TABLE t PARTITION OF p⟦⟧

--! syntax error at end of input
CREATE TABLE t PARTITION OF p FOR VALUES⟦⟧

--! syntax error at or near ")"
CREATE TABLE t PARTITION OF p FOR VALUES IN (⟦)⟧

--! syntax error at end of input
CREATE TABLE t PARTITION OF p FOR VALUES FROM (1)⟦⟧

--! syntax error at or near "1.5"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus ⟦1.5⟧, remainder 0)

--! until 15
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3)

--! since 18
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES ⟦WITH⟧ (modulus 3)

--! until 15
--! modulus for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES WITH (remainder 3)

--! since 18
--! modulus for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES ⟦WITH⟧ (remainder 3)

--! 42710
--! modulus for hash partition provided more than once
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3, remainder 1, ⟦modulus⟧ 2)

--! unrecognized hash partition bound specification "x"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3, ⟦x⟧ 1)

--! syntax error at or near ")"
CREATE TABLE t (a int) WITH (⟦)⟧

--! syntax error at or near "OIDS"
CREATE TABLE t (a int) WITH ⟦OIDS⟧

--! syntax error at or near "KEEP"
CREATE TABLE t (a int) ON COMMIT ⟦KEEP⟧

--! syntax error at or near "WITH"
CREATE TABLE t (a int) TABLESPACE x ⟦WITH⟧ (fillfactor = 70)

--! syntax error at or near "AS"
CREATE TABLE t (a int) ⟦AS⟧ SELECT 1

--! syntax error at or near "INSERT"
CREATE TABLE t AS ⟦INSERT⟧ INTO u VALUES (1)

--! syntax error at end of input
CREATE TABLE t AS SELECT 1 WITH⟦⟧

--! syntax error at end of input
CREATE TABLE t AS SELECT 1 WITH NO⟦⟧

--! syntax error at end of input
CREATE FOREIGN TABLE t (a int)⟦⟧

--! syntax error at or near "SERVER"
CREATE FOREIGN TABLE t ⟦SERVER⟧ s

--! syntax error at or near ")"
CREATE FOREIGN TABLE t (a int) SERVER s OPTIONS (⟦)⟧

--! syntax error at or near "="
CREATE FOREIGN TABLE t (a int) SERVER s OPTIONS (a ⟦=⟧ 'b')
