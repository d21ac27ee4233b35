-- Manual, Merge Support Functions.

--! since 17
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING merge_action();

SELECT merge_action();

--! until 16
SELECT merge_action(1);

SELECT merge_action;
