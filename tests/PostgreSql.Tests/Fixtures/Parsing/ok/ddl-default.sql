-- Manual, Default Values.

CREATE TABLE p (a numeric DEFAULT 9.99, b timestamp DEFAULT CURRENT_TIMESTAMP, c integer DEFAULT nextval('q'), d date DEFAULT current_date + 1, e text[] DEFAULT '{}', f jsonb DEFAULT '{}'::jsonb);

CREATE TABLE p (a int DEFAULT (SELECT 1));
