SELECT * FROM customer;
-- ok: id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz

SELECT c.* FROM customer c;
-- ok: id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz

SELECT customer FROM customer;
-- ok: customer customer

SELECT (customer).* FROM customer;
-- ok: id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz

SELECT (contact).mail, (contact).place.city FROM customer;
-- ok: mail citext, city text

SELECT ((contact).place).zip FROM customer;
-- ok: zip varchar

SELECT contact.mail FROM customer;
-- 42P01 at 8: missing FROM-clause entry for table "contact"

SELECT customer.contact.mail FROM customer;
-- 42P01 at 8: missing FROM-clause entry for table "contact"

SELECT (customer.contact).mail FROM customer;
-- ok: mail citext

SELECT (contact).phone FROM customer;
-- 42703 at 9: column "phone" not found in data type contact

SELECT (contact).place.country FROM customer;
-- 42703 at 9: column "country" not found in data type address

SELECT addresses[1].city FROM customer;
-- ok: city text

SELECT (addresses[1]).city FROM customer;
-- ok: city text

SELECT (addresses[1:2])[1].city FROM customer;
-- ok: city text

SELECT addresses[1] FROM customer WHERE (addresses[1]).zip = '1';
-- ok: addresses address

SELECT (lives).city, lives FROM customer;
-- ok: city text, lives address

SELECT lives.city FROM customer;
-- 42P01 at 8: missing FROM-clause entry for table "lives"

SELECT labels[1], labels[1:2], cardinality(labels) FROM customer;
-- ok: labels text, labels _text, cardinality int4

SELECT labels || 'x' FROM customer;
-- 22P02 at 18: malformed array literal: "x"

SELECT labels || ARRAY['x'] FROM customer;
-- ok: ?column? _text

SELECT unnest(labels) FROM customer;
-- ok: unnest text

SELECT labels::text, labels::text[] FROM customer;
-- ok: labels text, labels _text

SELECT 'x' = ANY (labels) FROM customer;
-- ok: ?column? bool

SELECT labels @> ARRAY['x'], labels && '{a,b}' FROM customer;
-- ok: ?column? bool, ?column? bool

SELECT id FROM customer WHERE labels = '{a}';
-- ok: id int8

SELECT extra -> 'a', extra ? 'a', extra @> 'a=>1' FROM customer;
-- ok: ?column? text, ?column? bool, ?column? bool

SELECT extra -> ARRAY['a', 'b'], akeys(extra), skeys(extra) FROM customer;
-- ok: ?column? _text, akeys _text, skeys text

SELECT (each(extra)).key FROM customer;
-- ok: key text

SELECT e.key, e.value FROM customer, each(extra) e;
-- ok: key text, value text

SELECT k FROM customer, LATERAL skeys(extra) AS k;
-- ok: k text

SELECT extra['a'] FROM customer;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok: extra text

SELECT extra || 'a=>1' FROM customer;
-- ok: ?column? hstore

SELECT extra || hstore('a', 'b'), hstore(customer) FROM customer;
-- ok: ?column? hstore, hstore hstore

SELECT hstore_to_jsonb(extra) -> 'a' FROM customer;
-- ok: ?column? jsonb

SELECT extra::json FROM customer;
-- ok: extra json

SELECT extra + 1 FROM customer;
-- 42883 at 14: operator does not exist: hstore + integer

SELECT mail = 'a', mail LIKE 'A%', mail ~ 'x' FROM customer;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT mail || 'x', lower(mail), length(mail) FROM customer;
-- ok: ?column? text, lower text, length int4

SELECT mail = name, mail < name::citext FROM customer;
-- ok: ?column? bool, ?column? bool

SELECT replace(mail, 'a', 'b'), split_part(mail, '@', 1) FROM customer;
-- ok: replace text, split_part text

SELECT max(mail), min(mail::text) FROM customer;
-- ok: max citext, min text

SELECT COALESCE(mail, name) FROM customer;
-- ok: coalesce text

SELECT CASE WHEN true THEN mail ELSE name END FROM customer;
-- ok: name text

SELECT mail FROM customer UNION SELECT name FROM customer;
-- ok: mail text

SELECT mail FROM customer WHERE mail IN ('a', 'b');
-- ok: mail citext

SELECT mail FROM customer WHERE mail = ANY ($1);
-- ok: mail citext <- _citext

SELECT mail FROM customer WHERE mail = $1;
-- ok: mail citext <- citext

SELECT mail FROM customer ORDER BY mail;
-- ok: mail citext

SELECT mail::varchar(3), mail::name, mail::integer FROM customer;
-- ok: mail varchar, mail name, mail int4

INSERT INTO customer (mail, name) VALUES ('a', 'b');
-- ok

INSERT INTO customer (id, mail, name) VALUES (1, 'a', 'b');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO customer (id, mail, name) OVERRIDING SYSTEM VALUE VALUES (1, 'a', 'b');
-- ok

INSERT INTO customer (id, mail, name) OVERRIDING USER VALUE VALUES (1, 'a', 'b');
-- ok

INSERT INTO customer (id, mail, name) VALUES (DEFAULT, 'a', 'b');
-- ok

INSERT INTO customer (mail, name, full_name) VALUES ('a', 'b', 'c');
-- [13] 42601: cannot insert into column "full_name"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "full_name"

INSERT INTO customer (mail, name, full_name) VALUES ('a', 'b', DEFAULT);
-- ok

INSERT INTO customer (mail, name, lives) VALUES ('a', 'b', ROW('s', 'c', 'z'));
-- ok

INSERT INTO customer (mail, name, lives) VALUES ('a', 'b', ROW('s', 'c'));
-- 42846 at 60: cannot cast type record to home

INSERT INTO customer (mail, name, lives) VALUES ('a', 'b', '(s,c,z)');
-- ok

INSERT INTO customer (mail, name, lives) VALUES ('a', 'b', '(s,c)');
-- 22P02 at 60: malformed record literal: "(s,c)"

INSERT INTO customer (mail, name, lives.city) VALUES ('a', 'b', 'c');
-- ok

INSERT INTO customer (mail, name, lives.city, lives.zip) VALUES ('a', 'b', 'c', 1);
-- ok

INSERT INTO customer (mail, name, contact.place.city) VALUES ('a', 'b', 'c');
-- ok

INSERT INTO customer (mail, name, contact.place.country) VALUES ('a', 'b', 'c');
-- 42703 at 35: cannot assign to field "country" of column "place" because there is no such column in data type address

INSERT INTO customer (mail, name, addresses[1].city) VALUES ('a', 'b', 'c');
-- ok

INSERT INTO customer (mail, name, addresses[1]) VALUES ('a', 'b', 'c');
-- 22P02 at 67: malformed record literal: "c"

INSERT INTO customer (mail, name, addresses) VALUES ('a', 'b', ARRAY[ROW('s', 'c', 'z')]);
-- 42804 at 64: column "addresses" is of type address[] but expression is of type record[]

INSERT INTO customer (mail, name, addresses) VALUES ('a', 'b', ARRAY[ROW('s', 'c', 'z')]::address[]);
-- ok

INSERT INTO customer (mail, name, addresses) VALUES ('a', 'b', '{"(s,c,z)"}');
-- ok

INSERT INTO customer (mail, name, labels) VALUES ('a', 'b', '{a,b}'), ('c', 'd', ARRAY['a']), ('e', 'f', NULL);
-- ok

INSERT INTO customer (mail, name, labels[1]) VALUES ('a', 'b', 'c');
-- ok

INSERT INTO customer (mail, name, labels) VALUES ('a', 'b', '{a');
-- 22P02 at 61: malformed array literal: "{a"

INSERT INTO customer (mail, name, extra) VALUES ('a', 'b', 'x=>1');
-- ok

INSERT INTO customer (mail, name, extra) VALUES ('a', 'b', hstore('x', 1));
-- 42883 at 60: function hstore(unknown, integer) does not exist

INSERT INTO customer (mail, name, extra['k']) VALUES ('a', 'b', 'c');
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

INSERT INTO customer (mail, name, born) VALUES ('a', 'b', 'tomorrow'), ('c', 'd', '2020-02-30');
-- 22008 at 83: date/time field value out of range: "2020-02-30"

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO NOTHING;
-- ok

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO UPDATE SET name = excluded.name WHERE customer.name <> excluded.name;
-- ok

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO UPDATE SET full_name = 'x';
-- [13] 42601: column "full_name" can only be updated to DEFAULT
-- [15 18] 428C9: column "full_name" can only be updated to DEFAULT

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO UPDATE SET id = 1;
-- 428C9: column "id" can only be updated to DEFAULT

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO UPDATE SET id = DEFAULT;
-- ok

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT (mail) DO UPDATE SET contact.mail = excluded.mail;
-- ok

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT ON CONSTRAINT customer_mail_key DO NOTHING;
-- ok

INSERT INTO customer (mail, name) VALUES ('a', 'b') ON CONFLICT ON CONSTRAINT nothing DO NOTHING;
-- 42704: constraint "nothing" for table "customer" does not exist

INSERT INTO customer (mail, name) VALUES ('a', 'b') RETURNING id, full_name, xmax, tableoid::regclass;
-- ok: id int8, full_name text, xmax xid, tableoid regclass

INSERT INTO customer (mail, name) VALUES ('a', 'b') RETURNING (contact).place.*;
-- ok: street text, city text, zip varchar

INSERT INTO customer (mail, name) SELECT mail, title FROM customer, product;
-- ok

INSERT INTO customer (mail, name) SELECT note, note FROM orders;
-- ok

INSERT INTO customer (mail, name) TABLE paid;
-- 42601: INSERT has more expressions than target columns

INSERT INTO customer DEFAULT VALUES;
-- ok

INSERT INTO customer (mail, name) VALUES ($1, $2) RETURNING $3::text;
-- ok: text text <- citext, text, text

INSERT INTO customer (mail, name, contact) VALUES ($1, $2, ROW($3, ROW($4, $5, $6)));
-- ok <- citext, text, citext, text, text, varchar

INSERT INTO customer (mail, name, contact) VALUES ($1, $2, $3);
-- ok <- citext, text, contact

INSERT INTO customer (mail, name, lives, labels, extra) VALUES ($1, $2, $3, $4, $5);
-- ok <- citext, text, home, tags, hstore

UPDATE customer SET name = 'x';
-- ok

UPDATE customer SET id = 1;
-- 428C9: column "id" can only be updated to DEFAULT

UPDATE customer SET id = DEFAULT;
-- ok

UPDATE customer SET full_name = 'x';
-- [13] 42601: column "full_name" can only be updated to DEFAULT
-- [15 18] 428C9: column "full_name" can only be updated to DEFAULT

UPDATE customer SET full_name = DEFAULT;
-- ok

UPDATE customer SET contact.mail = 'x', contact.place.city = 'y';
-- ok

UPDATE customer SET contact = ROW('x', ROW('s', 'c', 'z'));
-- ok

UPDATE customer SET contact = ROW('x', ('s', 'c'));
-- 42846 at 40: cannot cast type record to address

UPDATE customer SET contact.place = ('s', 'c', 'z');
-- ok

UPDATE customer SET contact.place = $1, lives = $2;
-- ok <- address, home

UPDATE customer SET contact.place.city = $1;
-- ok <- text

UPDATE customer SET lives.city = 'c';
-- ok

UPDATE customer SET lives = NULL, labels = NULL;
-- ok

UPDATE customer SET addresses[1].zip = 5, addresses[2] = ROW('s', 'c', 'z');
-- ok

UPDATE customer SET addresses[1:2] = '{}';
-- ok

UPDATE customer SET addresses = addresses || ROW('s', 'c', 'z')::address;
-- ok

UPDATE customer SET addresses = addresses || ROW('s', 'c', 'z');
-- 42883 at 43: operator does not exist: address[] || record

UPDATE customer SET addresses = array_append(addresses, ROW('s', 'c', 'z'));
-- 42883 at 33: function array_append(address[], record) does not exist

UPDATE customer SET labels[2] = 'x', labels[3] = 4;
-- ok

UPDATE customer SET extra = extra || 'a=>2';
-- ok

UPDATE customer SET extra['a'] = 'b';
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

UPDATE customer SET extra['a'] = 1;
-- [13] 42804: cannot subscript type hstore because it is not an array
-- [15 18] ok

UPDATE customer SET (name, born) = ('x', '2020-01-01');
-- ok

UPDATE customer SET (name, born) = (SELECT title, placed FROM product, orders LIMIT 1);
-- ok

UPDATE customer SET (name, born) = (SELECT title FROM product);
-- 42601 at 36: number of columns does not match number of values

UPDATE customer c SET name = o.note FROM orders o WHERE o.customer_id = c.id RETURNING c.*, o.state;
-- ok: id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz, state state

UPDATE customer c SET c.name = 'x';
-- 42703 at 23: column "c" of relation "customer" does not exist

UPDATE customer SET name = orders.note FROM paid;
-- 42P01 at 28: missing FROM-clause entry for table "orders"

UPDATE customer SET name = p.note FROM paid p;
-- ok

UPDATE customer SET mail = NULL, name = DEFAULT;
-- ok

UPDATE customer SET mail = 1;
-- ok

UPDATE customer SET born = 5;
-- 42804 at 28: column "born" is of type date but expression is of type integer

UPDATE customer SET created = born, born = created;
-- ok

UPDATE ONLY customer SET born = CURRENT_DATE - 1;
-- ok

DELETE FROM customer WHERE mail = 'x' RETURNING *;
-- ok: id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz

DELETE FROM customer USING orders o WHERE o.customer_id = customer.id AND o.state = 'closed';
-- ok

DELETE FROM customer USING orders o WHERE o.state = 'gone';
-- 22P02 at 53: invalid input value for enum state: "gone"

DELETE FROM customer c USING customer c;
-- 42712: table name "c" specified more than once

DELETE FROM customer USING customer c WHERE c.id = customer.id;
-- ok

SELECT id, state FROM orders WHERE state = 'paid';
-- ok: id int8, state state

SELECT id, state FROM orders WHERE state = 'lost';
-- 22P02 at 44: invalid input value for enum state: "lost"

SELECT id, state FROM orders WHERE state > 'new' AND state IN ('paid', 'sent');
-- ok: id int8, state state

SELECT id, state FROM orders WHERE state = 'paid'::text;
-- 42883 at 42: operator does not exist: state = text

SELECT id, state FROM orders WHERE state::text = 'paid';
-- ok: id int8, state state

SELECT id, state FROM orders WHERE state = ANY ('{paid,sent}');
-- ok: id int8, state state

SELECT id, state FROM orders WHERE state = ANY (ARRAY['paid', 'sent']);
-- 42883 at 42: operator does not exist: state = text

SELECT id, state FROM orders WHERE state = ANY (ARRAY['paid', 'sent']::state[]);
-- ok: id int8, state state

SELECT enum_range(state), enum_first(NULL::state), enum_last(state) FROM orders;
-- ok: enum_range _state, enum_first state, enum_last state

SELECT min(state), max(state), array_agg(state ORDER BY state) FROM orders;
-- ok: min state, max state, array_agg _state

SELECT COALESCE(state, 'new') FROM orders;
-- ok: coalesce state

SELECT COALESCE(state, 'none') FROM orders;
-- 22P02 at 24: invalid input value for enum state: "none"

SELECT CASE WHEN id = 1 THEN 'new' ELSE state END FROM orders;
-- ok: state state

SELECT CASE state WHEN 'new' THEN 1 WHEN 'gone' THEN 2 END FROM orders;
-- 22P02 at 42: invalid input value for enum state: "gone"

SELECT state FROM orders UNION SELECT 'paid';
-- ok: state state

SELECT state FROM orders UNION SELECT 'nope';
-- 22P02 at 39: invalid input value for enum state: "nope"

SELECT state FROM orders UNION SELECT state FROM archive.orders;
-- 42804 at 39: UNION types state and text cannot be matched

SELECT $1 = state, state IN ($2, $3) FROM orders;
-- ok: ?column? bool, ?column? bool <- state, state, state

SELECT orders.id, archive.orders.id FROM orders, archive.orders;
-- 42P09 at 8: table reference "orders" is ambiguous

SELECT public.orders.id FROM orders, archive.orders;
-- ok: id int8

SELECT old_note FROM orders;
-- 42703 at 8: column "old_note" does not exist

SELECT o.old_note FROM archive.orders o;
-- ok: old_note text

SELECT orders.old_note FROM archive.orders;
-- ok: old_note text

SELECT public.orders.old_note FROM archive.orders;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "orders"

SELECT * FROM orders_2024 WHERE placed < now();
-- ok: id int8, customer_id int8, state state, placed timestamptz, note text

SELECT tableoid::regclass, id FROM orders;
-- ok: tableoid regclass, id int8

SELECT count(*) FROM ONLY orders;
-- ok: count int8

INSERT INTO orders (customer_id) VALUES (1);
-- ok

INSERT INTO orders (id, customer_id) VALUES (1, 1);
-- ok

INSERT INTO orders_2024 (id, customer_id, placed) VALUES (1, 1, '2024-05-05');
-- ok

INSERT INTO orders (customer_id, placed) VALUES (1, '2024-13-05');
-- 22008 at 53: date/time field value out of range: "2024-13-05"

INSERT INTO orders (customer_id, state) VALUES (1, 'lost');
-- 22P02 at 52: invalid input value for enum state: "lost"

INSERT INTO orders (customer_id, state) SELECT id, 'paid' FROM customer;
-- ok

INSERT INTO orders (customer_id, state) SELECT id, 'lost' FROM customer;
-- 22P02 at 52: invalid input value for enum state: "lost"

INSERT INTO orders (customer_id, state) SELECT id, state FROM archive.orders;
-- 42804 at 52: column "state" is of type state but expression is of type text

INSERT INTO orders (customer_id, state) SELECT id, state::state FROM archive.orders;
-- ok

INSERT INTO orders (customer_id) VALUES (1) ON CONFLICT (id, placed) DO NOTHING;
-- ok

INSERT INTO orders (customer_id) VALUES (1) ON CONFLICT (id) DO NOTHING;
-- ok

INSERT INTO orders (customer_id) VALUES (1) ON CONFLICT (id, placed) DO UPDATE SET state = excluded.state, note = orders.note || 'x';
-- ok

UPDATE orders SET state = 'sent' WHERE state = 'paid' RETURNING id, state::text;
-- ok: id int8, state text

UPDATE orders SET state = 'lost';
-- 22P02 at 27: invalid input value for enum state: "lost"

UPDATE orders SET state = note;
-- 42804 at 27: column "state" is of type state but expression is of type text

UPDATE orders SET state = note::state;
-- ok

UPDATE orders SET placed = placed + '1 day', note = id;
-- ok

UPDATE orders_2025 SET placed = '2024-01-01';
-- ok

MERGE INTO orders o USING archive.orders a ON a.id = o.id WHEN MATCHED THEN UPDATE SET note = a.old_note WHEN NOT MATCHED THEN INSERT (customer_id, note) VALUES (a.id, a.old_note);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO orders o USING archive.orders a ON a.id = o.id WHEN MATCHED AND a.state = 'closed' THEN DELETE WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO orders o USING archive.orders a ON a.id = o.id WHEN MATCHED THEN UPDATE SET state = a.state;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42804 at 96: column "state" is of type state but expression is of type text

MERGE INTO orders USING archive.orders ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42712: name "orders" specified more than once

MERGE INTO customer c USING orders o ON o.customer_id = c.id WHEN MATCHED THEN UPDATE SET full_name = 'x';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "full_name" can only be updated to DEFAULT

MERGE INTO customer c USING orders o ON o.customer_id = c.id WHEN NOT MATCHED THEN INSERT (id, mail, name) VALUES (1, 'a', 'b');
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

MERGE INTO customer c USING orders o ON o.customer_id = c.id WHEN NOT MATCHED THEN INSERT (mail, name) VALUES (c.mail, 'b');
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 112: invalid reference to FROM-clause entry for table "c"

MERGE INTO customer c USING orders o ON o.customer_id = c.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 79: syntax error at or near "BY"
-- [18] ok

MERGE INTO customer c USING orders o ON o.customer_id = c.id WHEN MATCHED THEN UPDATE SET name = o.note RETURNING merge_action(), c.id, o.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 105: syntax error at or near "RETURNING"
-- [18] ok: merge_action text, id int8, id int8

MERGE INTO customer c USING (SELECT 1 AS id) s ON s.id = c.id WHEN MATCHED AND c.xmin IS NOT NULL THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P10 at 80: cannot use system column "xmin" in MERGE WHEN condition

MERGE INTO paid p USING orders o ON o.id = p.id WHEN MATCHED THEN UPDATE SET note = 'x';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "paid"
-- [18] ok

MERGE INTO revenue r USING orders o ON o.id = r.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "revenue"
-- [18] 55000: cannot delete from view "revenue"

MERGE INTO item i USING product p ON p.sku = i.sku WHEN MATCHED THEN UPDATE SET total = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "total" can only be updated to DEFAULT

MERGE INTO item i USING product p ON p.sku = i.sku WHEN NOT MATCHED THEN INSERT VALUES (1, now(), 1, p.sku);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

SELECT * FROM item NATURAL JOIN product;
-- ok: sku text, order_id int8, placed timestamptz, line int2, quantity int4, discount float4, total numeric, title text, price numeric, stock int4, available tstzrange, sizes _int4range, attributes jsonb, photo bytea, words tsvector

SELECT title FROM item i JOIN product p USING (sku) GROUP BY p.sku;
-- ok: title text

SELECT title FROM item i JOIN product p USING (sku) GROUP BY i.sku;
-- 42803 at 8: column "p.title" must appear in the GROUP BY clause or be used in an aggregate function

SELECT quantity, title FROM item i JOIN product p USING (sku) GROUP BY p.sku;
-- 42803 at 8: column "i.quantity" must appear in the GROUP BY clause or be used in an aggregate function

SELECT extract(year FROM placed) AS y, extract(month FROM placed) FROM orders GROUP BY y;
-- 42803 at 59: column "orders.placed" must appear in the GROUP BY clause or be used in an aggregate function

SELECT extract(year FROM placed), trim(note) FROM orders GROUP BY extract(year FROM placed), trim(both FROM note);
-- [13] ok: date_part float8, btrim text
-- [15 18] ok: extract numeric, btrim text

SELECT substring(note FROM 1 FOR 2), substring(note, 1, 2) FROM orders GROUP BY substring(note, 1, 2);
-- ok: substring text, substring text

SELECT DISTINCT stock + '2020-01-01'::date FROM product ORDER BY stock + 1;
-- 42P10 at 66: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT sku, title, quantity FROM item JOIN product USING (sku);
-- ok: sku text, title text, quantity int4

SELECT item.sku, product.sku, sku FROM item JOIN product USING (sku);
-- ok: sku text, sku text, sku text

SELECT j.sku FROM item JOIN product USING (sku) AS j;
-- [13] 42601 at 49: syntax error at or near "AS"
-- [15 18] ok: sku text

SELECT j.title FROM item JOIN product USING (sku) AS j;
-- [13] 42601 at 51: syntax error at or near "AS"
-- [15 18] 42703 at 8: column j.title does not exist

SELECT total * price, total::money_amount FROM item JOIN product USING (sku);
-- ok: ?column? numeric, total numeric

SELECT price + 1, price / 3, -price, price::integer FROM product;
-- ok: ?column? numeric, ?column? numeric, ?column? numeric, price int4

SELECT sum(price), avg(price), max(price), min(price) FROM product;
-- ok: sum numeric, avg numeric, max numeric, min numeric

SELECT price FROM product UNION SELECT 1;
-- ok: price numeric

SELECT price FROM product UNION SELECT 1.5 UNION SELECT NULL;
-- ok: price numeric

SELECT COALESCE(price, 0), NULLIF(price, 0), GREATEST(price, 1) FROM product;
-- ok: coalesce numeric, nullif numeric, greatest numeric

SELECT price = 5, price = '5', price = $1, price IN (1, 2.5) FROM product;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool <- numeric

SELECT CASE WHEN stock > 0 THEN price END FROM product;
-- ok: case numeric

SELECT ARRAY[price, 1] FROM product;
-- ok: array _numeric

SELECT round(price, 1), trunc(price), price % 2 FROM product;
-- ok: round numeric, trunc numeric, ?column? numeric

SELECT available @> now(), lower(available), upper_inf(available) FROM product;
-- ok: ?column? bool, lower timestamptz, upper_inf bool

SELECT available && tstzrange(now(), NULL), available * available, available - available FROM product;
-- ok: ?column? bool, ?column? tstzrange, ?column? tstzrange

SELECT available @> '2020-01-01', available @> '[2020-01-01,2021-01-01)' FROM product;
-- 22P02 at 21: malformed range literal: "2020-01-01"

SELECT available @> '2020-01-01'::timestamptz, '2020-01-01'::timestamptz <@ available FROM product;
-- ok: ?column? bool, ?column? bool

SELECT available = '[2020-01-01,2021-01-01)', available = '[2020-01-01' FROM product;
-- 22P02 at 59: malformed range literal: "[2020-01-01"

SELECT sizes[1], lower(sizes[1]), unnest(sizes) FROM product;
-- ok: sizes int4range, lower int4, unnest int4range

SELECT range_agg(available) FROM product;
-- [13] 42883 at 8: function range_agg(tstzrange) does not exist
-- [15 18] ok: range_agg tstzmultirange

SELECT range_agg(sizes[1])::int4multirange @> 3 FROM product;
-- [13] 42704 at 29: type "int4multirange" does not exist
-- [15 18] ok: ?column? bool

SELECT multirange(available), unnest(tstzmultirange(available)) FROM product;
-- [13] 42883 at 8: function multirange(tstzrange) does not exist
-- [15 18] ok: multirange tstzmultirange, unnest tstzrange

SELECT attributes -> 'a', attributes ->> 'a', attributes #> '{a,b}', attributes #>> '{a}' FROM product;
-- ok: ?column? jsonb, ?column? text, ?column? jsonb, ?column? text

SELECT attributes['a']['b'], attributes['a'] = '1' FROM product;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok: attributes jsonb, ?column? bool

SELECT attributes ? 'a', attributes ?| ARRAY['a'], attributes @> '{"a": 1}', attributes @> '{a: 1}' FROM product;
-- 22P02 at 92: invalid input syntax for type json

SELECT attributes @? '$.a', attributes @@ '$.a > 1', jsonb_path_query(attributes, '$.a[*]') FROM product;
-- ok: ?column? bool, ?column? bool, jsonb_path_query jsonb

SELECT attributes - 'a', attributes - 1, attributes - ARRAY['a'], attributes #- '{a}' FROM product;
-- ok: ?column? jsonb, ?column? jsonb, ?column? jsonb, ?column? jsonb

SELECT (attributes ->> 'n')::integer + 1, attributes ->> 'n' + 1 FROM product;
-- 22P02 at 58: invalid input syntax for type integer: "n"

SELECT jsonb_each(attributes), jsonb_object_keys(attributes), jsonb_array_elements_text(attributes -> 'a') FROM product;
-- ok: jsonb_each record, jsonb_object_keys text, jsonb_array_elements_text text

SELECT e.key, e.value ->> 'x' FROM product, jsonb_each(attributes) AS e;
-- ok: key text, ?column? text

SELECT r.a, r.b FROM product, jsonb_to_record(attributes) AS r (a integer, b text);
-- ok: a int4, b text

SELECT r.* FROM product, jsonb_to_recordset(attributes) AS r (a integer, b address);
-- ok: a int4, b address

SELECT r.* FROM product, jsonb_to_record(attributes) AS r;
-- 42601 at 26: a column definition list is required for functions returning "record"

SELECT (jsonb_populate_record(NULL::address, attributes)).city FROM product;
-- ok: city text

SELECT jsonb_populate_record(NULL::address, attributes) FROM product;
-- ok: jsonb_populate_record address

SELECT jsonb_set(attributes, '{a}', '1'), jsonb_set(attributes, '{a}', to_jsonb(stock)), jsonb_set(attributes, 'a', '1') FROM product;
-- 22P02 at 112: malformed array literal: "a"

SELECT jsonb_build_object('a', stock, 'b', title), jsonb_agg(product), row_to_json(product) FROM product GROUP BY sku;
-- ok: jsonb_build_object jsonb, jsonb_agg jsonb, row_to_json json

UPDATE product SET attributes['a'] = '1', attributes['b']['c'] = to_jsonb(stock);
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok

UPDATE product SET attributes['a'] = stock;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 42804 at 20: subscripted assignment to "attributes" requires type jsonb but expression is of type integer

UPDATE product SET attributes[1:2] = '1';
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 42804 at 33: jsonb subscript does not support slices

UPDATE product SET words = to_tsvector(title);
-- [13] 42601: column "words" can only be updated to DEFAULT
-- [15 18] 428C9: column "words" can only be updated to DEFAULT

UPDATE product SET available = '[,)', sizes = ARRAY['[1,2]'::int4range], sizes[1] = '[3,4)';
-- 42601: multiple assignments to same column "sizes"

UPDATE product SET available = tstzrange(now(), now() + '1 day'), price = '5.5', stock = stock - $1;
-- ok <- int4

UPDATE product SET price = NULL;
-- ok

UPDATE product SET photo = '\xDEADBEEF', title = E'a\nb';
-- ok

UPDATE product SET photo = '\xDEADBEE';
-- 22023 at 28: invalid hexadecimal data: odd number of digits

SELECT words @@ to_tsquery('a & b'), ts_rank(words, plainto_tsquery('a')), ts_headline(title, websearch_to_tsquery('a')) FROM product;
-- ok: ?column? bool, ts_rank float4, ts_headline text

SELECT words @@ 'a & b' FROM product;
-- ok: ?column? bool

SELECT words @@ title FROM product;
-- 42883 at 14: operator does not exist: tsvector @@ text

SELECT encode(photo, 'hex'), length(photo), photo || '\x00', sha256(photo) FROM product;
-- ok: encode text, length int4, ?column? bytea, sha256 bytea

INSERT INTO product (sku, title) VALUES ('a', 'b') ON CONFLICT (title, price) DO UPDATE SET stock = product.stock + 1;
-- ok

INSERT INTO product (sku, title) VALUES ('a', 'b') ON CONFLICT (price, title) DO NOTHING;
-- ok

INSERT INTO product (sku, title) VALUES ('a', 'b') ON CONFLICT (title) DO NOTHING;
-- ok

INSERT INTO product VALUES ('a', 'b', 1, 2, '[2020-01-01,)', '{"[1,2]"}', '{}', NULL);
-- ok

INSERT INTO product VALUES ('a', 'b', 1, 2, '[2020-01-01,)', '{"[1,2]"}', '{}', NULL, 'words');
-- [13] 42601: cannot insert into column "words"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "words"

INSERT INTO product VALUES ('a', 'b', 1, 2, '[2020-01-01,)', '{"[1,2"}', '{}', NULL);
-- 22P02 at 62: malformed range literal: "[1,2"

INSERT INTO product VALUES ('a', 'b', 1, 2, NULL, NULL, '{"a": }');
-- 22P02 at 57: invalid input syntax for type json

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (lower(sku)) WHERE quantity > 10 DO NOTHING;
-- ok

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (lower(sku)) DO NOTHING;
-- ok

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (upper(sku)) WHERE quantity > 10 DO NOTHING;
-- ok

INSERT INTO item (order_id, placed, line, sku, total) VALUES (1, now(), 1, 'a', 5);
-- [13] 42601: cannot insert into column "total"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "total"

INSERT INTO item (order_id, placed, line, sku, total) VALUES (1, now(), 1, 'a', DEFAULT), (1, now(), 2, 'b', DEFAULT);
-- [13] 42601: cannot insert into column "total"
-- [15 18] ok

INSERT INTO item (order_id, placed, line, sku, total) VALUES (1, now(), 1, 'a', DEFAULT), (1, now(), 2, 'b', 5);
-- [13] 42601: cannot insert into column "total"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "total"

SELECT * FROM event;
-- ok: at timestamptz, kind text, payload json

SELECT * FROM event*;
-- ok: at timestamptz, kind text, payload json

SELECT * FROM ONLY event;
-- ok: at timestamptz, kind text, payload json

SELECT *, tableoid FROM click;
-- ok: at timestamptz, kind text, payload json, url text, x int4, tableoid oid

SELECT url FROM event;
-- 42703 at 8: column "url" does not exist

SELECT e FROM event e UNION ALL SELECT c::event FROM click c;
-- ok: e event

SELECT e FROM event e UNION ALL SELECT c FROM click c;
-- ok: e event

SELECT ROW(c.*)::event FROM click c;
-- 42846 at 16: cannot cast type record to event

SELECT c::event FROM click c;
-- ok: c event

SELECT e::click FROM event e;
-- 42846 at 9: cannot cast type event to click

SELECT (e).kind, (c::event).kind FROM event e, click c;
-- ok: kind text, kind text

SELECT all_events() FROM event;
-- ok: all_events event

SELECT (all_events()).*;
-- ok: at timestamptz, kind text, payload json

SELECT kind, payload ->> 'a' FROM all_events();
-- ok: kind text, ?column? text

SELECT x FROM all_events();
-- 42703 at 8: column "x" does not exist

SELECT * FROM all_events() WITH ORDINALITY AS a (at, kind, payload, n);
-- ok: at timestamptz, kind text, payload json, n int8

SELECT * FROM all_events() AS a (at, kind, payload, n);
-- 42P10: table "a" has 3 columns available but 4 columns specified

SELECT payload = payload FROM event;
-- 42883 at 16: operator does not exist: json = json

SELECT DISTINCT payload FROM event;
-- 42883 at 17: could not identify an equality operator for type json

SELECT DISTINCT at, kind FROM event ORDER BY at;
-- ok: at timestamptz, kind text

SELECT kind, count(*) FROM event GROUP BY kind HAVING count(*) > 1 ORDER BY count(*) DESC;
-- ok: kind text, count int8

SELECT payload, count(*) FROM event GROUP BY payload;
-- 42883 at 46: could not identify an equality operator for type json

INSERT INTO event SELECT * FROM click;
-- 42601 at 26: INSERT has more expressions than target columns

INSERT INTO event SELECT at, kind, payload FROM click;
-- ok

INSERT INTO click SELECT * FROM event;
-- ok

INSERT INTO purchase VALUES (now(), 'a', '{}', 5);
-- ok

UPDATE event SET kind = 'x' WHERE at < now() - interval '1 day';
-- ok

UPDATE event SET url = 'x';
-- 42703 at 18: column "url" of relation "event" does not exist

UPDATE click SET x = x + 1, url = url || x;
-- ok

DELETE FROM ONLY event;
-- ok

SELECT order_id, note FROM recent_paid;
-- ok: order_id int8, note text

SELECT id FROM recent_paid;
-- 42703 at 8: column "id" does not exist

UPDATE recent_paid SET note = 'x' WHERE order_id = 1;
-- ok

UPDATE recent_paid SET id = 1;
-- 42703 at 24: column "id" of relation "recent_paid" does not exist

UPDATE paid SET state = 'x';
-- 42703 at 17: column "state" of relation "paid" does not exist

UPDATE paid SET note = state;
-- 42703 at 24: column "state" does not exist

INSERT INTO recent_paid (customer_id, note) VALUES (1, 'x') RETURNING order_id;
-- ok: order_id int8

INSERT INTO paid (id, note) VALUES (1, 2);
-- ok

DELETE FROM recent_paid USING customer c WHERE c.id = customer_id;
-- ok

INSERT INTO paid (id, customer_id, placed) VALUES (1, 1, now()) ON CONFLICT (id, placed) DO UPDATE SET note = paid.note || excluded.note;
-- ok

INSERT INTO recent_paid (order_id, customer_id) VALUES (1, 1) ON CONFLICT (order_id) DO NOTHING;
-- ok

UPDATE revenue SET name = 'x';
-- 55000: cannot update view "revenue"

DELETE FROM revenue;
-- 55000: cannot delete from view "revenue"

INSERT INTO revenue (id) VALUES (1);
-- 55000: cannot insert into view "revenue"

SELECT name, total FROM top_customers WHERE total > 5;
-- ok: name text, total numeric

SELECT id FROM top_customers;
-- 42703 at 8: column "id" does not exist

SELECT total || name FROM top_customers;
-- ok: ?column? text

UPDATE top_customers SET name = 'x';
-- 55000: cannot update view "revenue"

UPDATE editable SET title = 'x';
-- ok

UPDATE editable SET doubled = 1;
-- 0A000: cannot update column "doubled" of view "editable"

UPDATE editable SET title = doubled;
-- ok

INSERT INTO editable (sku, title) VALUES ('a', 'b');
-- ok

INSERT INTO editable (sku, title, doubled) VALUES ('a', 'b', 2);
-- 0A000: cannot insert into column "doubled" of view "editable"

INSERT INTO editable (sku, title, doubled) VALUES ('a', 'b', DEFAULT);
-- 0A000: cannot insert into column "doubled" of view "editable"

INSERT INTO editable VALUES ('a', 'b');
-- ok

DELETE FROM editable WHERE doubled > 1;
-- ok

INSERT INTO by_trigger (id, name) VALUES (1, 'a');
-- ok

UPDATE by_trigger SET orders = 2;
-- ok

DELETE FROM by_trigger;
-- 55000: cannot delete from view "by_trigger"

INSERT INTO by_trigger (nothing) VALUES (1);
-- 42703 at 25: column "nothing" of relation "by_trigger" does not exist

INSERT INTO ruled (note) VALUES ('x');
-- ok

INSERT INTO ruled (note) VALUES ('x') RETURNING note;
-- ok: note text

INSERT INTO ruled (note) VALUES ('x') ON CONFLICT DO NOTHING;
-- 0A000: INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules

UPDATE ruled SET note = 'x';
-- ok

DELETE FROM ruled;
-- ok

DELETE FROM ruled RETURNING id;
-- 0A000: cannot perform DELETE RETURNING on relation "ruled"

SELECT sku, stock + 1 FROM stock_list;
-- ok: sku text, ?column? int4

UPDATE stock_list SET stock = 1;
-- ok

INSERT INTO stock_list VALUES ('a', 1);
-- ok

INSERT INTO invoice VALUES (1);
-- ok

SELECT last_value, is_called FROM invoice;
-- ok: last_value int8, is_called bool

SELECT nextval('invoice'), currval('invoice'), setval('invoice', 5);
-- ok: nextval int8, currval int8, setval int8

SELECT nextval('invoices');
-- 42P01 at 16: relation "invoices" does not exist

SELECT nextval(invoice) FROM invoice;
-- [13] 42883 at 8: function nextval(invoice) does not exist
-- [15 18] 42809: relation "invoice" does not have a composite type

SELECT total_of(orders), orders.total_of, (orders).total_of FROM orders;
-- ok: total_of numeric, total_of numeric, total_of numeric

SELECT o.total_of, total_of(o.*) FROM orders o;
-- ok: total_of numeric, total_of numeric

SELECT total_of FROM orders;
-- 42703 at 8: column "total_of" does not exist

SELECT total_of(1);
-- 42883 at 8: function total_of(integer) does not exist

SELECT total_of(paid) FROM paid;
-- 42883 at 8: function total_of(paid) does not exist

SELECT total_of(ROW(1, 1, 'new', now(), 'x'));
-- ok: total_of numeric

SELECT total_of(orders_2024) FROM orders_2024;
-- ok: total_of numeric

SELECT total_of(orders_2024::orders) FROM orders_2024;
-- ok: total_of numeric

SELECT * FROM find_orders(1);
-- ok: id int8, note text

SELECT * FROM find_orders(1, now(), 'new', 'paid');
-- ok: id int8, note text

SELECT * FROM find_orders(1, now(), 'new', 'lost');
-- 22P02 at 44: invalid input value for enum state: "lost"

SELECT * FROM find_orders(1, now(), VARIADIC ARRAY['new']::state[]);
-- ok: id int8, note text

SELECT * FROM find_orders(1, now(), VARIADIC ARRAY['new']);
-- 42883 at 15: function find_orders(integer, timestamp with time zone, text[]) does not exist

SELECT * FROM find_orders(c => 1);
-- 42883 at 15: function find_orders(c => integer) does not exist

SELECT * FROM find_orders(c => 1, since => now());
-- 42883 at 15: function find_orders(c => integer, since => timestamp with time zone) does not exist

SELECT * FROM find_orders(since => now());
-- 42883 at 15: function find_orders(since => timestamp with time zone) does not exist

SELECT * FROM find_orders(c => 1, states => '{new}');
-- 42883 at 15: function find_orders(c => integer, states => unknown) does not exist

SELECT * FROM find_orders(c => 1, VARIADIC states => '{new}');
-- 42883 at 15: function find_orders(c => integer, states => unknown) does not exist

SELECT * FROM find_orders('x');
-- 22P02 at 27: invalid input syntax for type bigint: "x"

SELECT (find_orders(1)).note, find_orders(1);
-- ok: note text, find_orders record

SELECT f.note FROM customer c, find_orders(c.id) f;
-- ok: note text

SELECT f.note FROM customer c LEFT JOIN LATERAL find_orders(c.id) f ON true;
-- ok: note text

SELECT f.note FROM customer c RIGHT JOIN find_orders(c.id) f ON true;
-- 42P10 at 54: invalid reference to FROM-clause entry for table "c"

SELECT find_orders.note FROM find_orders(1) f;
-- 42P01 at 8: missing FROM-clause entry for table "find_orders"

SELECT find_orders($1, $2), find_orders($3);
-- ok: find_orders record, find_orders record <- int8, timestamptz, int8

SELECT * FROM split_address(ROW('s', 'c', 'z'));
-- ok: street text, city text

SELECT * FROM split_address('(s,c,z)');
-- ok: street text, city text

SELECT (split_address((contact).place)).city FROM customer;
-- ok: city text

SELECT city FROM customer, split_address((contact).place);
-- ok: city text

SELECT street, place FROM customer, split_address(addresses[1]), unnest(addresses) AS place;
-- 42702 at 8: column reference "street" is ambiguous

SELECT u.city FROM customer, unnest(addresses) AS u;
-- ok: city text

SELECT u FROM customer, unnest(addresses, labels) WITH ORDINALITY AS u;
-- ok: u record

SELECT a, b, c, d, n FROM customer, unnest(addresses, labels) WITH ORDINALITY AS u (a, b, c, d, n);
-- ok: a text, b text, c varchar, d text, n int8

SELECT * FROM ROWS FROM (find_orders(1), generate_series(1, 3)) AS r (a, b, c);
-- ok: a int8, b text, c int4

SELECT * FROM ROWS FROM (find_orders(1), generate_series(1, 3)) AS r (a, b, c, d);
-- 42P10: table "r" has 3 columns available but 4 columns specified

SELECT * FROM ROWS FROM (jsonb_to_record('{}') AS (a integer), unnest(ARRAY[1])) AS r;
-- ok: a int4, unnest int4

CALL close_order(1, true);
-- ok: closed bool

CALL close_order(1);
-- 42883 at 6: procedure close_order(integer) does not exist

CALL close_order('x', NULL);
-- 22P02 at 18: invalid input syntax for type bigint: "x"

SELECT close_order(1, true);
-- 42809 at 8: close_order(integer, boolean) is a procedure

CALL total_of(1);
-- 42883 at 6: procedure total_of(integer) does not exist

SELECT addresses[1] === addresses[2] FROM customer;
-- ok: ?column? bool

SELECT addresses[1] === ROW('s', 'c', 'z') FROM customer;
-- ok: ?column? bool

SELECT (contact).place === '(s,c,z)' FROM customer;
-- ok: ?column? bool

SELECT 1 === 2;
-- 42883 at 10: operator does not exist: integer === integer

SELECT addresses[1] = addresses[2], addresses = addresses, addresses[1] < ROW('s', 'c', 'z') FROM customer;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT contact = ROW('x', ROW('s', 'c', 'z')) FROM customer;
-- ok: ?column? bool

SELECT contact = contact, contact IS NULL, contact IS DISTINCT FROM NULL FROM customer;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT (contact, name) = (contact, name), ROW(customer.*) = ROW(customer.*) FROM customer;
-- ok: ?column? bool, ?column? bool

SELECT customer = customer, customer IS NOT NULL FROM customer;
-- ok: ?column? bool, ?column? bool

SELECT c.id FROM customer c ORDER BY c;
-- ok: id int8

SELECT c.id FROM customer c GROUP BY c.id, c;
-- ok: id int8

SELECT c.name, c.mail FROM customer c GROUP BY c.id;
-- ok: name text, mail citext

SELECT c.name, o.note FROM customer c JOIN orders o ON o.customer_id = c.id GROUP BY c.id;
-- 42803 at 16: column "o.note" must appear in the GROUP BY clause or be used in an aggregate function

SELECT o.note FROM orders o GROUP BY o.id, o.placed;
-- ok: note text

SELECT o.note FROM orders o GROUP BY o.id;
-- 42803 at 8: column "o.note" must appear in the GROUP BY clause or be used in an aggregate function

SELECT o.note FROM orders_2024 o GROUP BY o.id, o.placed;
-- ok: note text

SELECT p.note, count(*) FROM paid p GROUP BY p.id, p.placed;
-- 42803 at 8: column "p.note" must appear in the GROUP BY clause or be used in an aggregate function

SELECT p.title FROM product p GROUP BY p.title, p.price;
-- ok: title text

SELECT mail, full_name, count(*) FROM customer GROUP BY mail;
-- 42803 at 14: column "customer.full_name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT i.sku, p.title FROM item i JOIN product p USING (sku) GROUP BY sku;
-- 42803 at 15: column "p.title" must appear in the GROUP BY clause or be used in an aggregate function

SELECT p.title FROM item i JOIN product p USING (sku) GROUP BY p.sku;
-- ok: title text

SELECT p.title FROM item i RIGHT JOIN product p USING (sku) GROUP BY p.sku;
-- ok: title text

SELECT date_trunc('day', placed) AS day, count(*) FROM orders GROUP BY day ORDER BY day;
-- ok: day timestamptz, count int8

SELECT date_trunc('day', placed) AS placed, count(*) FROM orders GROUP BY placed;
-- ok: placed timestamptz, count int8

SELECT state, sum(count(*)) OVER () FROM orders GROUP BY state;
-- ok: state state, sum numeric

SELECT state, count(*) FILTER (WHERE note IS NULL) FROM orders GROUP BY state;
-- ok: state state, count int8

SELECT state, string_agg(note, ',' ORDER BY placed) FROM orders GROUP BY 1;
-- ok: state state, string_agg text

SELECT state, rank() OVER (PARTITION BY customer_id ORDER BY count(*)) FROM orders GROUP BY state;
-- 42803 at 41: column "orders.customer_id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT state, rank() OVER (PARTITION BY customer_id) FROM orders GROUP BY state, customer_id;
-- ok: state state, rank int8

SELECT GROUPING(state, customer_id), count(*) FROM orders GROUP BY CUBE (state, customer_id);
-- ok: grouping int4, count int8

SELECT GROUPING(note), count(*) FROM orders GROUP BY ROLLUP (state);
-- 42803 at 17: arguments to GROUPING must be grouping expressions of the associated query level

SELECT customer_id, sum(id) OVER w, lag(note) OVER w FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY placed RANGE BETWEEN '1 day' PRECEDING AND CURRENT ROW);
-- ok: customer_id int8, sum numeric, lag text

SELECT sum(id) OVER (ORDER BY placed RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders;
-- 0A000 at 52: RANGE with offset PRECEDING/FOLLOWING is not supported for column type timestamp with time zone and offset type integer

SELECT sum(id) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND $1 FOLLOWING) FROM orders;
-- ok: sum numeric <- int8

SELECT sum(id) OVER (ORDER BY note RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders;
-- 0A000 at 50: RANGE with offset PRECEDING/FOLLOWING is not supported for column type text

SELECT sum(id) OVER (ORDER BY state RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders;
-- 0A000 at 51: RANGE with offset PRECEDING/FOLLOWING is not supported for column type anyenum

SELECT sum(quantity) OVER (ORDER BY line RANGE BETWEEN '1' PRECEDING AND 1::bigint FOLLOWING) FROM item;
-- ok: sum int8

SELECT sum(quantity) OVER (ORDER BY discount RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM item;
-- ok: sum int8

SELECT sum(quantity) OVER (ORDER BY total RANGE BETWEEN 1.5::real PRECEDING AND CURRENT ROW) FROM item;
-- 0A000 at 57: RANGE with offset PRECEDING/FOLLOWING is not supported for column type numeric and offset type real

SELECT sum(quantity) OVER (ORDER BY line ROWS BETWEEN quantity PRECEDING AND CURRENT ROW) FROM item;
-- 42P10 at 55: argument of ROWS must not contain variables

SELECT sum(quantity) OVER (ORDER BY line ROWS BETWEEN $1 PRECEDING AND (SELECT 1) FOLLOWING) FROM item;
-- ok: sum int8 <- int8

SELECT sum(quantity) OVER (ORDER BY line GROUPS 'x' PRECEDING) FROM item;
-- 22P02 at 49: invalid input syntax for type bigint: "x"

SELECT sum(quantity) OVER (GROUPS 1 PRECEDING) FROM item;
-- 42P20 at 27: GROUPS mode requires an ORDER BY clause

SELECT sum(quantity) OVER (ORDER BY line, sku RANGE 1 PRECEDING) FROM item;
-- 42P20 at 27: RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column

SELECT first_value(total) OVER (w ROWS 1 PRECEDING) FROM item WINDOW w AS (ORDER BY line);
-- ok: first_value numeric

SELECT first_value(total) OVER (w ORDER BY sku) FROM item WINDOW w AS (ORDER BY line);
-- 42P20 at 32: cannot override ORDER BY clause of window "w"

SELECT first_value(total) OVER (w PARTITION BY sku) FROM item WINDOW w AS (ORDER BY line);
-- 42P20 at 32: cannot override PARTITION BY clause of window "w"

SELECT first_value(total) OVER (w) FROM item WINDOW w AS (ORDER BY line ROWS 1 PRECEDING);
-- 42P20 at 32: cannot copy window "w" because it has a frame clause

SELECT first_value(total) OVER w FROM item WINDOW w AS (ORDER BY line ROWS 1 PRECEDING);
-- ok: first_value numeric

WITH late AS (UPDATE orders SET state = 'closed' WHERE placed < now() RETURNING id, customer_id) SELECT c.name FROM late JOIN customer c ON c.id = late.customer_id;
-- ok: name text

WITH late AS (UPDATE orders SET state = 'closed') SELECT * FROM late;
-- 0A000 at 65: WITH query "late" does not have a RETURNING clause

WITH gone AS (DELETE FROM item RETURNING *), back AS (INSERT INTO item SELECT * FROM gone RETURNING order_id) SELECT count(*) FROM back;
-- [13] 42601: cannot insert into column "total"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "total"

WITH gone AS (DELETE FROM item RETURNING order_id, placed, line, sku, quantity) INSERT INTO item (order_id, placed, line, sku, quantity) SELECT * FROM gone;
-- ok

WITH n AS (SELECT 1 AS id) UPDATE customer SET name = 'x' FROM n WHERE n.id = customer.id;
-- ok

WITH n AS (SELECT 1 AS id) DELETE FROM customer WHERE id IN (SELECT id FROM n);
-- ok

WITH a AS (SELECT * FROM b), b AS (SELECT 1) SELECT * FROM a;
-- 42P01 at 26: relation "b" does not exist

WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT x FROM a;
-- ok: x int4

WITH RECURSIVE days (day) AS (SELECT date '2020-01-01' UNION ALL SELECT day + 1 FROM days WHERE day < '2020-02-01') SELECT day FROM days;
-- ok: day date

WITH RECURSIVE days (day) AS (SELECT date '2020-01-01' UNION ALL SELECT day + interval '1 day' FROM days) SELECT day FROM days;
-- 42804 at 43: recursive query "days" column 1 has type date in non-recursive term but type timestamp without time zone overall

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) SEARCH DEPTH FIRST BY id SET seq SELECT * FROM tree ORDER BY seq;
-- [13] 42601 at 134: syntax error at or near "SEARCH"
-- [15 18] ok: id int8, note text, seq _record

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) SEARCH BREADTH FIRST BY id SET id SELECT * FROM tree;
-- [13] 42601 at 134: syntax error at or near "SEARCH"
-- [15 18] 42702 at 112: column reference "id" is ambiguous

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET looped USING path SELECT id, looped, path FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] ok: id int8, looped bool, path _record

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET looped TO 'Y' DEFAULT 'N' USING path SELECT id, looped FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] ok: id int8, looped text

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET looped TO 1 DEFAULT 'N' USING path SELECT id, looped FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] 22P02 at 167: invalid input syntax for type integer: "N"

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET looped TO true DEFAULT 5 USING path SELECT id FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] 42804 at 170: CYCLE types boolean and integer cannot be matched

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET path USING path SELECT id FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] 42601 at 134: cycle mark column name and cycle path column name are the same

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE id SET note USING path SELECT id FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] 42601 at 134: cycle mark column name "note" already used in WITH query column list

WITH RECURSIVE tree AS (SELECT id, note FROM orders UNION ALL SELECT o.id, o.note FROM orders o JOIN tree t ON t.id = o.customer_id) CYCLE nothing SET looped USING path SELECT id FROM tree;
-- [13] 42601 at 134: syntax error at or near "CYCLE"
-- [15 18] 42601 at 134: cycle column "nothing" not in WITH query column list

WITH RECURSIVE tree AS (SELECT id FROM orders UNION ALL SELECT o.id FROM orders o WHERE o.id IN (SELECT id FROM tree)) SELECT * FROM tree;
-- 42P19 at 113: recursive reference to query "tree" must not appear within a subquery

WITH tree AS (SELECT id FROM orders) SEARCH DEPTH FIRST BY id SET seq SELECT * FROM tree;
-- [13] 42601 at 38: syntax error at or near "SEARCH"
-- [15 18] 42601 at 6: WITH query is not recursive

WITH RECURSIVE tree AS (SELECT id FROM orders UNION ALL (SELECT id FROM tree UNION SELECT id FROM orders)) SEARCH DEPTH FIRST BY id SET seq SELECT * FROM tree;
-- [13] 42601 at 108: syntax error at or near "SEARCH"
-- [15 18] 42601: with a SEARCH or CYCLE clause, the right side of the UNION must be a SELECT

WITH RECURSIVE tree AS (SELECT id FROM orders UNION SELECT customer_id FROM orders UNION ALL SELECT id FROM tree) CYCLE id SET looped USING path SELECT * FROM tree;
-- [13] 42601 at 115: syntax error at or near "CYCLE"
-- [15 18] 0A000: with a SEARCH or CYCLE clause, the left side of the UNION must be a SELECT

WITH p AS MATERIALIZED (SELECT * FROM product), q AS NOT MATERIALIZED (TABLE p) SELECT q.sku FROM p, q WHERE p.sku = q.sku;
-- ok: sku text

SELECT * FROM orders o WHERE EXISTS (SELECT FROM item i WHERE i.order_id = o.id AND i.placed = o.placed);
-- ok: id int8, customer_id int8, state state, placed timestamptz, note text

SELECT * FROM orders o WHERE EXISTS (SELECT * FROM item i WHERE i.order_id = p.id);
-- 42P01 at 78: missing FROM-clause entry for table "p"

SELECT (SELECT name FROM customer c WHERE c.id = o.customer_id) AS who, o.* FROM orders o;
-- ok: who text, id int8, customer_id int8, state state, placed timestamptz, note text

SELECT (SELECT name, mail FROM customer) FROM orders;
-- 42601 at 8: subquery must return only one column

SELECT (SELECT customer FROM customer LIMIT 1).name;
-- ok: name text

SELECT ((SELECT customer FROM customer LIMIT 1)).name;
-- ok: name text

SELECT ARRAY(SELECT name FROM customer ORDER BY id), ARRAY(SELECT customer FROM customer) FROM orders;
-- ok: array _text, array _customer

SELECT id FROM orders WHERE (id, customer_id) IN (SELECT order_id, line FROM item);
-- ok: id int8

SELECT id FROM orders WHERE (id, customer_id) IN (SELECT order_id FROM item);
-- 42601 at 47: subquery has too few columns

SELECT id FROM orders WHERE id IN (SELECT sku FROM item);
-- 42883 at 32: operator does not exist: bigint = text

SELECT id FROM orders WHERE id NOT IN (1, 2.5, '3') AND id <> ALL ('{4,5}');
-- ok: id int8

SELECT id FROM orders WHERE (id, note) = (SELECT id, note FROM paid LIMIT 1);
-- ok: id int8

SELECT id FROM orders WHERE ROW(id, note) > ROW(1, 'x') AND (id, note) IS DISTINCT FROM (1, NULL);
-- ok: id int8

SELECT id FROM orders WHERE placed BETWEEN '2020-01-01' AND now() AND id BETWEEN SYMMETRIC 5 AND 1;
-- ok: id int8

SELECT id FROM orders WHERE placed BETWEEN 1 AND 2;
-- 42883 at 36: operator does not exist: timestamp with time zone >= integer

SELECT id FROM orders WHERE note SIMILAR TO '%x' ESCAPE '#' OR note ILIKE $1 OR note ~* $2;
-- ok: id int8 <- text, text

SELECT id FROM orders WHERE note IS NOT NULL IS TRUE AND (note IS UNKNOWN);
-- 42804 at 59: argument of IS UNKNOWN must be type boolean, not type text

SELECT id FROM orders WHERE placed AT TIME ZONE 'UTC' > '2020-01-01' AND placed::date = DATE '2020-01-01';
-- ok: id int8

SELECT id FROM orders WHERE placed AT TIME ZONE note < now();
-- ok: id int8

SELECT id FROM orders WHERE EXTRACT(year FROM placed) = 2020 AND date_part('month', placed) = 5;
-- ok: id int8

SELECT id FROM orders WHERE EXTRACT(century FROM note) = 2020;
-- [13] 42883 at 29: function pg_catalog.date_part(unknown, text) does not exist
-- [15 18] 42883 at 29: function pg_catalog.extract(unknown, text) does not exist

SELECT id FROM orders WHERE (placed, interval '1 day') OVERLAPS (now(), now());
-- ok: id int8

SELECT id FROM orders WHERE id = '5' AND customer_id = '5.5';
-- 22P02 at 56: invalid input syntax for type bigint: "5.5"

SELECT id FROM orders WHERE id = '5'::text;
-- 42883 at 32: operator does not exist: bigint = text

SELECT id FROM orders WHERE id = 5.5 AND customer_id = 1e3;
-- ok: id int8

SELECT id FROM orders LIMIT 5.5 OFFSET '3';
-- ok: id int8

SELECT id FROM orders LIMIT id;
-- 42P10 at 29: argument of LIMIT must not contain variables

SELECT id FROM orders LIMIT $1 OFFSET $2;
-- ok: id int8 <- int8, int8

SELECT id FROM orders FETCH FIRST 5 ROWS WITH TIES;
-- [13 15] 42601: WITH TIES cannot be specified without ORDER BY clause
-- [18] 42601 at 42: WITH TIES cannot be specified without ORDER BY clause

SELECT id FROM orders ORDER BY id FETCH FIRST $1 ROWS ONLY;
-- ok: id int8 <- int8

SELECT id FROM orders ORDER BY placed DESC NULLS LAST, lower(note), 1;
-- ok: id int8

SELECT id AS x FROM orders ORDER BY x + 1;
-- 42703 at 37: column "x" does not exist

SELECT id AS note FROM orders ORDER BY note, customer_id;
-- ok: note int8

SELECT o.id AS id, c.id AS id FROM orders o, customer c ORDER BY id;
-- 42702 at 66: ORDER BY "id" is ambiguous

SELECT DISTINCT customer_id FROM orders ORDER BY placed;
-- 42P10 at 50: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT ON (customer_id) id FROM orders ORDER BY customer_id, placed DESC;
-- ok: id int8

SELECT DISTINCT ON (customer_id) id FROM orders ORDER BY placed;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT id FROM orders FOR UPDATE OF orders SKIP LOCKED;
-- ok: id int8

SELECT id FROM orders o FOR UPDATE OF orders;
-- 42P01 at 39: relation "orders" in FOR UPDATE clause not found in FROM clause

SELECT o.id FROM orders o LEFT JOIN customer c ON true FOR NO KEY UPDATE OF o NOWAIT;
-- ok: id int8

SELECT count(*) FROM orders FOR SHARE;
-- 0A000: FOR SHARE is not allowed with aggregate functions

SELECT id FROM revenue FOR UPDATE;
-- ok: id int8

SELECT id FROM paid TABLESAMPLE SYSTEM (10);
-- 0A000 at 16: TABLESAMPLE clause can only be applied to tables and materialized views

SELECT id FROM orders TABLESAMPLE BERNOULLI (10) REPEATABLE (1);
-- ok: id int8

SELECT id FROM orders_2024 TABLESAMPLE SYSTEM ('x');
-- 22P02 at 48: invalid input syntax for type real: "x"

TABLE orders ORDER BY id LIMIT 1;
-- ok: id int8, customer_id int8, state state, placed timestamptz, note text

TABLE orders ORDER BY nothing;
-- 42703 at 23: column "nothing" does not exist

VALUES (1, 'a'), (2, 'b') ORDER BY column2;
-- ok: column1 int4, column2 text

VALUES (1, 'a'), (2);
-- 42601 at 19: VALUES lists must all be the same length

VALUES (1), ('x');
-- 22P02 at 14: invalid input syntax for type integer: "x"

VALUES (1), (2.5), (NULL), ($1);
-- ok: column1 numeric <- numeric

SELECT column1, column2 FROM (VALUES (1, 'a'), (2, 'b')) v;
-- ok: column1 int4, column2 text

SELECT a, b FROM (VALUES (1, 'a'), (2, 'b')) v (a, b) WHERE a = '1' AND b = 1;
-- 42883 at 75: operator does not exist: text = integer

SELECT a FROM (VALUES (1, 'a')) v (a, b, c);
-- 42P10: table "v" has 2 columns available but 3 columns specified

SELECT * FROM (SELECT id, note FROM orders) o (a) WHERE a = note::bigint;
-- ok: a int8, note text

SELECT o.* FROM (orders o JOIN customer c ON c.id = o.customer_id) AS j;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "o"

SELECT j.* FROM (orders o JOIN customer c ON c.id = o.customer_id) AS j;
-- ok: id int8, customer_id int8, state state, placed timestamptz, note text, id int8, mail citext, name text, contact contact, addresses _address, lives address, labels _text, extra hstore, born date, full_name text, created timestamptz

SELECT j.name, j.note FROM (orders o JOIN customer c ON c.id = o.customer_id) AS j;
-- ok: name text, note text

SELECT j.id FROM (orders o JOIN customer c ON c.id = o.customer_id) AS j;
-- 42702 at 8: column reference "id" is ambiguous

SELECT * FROM orders o CROSS JOIN LATERAL (SELECT count(*) AS n FROM item i WHERE i.order_id = o.id) x WHERE n > 1;
-- ok: id int8, customer_id int8, state state, placed timestamptz, note text, n int8

SELECT * FROM orders o CROSS JOIN (SELECT count(*) AS n FROM item i WHERE i.order_id = o.id) x;
-- 42P01 at 88: invalid reference to FROM-clause entry for table "o"

SELECT * FROM orders o FULL JOIN LATERAL (SELECT o.id) x ON true;
-- 42P10 at 50: invalid reference to FROM-clause entry for table "o"

SELECT * FROM orders JOIN item ON order_id = orders.id AND item.placed = orders.placed JOIN product USING (sku);
-- ok: sku text, id int8, customer_id int8, state state, placed timestamptz, note text, order_id int8, placed timestamptz, line int2, quantity int4, discount float4, total numeric, title text, price numeric, stock int4, available tstzrange, sizes _int4range, attributes jsonb, photo bytea, words tsvector

SELECT * FROM orders JOIN item USING (id);
-- 42703: column "id" specified in USING clause does not exist in right table

SELECT * FROM orders JOIN item USING (placed) WHERE placed > now();
-- ok: placed timestamptz, id int8, customer_id int8, state state, note text, order_id int8, line int2, sku text, quantity int4, discount float4, total numeric

SELECT orders.placed, item.placed, placed FROM orders LEFT JOIN item USING (placed);
-- ok: placed timestamptz, placed timestamptz, placed timestamptz

SELECT id FROM orders JOIN customer ON customer_id = id;
-- 42702 at 54: column reference "id" is ambiguous

SELECT orders.id FROM orders JOIN customer ON customer_id = customer.id AND name;
-- 42804 at 77: argument of AND must be type boolean, not type text

SELECT 1 FROM customer, orders JOIN item ON customer.id = orders.customer_id;
-- 42P01 at 45: invalid reference to FROM-clause entry for table "customer"

SELECT xmlelement(name customer, xmlattributes(id, mail AS mail), name, contact) FROM customer;
-- ok: xmlelement xml

SELECT xmlforest(id, name AS n, lives) FROM customer;
-- ok: xmlforest xml

SELECT xmlforest(id, upper(name)) FROM customer;
-- 42601 at 22: unnamed XML element value must be a column reference

SELECT xmlelement(name a, xmlattributes(id, id)) FROM customer;
-- 42601 at 45: XML attribute name "id" appears more than once

SELECT xmlelement(name a, xmlattributes(id, 'x')) FROM customer;
-- 42601 at 45: unnamed XML attribute value must be a column reference

SELECT xmlelement(name a, $1);
-- 42P18: could not determine data type of parameter $1

SELECT xmlagg(xmlelement(name c, name) ORDER BY id) FROM customer;
-- ok: xmlagg xml

SELECT json_object('a': id, 'b': name RETURNING jsonb) FROM customer;
-- [13 15] 42601 at 23: syntax error at or near ":"
-- [18] ok: json_object jsonb

SELECT json_arrayagg(name ORDER BY id) FROM customer;
-- [13 15] 42883 at 8: function json_arrayagg(text) does not exist
-- [18] ok: json_arrayagg json

SELECT JSON_VALUE(attributes, '$.a' RETURNING integer DEFAULT 0 ON EMPTY) FROM product;
-- [13 15] 42601 at 37: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_QUERY(attributes, '$.a'), JSON_EXISTS(attributes, '$.a') FROM product;
-- [13 15] 42883 at 8: function json_query(jsonb, unknown) does not exist
-- [18] ok: json_query jsonb, json_exists bool

SELECT j.a, j.n FROM product, JSON_TABLE(attributes, '$[*]' COLUMNS (a integer PATH '$.a', n FOR ORDINALITY)) j;
-- [13 15] 42601 at 61: syntax error at or near "COLUMNS"
-- [18] ok: a int4, n int4

SELECT title IS JSON, attributes IS JSON OBJECT FROM product;
-- [13 15] 42601 at 17: syntax error at or near "JSON"
-- [18] ok: ?column? bool, ?column? bool

EXPLAIN (FORMAT json) SELECT * FROM customer WHERE name = 'x';
-- ok: QUERY PLAN json

EXPLAIN ANALYZE INSERT INTO orders (customer_id) SELECT mail FROM customer;
-- 42804 at 57: column "customer_id" is of type bigint but expression is of type citext

DECLARE cur CURSOR FOR SELECT id FROM orders WHERE nothing = 1;
-- 42703 at 52: column "nothing" does not exist

DECLARE cur CURSOR FOR SELECT id INTO x FROM orders;
-- 42601 at 39: SELECT ... INTO is not allowed here

SELECT id INTO TEMP x FROM orders;
-- ok

SELECT id FROM orders UNION SELECT id INTO x FROM orders;
-- 42601 at 44: INTO is only allowed on first SELECT of UNION/INTERSECT/EXCEPT

SELECT * FROM (SELECT id INTO x FROM orders) s;
-- 42601 at 31: SELECT ... INTO is not allowed here

INSERT INTO archive.orders SELECT id, note, state INTO x FROM orders;
-- 42601 at 56: SELECT ... INTO is not allowed here

SELECT id FROM orders WHERE id = (SELECT 1 INTO x);
-- 42601 at 49: SELECT ... INTO is not allowed here

SELECT current_setting('a.b')::state, NULL::state, ''::state;
-- 22P02 at 52: invalid input value for enum state: ""

SELECT 'paid'::state, state 'paid', CAST('paid' AS state), 'lost'::state;
-- 22P02 at 60: invalid input value for enum state: "lost"

SELECT '{paid,sent}'::state[], '{paid,lost}'::state[];
-- 22P02 at 32: invalid input value for enum state: "lost"

SELECT '(a,b,c)'::address, '(a,b)'::address, '("a,b",,)'::address;
-- 22P02 at 28: malformed record literal: "(a,b)"

SELECT '[1,5)'::int4range, '[5,1)'::int4range;
-- 22000 at 28: range lower bound must be less than or equal to range upper bound

SELECT '{[1,2],[3,4]}'::int4multirange, '{[1,2'::int4multirange;
-- [13] 42704 at 25: type "int4multirange" does not exist
-- [15 18] 22P02 at 41: malformed multirange literal: "{[1,2"

SELECT ROW(1, 2)::address, ROW('a', 'b', 'c')::address;
-- 42846 at 17: cannot cast type record to address

SELECT ROW('a', 'b', 'c')::home, ROW(1, 2, 3)::contact;
-- 42846 at 46: cannot cast type record to contact

SELECT NULL::home, '(a,,c)'::home, '{a,b}'::tags, '5'::money_amount, '-5'::money_amount, 'x'::money_amount;
-- 22P02 at 90: invalid input syntax for type numeric: "x"

SELECT array_agg(c.contact), array_agg(c.lives), array_agg(c.labels) FROM customer c;
-- ok: array_agg _contact, array_agg _home, array_agg _text

SELECT to_jsonb(c), row_to_json(c), jsonb_agg(c.contact), hstore(c) FROM customer c GROUP BY c.id;
-- ok: to_jsonb jsonb, row_to_json json, jsonb_agg jsonb, hstore hstore

SELECT pg_typeof(price), pg_typeof(labels), pg_typeof(lives), format_type(1, 2) FROM product, customer;
-- ok: pg_typeof regtype, pg_typeof regtype, pg_typeof regtype, format_type text

SELECT COUNT(*), Name, "name", "Name" FROM customer;
-- 42703 at 32: column "Name" does not exist

SELECT customer."full_name", "customer".id, public.customer.name, db.public.customer.name FROM customer;
-- 0A000 at 67: cross-database references are not implemented: db.public.customer.name

SELECT id, id AS id, "id" FROM customer c WHERE c.id = id;
-- ok: id int8, id int8, id int8

SELECT c.id FROM customer AS c (a, b) WHERE a = 1 AND b = 'x' AND c.name = 'y';
-- 42703 at 8: column c.id does not exist

SELECT c.mail FROM customer AS c (a, b);
-- 42703 at 8: column c.mail does not exist

SELECT oid FROM customer;
-- 42703 at 8: column "oid" does not exist

SELECT ctid, xmin, cmax FROM customer WHERE ctid = '(0,1)';
-- ok: ctid tid, xmin xid, cmax cid

SELECT c.ctid FROM paid c;
-- 42703 at 8: column c.ctid does not exist

SELECT tableoid FROM revenue;
-- 42703 at 8: column "tableoid" does not exist

UPDATE customer SET ctid = '(0,1)';
-- 0A000 at 21: cannot assign to system column "ctid"

INSERT INTO customer (xmin) VALUES (1);
-- 42703 at 23: column "xmin" of relation "customer" does not exist

INSERT INTO orders (customer_id) VALUES (DEFAULT) RETURNING orders.*, new.id;
-- [13 15] 42P01 at 71: missing FROM-clause entry for table "new"
-- [18] ok: id int8, customer_id int8, state state, placed timestamptz, note text, id int8

UPDATE orders SET note = 'x' RETURNING old.note, new.note, note;
-- [13 15] 42P01 at 40: missing FROM-clause entry for table "old"
-- [18] ok: note text, note text, note text

UPDATE orders SET note = 'x' RETURNING WITH (OLD AS o, NEW AS n) o.note || n.note;
-- [13 15] 42601 at 40: syntax error at or near "WITH"
-- [18] ok: ?column? text

DELETE FROM orders RETURNING old.id, new.id;
-- [13 15] 42P01 at 30: missing FROM-clause entry for table "old"
-- [18] ok: id int8, id int8

SELECT old.id FROM orders;
-- 42P01 at 8: missing FROM-clause entry for table "old"

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id, line) DO UPDATE SET (quantity, discount) = (excluded.quantity + item.quantity, 0.5) RETURNING excluded.quantity;
-- 42P01 at 191: invalid reference to FROM-clause entry for table "excluded"

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id, line) DO UPDATE SET quantity = quantity + 1;
-- 42702 at 128: column reference "quantity" is ambiguous

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id, line) DO UPDATE SET item.quantity = 1;
-- 42703 at 117: column "item" of relation "item" does not exist

INSERT INTO item AS i (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id, line) DO UPDATE SET quantity = i.quantity + excluded.quantity WHERE item.quantity > 1;
-- 42P01 at 170: invalid reference to FROM-clause entry for table "item"

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id DESC, line) DO NOTHING;
-- 42P10 at 86: ASC/DESC is not allowed in ON CONFLICT clause

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT (order_id, (line + 1)) DO NOTHING;
-- ok

INSERT INTO item (order_id, placed, line, sku) VALUES (1, now(), 1, 'a') ON CONFLICT DO UPDATE SET quantity = 1;
-- 42601 at 74: ON CONFLICT DO UPDATE requires inference specification or constraint name

INSERT INTO item (order_id, placed, line) SELECT id, placed, id FROM orders;
-- ok

INSERT INTO item (order_id, placed, line) SELECT id, placed, note FROM orders;
-- 42804 at 62: column "line" is of type smallint but expression is of type text

INSERT INTO item (order_id, order_id) VALUES (1, 2);
-- 42701 at 29: column "order_id" specified more than once

INSERT INTO item (order_id, placed) VALUES (1, 2, 3);
-- 42601 at 51: INSERT has more expressions than target columns

INSERT INTO item (order_id, placed, line) VALUES (1, now());
-- 42601 at 37: INSERT has more target columns than expressions

INSERT INTO item (order_id, placed, line) VALUES (1, now(), 1), (2, now());
-- 42601 at 66: VALUES lists must all be the same length

INSERT INTO item (order_id, placed, line) VALUES (1, '2020-01-01', $1), ($2, now(), 70000);
-- ok <- int2, int8

INSERT INTO item (order_id, placed, line, discount) VALUES (1, now(), 1, '1.5'), (1, now(), 2, 1.5), (1, now(), 3, 'x');
-- 22P02 at 116: invalid input syntax for type real: "x"

SELECT sum(quantity * price) FILTER (WHERE discount IS NULL) AS full_price, avg(discount) FROM item JOIN product USING (sku);
-- ok: full_price numeric, avg float8

SELECT sku, total / quantity, total % 2, quantity::real * discount, quantity ^ 2, |/ quantity FROM item;
-- ok: sku text, ?column? numeric, ?column? numeric, ?column? float4, ?column? float8, ?column? float8

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total), percentile_disc(ARRAY[0.25, 0.75]) WITHIN GROUP (ORDER BY quantity) FROM item;
-- ok: percentile_cont float8, percentile_disc _int4

SELECT percentile_cont(discount) WITHIN GROUP (ORDER BY total) FROM item;
-- 42803 at 24: column "item.discount" must appear in the GROUP BY clause or be used in an aggregate function

SELECT percentile_cont(discount) WITHIN GROUP (ORDER BY total) FROM item GROUP BY discount;
-- ok: percentile_cont float8

SELECT rank(quantity) WITHIN GROUP (ORDER BY total) FROM item;
-- 42803 at 13: column "item.quantity" must appear in the GROUP BY clause or be used in an aggregate function

SELECT mode() WITHIN GROUP (ORDER BY sku), mode(1) WITHIN GROUP (ORDER BY sku) FROM item;
-- 42883 at 44: function mode(integer, text) does not exist

SELECT count(DISTINCT sku), count(DISTINCT sku, line) FROM item;
-- 42883 at 29: function count(text, smallint) does not exist

SELECT array_agg(sku ORDER BY line DESC, sku), string_agg(DISTINCT sku, ',' ORDER BY sku) FROM item;
-- ok: array_agg _text, string_agg text

SELECT string_agg(DISTINCT sku, ',' ORDER BY line) FROM item;
-- 42P10 at 46: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT sum(sum(quantity)) FROM item;
-- 42803 at 12: aggregate function calls cannot be nested

SELECT sku FROM item WHERE sum(quantity) > 1;
-- 42803 at 28: aggregate functions are not allowed in WHERE

SELECT sku FROM item GROUP BY sku HAVING sum(quantity) > (SELECT avg(stock) FROM product WHERE product.sku = item.sku);
-- ok: sku text

SELECT sku FROM item GROUP BY sku HAVING quantity > 1;
-- 42803 at 42: column "item.quantity" must appear in the GROUP BY clause or be used in an aggregate function

SELECT sku, row_number() OVER () FROM item WHERE row_number() OVER () = 1;
-- 42P20 at 50: window functions are not allowed in WHERE

SELECT row_number() OVER (ORDER BY sku) AS n, sku FROM item GROUP BY n;
-- 42P20 at 8: window functions are not allowed in GROUP BY

SELECT sum(quantity) AS s, sku FROM item GROUP BY s;
-- 42803 at 8: aggregate functions are not allowed in GROUP BY

SELECT sku, sum(quantity) FROM item GROUP BY 2;
-- 42803 at 13: aggregate functions are not allowed in GROUP BY

SELECT generate_series(1, quantity), unnest(ARRAY[1, 2]) FROM item;
-- ok: generate_series int4, unnest int4

SELECT CASE WHEN true THEN generate_series(1, 2) END;
-- 0A000 at 28: set-returning functions are not allowed in CASE

SELECT COALESCE(generate_series(1, 2), 1);
-- 0A000 at 17: set-returning functions are not allowed in COALESCE

SELECT * FROM item WHERE generate_series(1, 2) = 1;
-- 0A000 at 26: set-returning functions are not allowed in WHERE

SELECT * FROM abs(generate_series(1, 2));
-- 0A000 at 19: set-returning functions must appear at top level of FROM

SELECT sum(generate_series(1, 2));
-- 0A000 at 12: aggregate function calls cannot contain set-returning function calls

UPDATE item SET quantity = generate_series(1, 2);
-- 0A000 at 28: set-returning functions are not allowed in UPDATE

UPDATE item SET quantity = sum(quantity);
-- 42803 at 28: aggregate functions are not allowed in UPDATE

INSERT INTO item (quantity) VALUES (generate_series(1, 2));
-- ok

INSERT INTO item (quantity) VALUES (generate_series(1, 2)), (1);
-- 0A000 at 37: set-returning functions are not allowed in VALUES

DELETE FROM item WHERE count(*) > 1;
-- 42803 at 24: aggregate functions are not allowed in WHERE

SELECT 1 FROM item LIMIT generate_series(1, 2);
-- 0A000 at 26: set-returning functions are not allowed in LIMIT
