-- Manual, Generated Columns.

CREATE TABLE p (a numeric, b numeric GENERATED ALWAYS AS (a / 2.54) STORED);

--! since 18
CREATE TABLE p (a numeric, b numeric GENERATED ALWAYS AS (a / 2.54));
