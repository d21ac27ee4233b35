UPDATE p SET h['a'] = $1;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok <- text

UPDATE p SET h['a'] = 1;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

UPDATE p SET h['a'] = 'x';
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

UPDATE p SET h['a':'b'] = 'x';
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript

UPDATE p SET h[$1] = $2;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok <- text, text

UPDATE p SET h['a']['b'] = 'x';
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript

UPDATE p SET h[1] = 'x';
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

UPDATE p SET h['a'] = now();
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

INSERT INTO p (id, h['a']) VALUES (1, $1);
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok <- text

INSERT INTO p (id, h['a']) VALUES (1, 1);
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

INSERT INTO p (id, h['a':'b']) VALUES (1, 1);
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript

SELECT h['a':'b'] FROM p;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript

SELECT h[:] FROM p;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript

SELECT h['a'], h[$1] FROM p;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok: h text, h text <- text

SELECT h['a']['b'] FROM p;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] 0A000: hstore allows only one subscript
