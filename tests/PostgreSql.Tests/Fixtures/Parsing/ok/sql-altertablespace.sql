-- Manual, ALTER TABLESPACE.

ALTER TABLESPACE t SET (seq_page_cost = 1);

ALTER TABLESPACE t RESET (seq_page_cost);

ALTER TABLESPACE t RENAME TO u;

ALTER TABLESPACE t OWNER TO bob;

ALTER TABLESPACE t OWNER TO o;

ALTER TABLESPACE t SET (seq_page_cost = 1, random_page_cost = 2.5);

ALTER TABLESPACE t RESET (seq_page_cost, random_page_cost);
