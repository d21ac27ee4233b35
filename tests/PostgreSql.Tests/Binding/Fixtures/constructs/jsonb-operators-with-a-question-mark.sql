SELECT js ? 'a', js ?| ARRAY['a'], js ?& '{a}', js @? '$.a', js @@ '$.a > 1', js #>> '{a,b}', js #- '{a}' FROM a;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? text, ?column? jsonb

SELECT js ? 1 FROM a;
-- 42883 at 11: operator does not exist: jsonb ? integer

SELECT js -> 1.5 FROM a;
-- 42883 at 11: operator does not exist: jsonb -> numeric
