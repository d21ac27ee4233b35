CREATE TABLE virt (id int, a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL, c text DEFAULT 'x');
CREATE TABLE temp1 (id int, valid daterange, CONSTRAINT temp1_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE temp2 (id int, valid daterange, t1 int, CONSTRAINT temp2_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS), FOREIGN KEY (t1, PERIOD valid) REFERENCES temp1 (id, PERIOD valid));
