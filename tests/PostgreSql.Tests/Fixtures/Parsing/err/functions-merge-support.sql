-- Manual, Merge Support Functions.

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING merge_action()

--! since 15 until 16
--! syntax error at or near "RETURNING"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ merge_action()

--! since 17
--! syntax error at or near "1"
SELECT merge_action(⟦1⟧)
