-- Manual, ALTER TABLE and the statements that share its actions.

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
ALTER TABLE t ALTER ⟦0⟧ SET STATISTICS 1

--! 22023
--! column number must be in range from 1 to 32767
ALTER TABLE t ALTER ⟦32768⟧ SET STATISTICS 1

--! syntax error at or near "("
ALTER TABLE t ALTER a ADD GENERATED ALWAYS AS ⟦(⟧b) STORED

--! sequence option "as" not supported here
ALTER TABLE t ALTER a SET ⟦AS⟧ bigint

--! sequence option "restart" not supported here
ALTER TABLE t ALTER a SET ⟦RESTART⟧

--! sequence option "owned_by" not supported here
ALTER TABLE t ALTER a SET ⟦OWNED⟧ BY b.c

--! syntax error at or near "DEFAULT"
ALTER TABLE t ALTER a RESTART SET ⟦DEFAULT⟧ 1

--! until 15
--! 0A000
--! FOREIGN KEY constraints cannot be marked NOT VALID
ALTER TABLE t ALTER CONSTRAINT c NOT VALID

--! since 18
--! 0A000
--! constraints cannot be altered to be NOT VALID
ALTER TABLE t ALTER CONSTRAINT c ⟦NOT⟧ VALID

--! until 15
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
ALTER TABLE t OWNER TO ⟦none⟧

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

--! syntax error at or near "CONSTRAINT"
ALTER VIEW v RENAME ⟦CONSTRAINT⟧ a TO b

--! syntax error at or near "ATTACH"
ALTER VIEW v ⟦ATTACH⟧ PARTITION p

--! syntax error at or near "COLUMN"
ALTER INDEX i RENAME ⟦COLUMN⟧ a TO b

--! syntax error at or near "ATTACH"
ALTER INDEX IF EXISTS i ⟦ATTACH⟧ PARTITION p

--! syntax error at or near "DEFAULT"
ALTER INDEX i ATTACH PARTITION p ⟦DEFAULT⟧

--! syntax error at end of input
ALTER SEQUENCE s⟦⟧

--! syntax error at or near "x"
ALTER SEQUENCE s INCREMENT BY ⟦x⟧

--! syntax error at end of input
ALTER SEQUENCE s NO⟦⟧

--! syntax error at or near ","
ALTER SEQUENCE s RESTART⟦,⟧ CYCLE

--! syntax error at or near ")"
ALTER FOREIGN TABLE t OPTIONS (SET a⟦)⟧

--! syntax error at or near "v"
ALTER MATERIALIZED ⟦v⟧ RENAME TO w

--! syntax error at or near "FOO"
ALTER ⟦FOO⟧ t
