-- Manual, ALTER TABLE.

--! until 16
--! syntax error at or near "EXPRESSION"
ALTER TABLE t ALTER a SET ⟦EXPRESSION⟧ AS (b * 2)

--! until 16
--! syntax error at or near "DEFAULT"
ALTER TABLE t ALTER a SET STATISTICS ⟦DEFAULT⟧

--! until 15
--! syntax error at or near "DEFAULT"
ALTER TABLE t ALTER a SET STORAGE ⟦DEFAULT⟧

--! until 13
--! syntax error at or near "COMPRESSION"
ALTER TABLE t ALTER a SET ⟦COMPRESSION⟧ lz4, ALTER b SET COMPRESSION DEFAULT

--! until 17
--! syntax error at or near "NOT"
ALTER TABLE t ADD CONSTRAINT n ⟦NOT⟧ NULL a NOT VALID, ADD NOT NULL b NO INHERIT, ALTER CONSTRAINT c NOT ENFORCED, ALTER CONSTRAINT d INHERIT, ALTER CONSTRAINT e NO INHERIT, ALTER CONSTRAINT f ENFORCED

--! until 14
--! syntax error at or near "ACCESS"
ALTER TABLE t SET ⟦ACCESS⟧ METHOD heap2

--! until 14
--! syntax error at or near "ACCESS"
ALTER TABLE t SET ⟦ACCESS⟧ METHOD DEFAULT

--! since 15 until 16
--! syntax error at or near "DEFAULT"
ALTER TABLE t SET ACCESS METHOD ⟦DEFAULT⟧

--! until 13
--! syntax error at or near "CURRENT_ROLE"
ALTER TABLE t OWNER TO ⟦CURRENT_ROLE⟧

--! until 13
--! syntax error at or near "CONCURRENTLY"
ALTER TABLE t DETACH PARTITION p ⟦CONCURRENTLY⟧

--! until 13
--! syntax error at or near "FINALIZE"
ALTER TABLE t DETACH PARTITION p ⟦FINALIZE⟧

--! syntax error at end of input
ALTER TABLE t⟦⟧

--! syntax error at or near ","
ALTER TABLE t⟦,⟧

--! syntax error at end of input
ALTER TABLE t ADD⟦⟧

--! syntax error at end of input
ALTER TABLE t ADD COLUMN a⟦⟧

--! syntax error at or near "CHECK"
ALTER TABLE t ADD COLUMN ⟦CHECK⟧ (a > 0)

--! syntax error at end of input
ALTER TABLE t ADD a int,⟦⟧

--! syntax error at end of input
ALTER TABLE t DROP⟦⟧

--! syntax error at or near "b"
ALTER TABLE t DROP COLUMN a ⟦b⟧

--! syntax error at end of input
ALTER TABLE t DROP CONSTRAINT⟦⟧

--! syntax error at end of input
ALTER TABLE t ALTER a⟦⟧

--! syntax error at end of input
ALTER TABLE t ALTER a SET⟦⟧

--! syntax error at or near "NULL"
ALTER TABLE t ALTER a SET ⟦NULL⟧

--! syntax error at end of input
ALTER TABLE t ALTER a DROP⟦⟧

--! syntax error at end of input
ALTER TABLE t ALTER a TYPE⟦⟧

--! syntax error at end of input
ALTER TABLE t ALTER a TYPE int USING⟦⟧

--! syntax error at or near "int"
ALTER TABLE t ALTER a ⟦int⟧

--! syntax error at or near "x"
ALTER TABLE t ALTER a SET STATISTICS ⟦x⟧

--! 22023
--! column number must be in range from 1 to 32767
ALTER TABLE t ALTER ⟦⟧0 SET STATISTICS 1

--! 22023
--! column number must be in range from 1 to 32767
ALTER TABLE t ALTER ⟦⟧32768 SET STATISTICS 1

--! syntax error at or near "("
ALTER TABLE t ALTER a ADD GENERATED ALWAYS AS ⟦(⟧b) STORED

--! sequence option "as" not supported here
ALTER TABLE t ALTER a SET ⟦⟧AS bigint

--! sequence option "restart" not supported here
ALTER TABLE t ALTER a SET ⟦⟧RESTART

--! sequence option "owned_by" not supported here
ALTER TABLE t ALTER a SET ⟦⟧OWNED BY b.c

--! syntax error at or near "DEFAULT"
ALTER TABLE t ALTER a RESTART SET ⟦DEFAULT⟧ 1

--! until 17
--! 0A000
--! FOREIGN KEY constraints cannot be marked NOT VALID
ALTER TABLE t ALTER CONSTRAINT c NOT VALID

--! since 18
--! 0A000
--! constraints cannot be altered to be NOT VALID
ALTER TABLE t ALTER CONSTRAINT c ⟦⟧NOT VALID

--! until 17
--! 0A000
--! FOREIGN KEY constraints cannot be marked NO INHERIT
ALTER TABLE t ALTER CONSTRAINT c NO INHERIT

--! syntax error at end of input
ALTER TABLE t RENAME⟦⟧

--! syntax error at end of input
ALTER TABLE t RENAME a⟦⟧

--! syntax error at or near "b"
ALTER TABLE t RENAME a ⟦b⟧

--! syntax error at or near "."
ALTER TABLE t RENAME TO a⟦.⟧b

--! syntax error at or near ","
ALTER TABLE t RENAME TO u⟦,⟧ ADD a int

--! syntax error at or near "."
ALTER TABLE t SET SCHEMA a⟦.⟧b

--! syntax error at or near "SCHEMA"
ALTER TABLE t ADD a int, SET ⟦SCHEMA⟧ s

--! syntax error at or near "bob"
ALTER TABLE t OWNER ⟦bob⟧

--! 42939
--! role name "none" is reserved
ALTER TABLE t OWNER TO ⟦⟧none

--! syntax error at end of input
ALTER TABLE t ENABLE⟦⟧

--! syntax error at or near "SECURITY"
ALTER TABLE t ENABLE ROW ⟦SECURITY⟧

--! syntax error at or near "ALWAYS"
ALTER TABLE t DISABLE ⟦ALWAYS⟧ TRIGGER g

--! syntax error at or near "ALL"
ALTER TABLE t ENABLE REPLICA TRIGGER ⟦ALL⟧

--! syntax error at or near "INDEX"
ALTER TABLE t REPLICA IDENTITY ⟦INDEX⟧ i

--! syntax error at end of input
ALTER TABLE t ATTACH PARTITION p⟦⟧

--! syntax error at or near "ATTACH"
ALTER TABLE t ADD a int, ⟦ATTACH⟧ PARTITION p DEFAULT

--! syntax error at or near ","
ALTER TABLE t DETACH PARTITION p⟦,⟧ ADD a int

--! syntax error at end of input
ALTER TABLE t NO⟦⟧

--! syntax error at or near ")"
ALTER TABLE t SET (a = ⟦)⟧

--! syntax error at end of input
ALTER TABLE ALL IN TABLESPACE a⟦⟧

--! until 16
--! syntax error at or near "EXPRESSION"
ALTER TABLE t ALTER a SET ⟦EXPRESSION⟧ AS (b + 1)

--! until 13
--! syntax error at or near "COMPRESSION"
ALTER TABLE t ALTER a SET ⟦COMPRESSION⟧ lz4, ALTER a SET COMPRESSION DEFAULT

--! until 17
--! syntax error at or near "NOT"
ALTER TABLE t ADD CONSTRAINT n ⟦NOT⟧ NULL a NOT VALID

--! until 17
--! syntax error at or near "ENFORCED"
ALTER TABLE t ALTER CONSTRAINT c NOT ⟦ENFORCED⟧

--! until 17
--! syntax error at or near "INHERIT"
ALTER TABLE t ALTER CONSTRAINT c ⟦INHERIT⟧

--! until 14
--! syntax error at or near "ACCESS"
ALTER TABLE t SET ⟦ACCESS⟧ METHOD heap

--! syntax error at or near "column"
ALTER TABLE t ADD COLUMN ⟦column⟧ int

--! syntax error at end of input
ALTER TABLE t ADD COLUMN⟦⟧

--! syntax error at or near "("
ALTER TABLE t ADD ⟦(⟧a int, b int)

--! syntax error at or near "AFTER"
ALTER TABLE t ADD COLUMN a int ⟦AFTER⟧ b

--! syntax error at or near "FIRST"
ALTER TABLE t ADD COLUMN a int ⟦FIRST⟧

--! syntax error at or near "("
ALTER TABLE t ADD INDEX ⟦(⟧a)

--! syntax error at end of input
ALTER TABLE t ADD CONSTRAINT c⟦⟧

--! syntax error at or near "INDEX"
ALTER TABLE t ADD CONSTRAINT c ⟦INDEX⟧ (a)

--! syntax error at end of input
ALTER TABLE t ADD IF NOT EXISTS⟦⟧

--! until 17
--! syntax error at or near "NOT"
ALTER TABLE t ADD CONSTRAINT IF ⟦NOT⟧ EXISTS c CHECK (true)

--! since 18
--! syntax error at or near "EXISTS"
ALTER TABLE t ADD CONSTRAINT IF NOT ⟦EXISTS⟧ c CHECK (true)

--! until 17
--! syntax error at or near "ENFORCED"
ALTER TABLE t ADD CHECK (a) NOT ⟦ENFORCED⟧ ENFORCED

--! since 18
--! conflicting constraint properties
ALTER TABLE t ADD CHECK (a) NOT ENFORCED ⟦⟧ENFORCED

--! syntax error at or near "MODIFY"
ALTER TABLE t ⟦MODIFY⟧ a int

--! syntax error at or near "MODIFY"
ALTER TABLE t ⟦MODIFY⟧ COLUMN a int

--! syntax error at or near "CHANGE"
ALTER TABLE t ⟦CHANGE⟧ a b int

--! syntax error at or near "int"
ALTER TABLE t ALTER COLUMN a ⟦int⟧

--! syntax error at or near "text"
ALTER TABLE t ALTER COLUMN a ⟦text⟧ NOT NULL

--! syntax error at end of input
ALTER TABLE t ALTER a SET DEFAULT⟦⟧

--! syntax error at or near "TYPE"
ALTER TABLE t ALTER a SET ⟦TYPE⟧ int

--! syntax error at or near "NULL"
ALTER TABLE t ALTER a DROP ⟦NULL⟧

--! syntax error at or near "NOT"
ALTER TABLE t ALTER a TYPE int ⟦NOT⟧ NULL

--! syntax error at end of input
ALTER TABLE t ALTER a SET STORAGE⟦⟧

--! syntax error at or near "STORAGE"
ALTER TABLE t ALTER 1 SET ⟦STORAGE⟧ plain

--! syntax error at or near "AS"
ALTER TABLE t ALTER a ADD GENERATED ⟦AS⟧ IDENTITY

--! syntax error at end of input
ALTER TABLE t ALTER a SET GENERATED⟦⟧

--! syntax error at or near "CHECK"
ALTER TABLE t ALTER CONSTRAINT c ⟦CHECK⟧ (true)

--! syntax error at end of input
ALTER TABLE t DROP COLUMN⟦⟧

--! syntax error at or near "PRIMARY"
ALTER TABLE t DROP ⟦PRIMARY⟧ KEY

--! syntax error at or near "FOREIGN"
ALTER TABLE t DROP ⟦FOREIGN⟧ KEY f

--! syntax error at or near "i"
ALTER TABLE t DROP INDEX ⟦i⟧

--! syntax error at or near "b"
ALTER TABLE t DROP COLUMN a, ⟦b⟧

--! syntax error at or near "RESTRICT"
ALTER TABLE t DROP COLUMN a CASCADE ⟦RESTRICT⟧

--! syntax error at or near "AS"
ALTER TABLE t RENAME ⟦AS⟧ u

--! syntax error at or near "b"
ALTER TABLE t RENAME COLUMN a ⟦b⟧

--! syntax error at or near ","
ALTER TABLE t RENAME a TO b⟦,⟧ c TO d

--! syntax error at or near "."
ALTER TABLE t RENAME TO s⟦.⟧u

--! syntax error at or near ","
ALTER TABLE t RENAME a TO b⟦,⟧ ADD c int

--! syntax error at end of input
ALTER TABLE t SET⟦⟧

--! syntax error at end of input
ALTER TABLE t SET SCHEMA⟦⟧

--! syntax error at end of input
ALTER TABLE t SET WITHOUT⟦⟧

--! syntax error at or near "WITH"
ALTER TABLE t SET ⟦WITH⟧ OIDS

--! syntax error at or near "fillfactor"
ALTER TABLE t SET ⟦fillfactor⟧ = 5

--! syntax error at or near ","
ALTER TABLE t SET SCHEMA s⟦,⟧ ADD a int

--! syntax error at or near "o"
ALTER TABLE t OWNER ⟦o⟧

--! syntax error at or near "g"
ALTER TABLE t ENABLE ⟦g⟧

--! syntax error at end of input
ALTER TABLE t ENABLE TRIGGER⟦⟧

--! syntax error at or near "KEYS"
ALTER TABLE t DISABLE ⟦KEYS⟧

--! syntax error at end of input
ALTER TABLE t REPLICA IDENTITY⟦⟧

--! syntax error at or near "i"
ALTER TABLE t CLUSTER ⟦i⟧

--! syntax error at end of input
ALTER TABLE t INHERIT⟦⟧

--! syntax error at or near "p"
ALTER TABLE t ATTACH ⟦p⟧ FOR VALUES IN (1)

--! syntax error at or near ","
ALTER TABLE t ATTACH PARTITION p FOR VALUES IN (1)⟦,⟧ ADD a int

--! syntax error at or near "p"
ALTER TABLE t DETACH ⟦p⟧

--! syntax error at or near "CONCURRENTLY"
ALTER TABLE t DETACH PARTITION ⟦CONCURRENTLY⟧ p

--! syntax error at or near "CASCADE"
ALTER TABLE t DETACH PARTITION p ⟦CASCADE⟧

--! syntax error at or near ","
ALTER TABLE t⟦,⟧ u ADD a int

--! syntax error at or near "AUTO_INCREMENT"
ALTER TABLE t ⟦AUTO_INCREMENT⟧ = 5

--! syntax error at or near "ENGINE"
ALTER TABLE t ⟦ENGINE⟧ = x

--! syntax error at or near "c"
ALTER TABLE t VALIDATE ⟦c⟧

--! syntax error at or near "TRUNCATE"
ALTER TABLE t ⟦TRUNCATE⟧ PARTITION p

--! syntax error at or near "SPLIT"
ALTER TABLE t ⟦SPLIT⟧ PARTITION p INTO (PARTITION a FOR VALUES IN (1))

--! syntax error at or near "INHERIT"
ALTER TABLE t ALTER a SET NO ⟦INHERIT⟧

--! syntax error at or near "NOT"
ALTER TABLE d ALTER x SET ⟦NOT⟧ LIKE

--! unterminated quoted string at or near "'x"
ALTER TABLE t ALTER a SET RESTART ⟦'x⟧

--! sequence option "restart" not supported here
ALTER TABLE t ALTER a SET ⟦⟧RESTART 5 'x

--! sequence option "as" not supported here
ALTER TABLE t ALTER a SET ⟦⟧AS int 'x

--! unterminated quoted string at or near "'x"
ALTER TABLE t ALTER a SET AS x ⟦'x⟧

--! unterminated quoted string at or near "'x"
ALTER TABLE t ALTER a SET OWNED BY b.c ⟦'x⟧

--! zero-length delimited identifier at or near """"
ALTER TABLE t ALTER CONSTRAINT c NOT VALID ⟦""⟧

--! syntax error at or near "*"
ALTER TABLE IF EXISTS ONLY t ⟦*⟧ RENAME CONSTRAINT c TO d
