-- Manual, ALTER INDEX.

--! syntax error at or near "COLUMN"
ALTER INDEX i RENAME ⟦COLUMN⟧ a TO b

--! syntax error at or near "ATTACH"
ALTER INDEX IF EXISTS i ⟦ATTACH⟧ PARTITION p

--! syntax error at or near "DEFAULT"
ALTER INDEX i ATTACH PARTITION p ⟦DEFAULT⟧

--! syntax error at end of input
ALTER INDEX i⟦⟧

--! syntax error at or near "j"
ALTER INDEX i RENAME ⟦j⟧

--! syntax error at or near "SCHEMA"
ALTER INDEX i SET ⟦SCHEMA⟧ s

--! syntax error at or near "j"
ALTER INDEX i ATTACH ⟦j⟧

--! syntax error at or near "DETACH"
ALTER INDEX i ⟦DETACH⟧ PARTITION j

--! syntax error at or near ")"
ALTER INDEX i SET (⟦)⟧

--! syntax error at end of input
ALTER INDEX i ALTER 1 SET STATISTICS⟦⟧

--! syntax error at or near "."
ALTER INDEX i ALTER x⟦.⟧y SET STATISTICS 1

--! syntax error at or near "REBUILD"
ALTER INDEX i ⟦REBUILD⟧

--! syntax error at or near "ONLY"
ALTER INDEX ⟦ONLY⟧ i SET TABLESPACE ts

--! syntax error at or near "DEPENDS"
ALTER INDEX IF EXISTS i ⟦DEPENDS⟧ ON EXTENSION e

--! syntax error at or near "SCHEMA"
ALTER INDEX i SET ⟦SCHEMA⟧ TABLESPACE ts

--! syntax error at or near "SCHEMA"
ALTER INDEX IF EXISTS i SET ⟦SCHEMA⟧ s

--! syntax error at or near "ATTACH"
ALTER INDEX IF EXISTS i ⟦ATTACH⟧ PARTITION j
