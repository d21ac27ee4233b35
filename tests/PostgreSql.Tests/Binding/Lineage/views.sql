CREATE TYPE point2 AS (x integer, y integer);

CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, name text, phone text, active boolean NOT NULL DEFAULT true, tags text[], place point2, settings jsonb);

CREATE TABLE orders (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users (id), total numeric NOT NULL, placed date, state text);

CREATE TABLE items (id integer PRIMARY KEY, order_id integer NOT NULL REFERENCES orders (id), product text NOT NULL, price numeric, amount integer NOT NULL);

CREATE TABLE nodes (id integer PRIMARY KEY, parent integer, label text NOT NULL);

CREATE TABLE archive (LIKE orders);

CREATE FUNCTION doubled(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';

CREATE VIEW plain AS SELECT id, email FROM users;

CREATE VIEW renamed (k, e) AS SELECT id, email FROM users;

CREATE VIEW star AS SELECT * FROM users;

CREATE VIEW computed AS SELECT id, lower(email) AS mail, coalesce(name, phone, 'nobody') AS called FROM users;

CREATE VIEW filtered AS SELECT id, name FROM users WHERE active AND phone IS NOT NULL;

CREATE VIEW on_view AS SELECT mail FROM computed WHERE id > 10;

CREATE VIEW twice AS SELECT v.mail, upper(v.mail) AS loud FROM on_view v;

CREATE VIEW joined AS SELECT u.name, o.total FROM users u JOIN orders o ON o.user_id = u.id;

CREATE VIEW outer_joined AS SELECT u.id, u.email, o.id AS order_id, o.total FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.state = 'paid';

CREATE VIEW by_using AS SELECT id, u.email, o.total FROM users u JOIN orders o USING (id);

CREATE VIEW by_full AS SELECT id, email, total FROM users FULL JOIN orders USING (id);

CREATE VIEW by_natural AS SELECT * FROM orders NATURAL JOIN archive;

CREATE VIEW aliased AS SELECT t.a, t.b FROM (SELECT id, email, phone FROM users) AS t (a, b);

CREATE VIEW inner_unused AS SELECT s.id FROM (SELECT id, email AS e, phone FROM users ORDER BY name) s WHERE s.e LIKE '%@%';

CREATE VIEW cte AS WITH w AS (SELECT user_id, sum(total) AS spent FROM orders GROUP BY user_id) SELECT u.name, w.spent FROM users u JOIN w ON w.user_id = u.id;

CREATE VIEW cte_twice AS WITH w (a, b) AS (SELECT id, name FROM users) SELECT p.b AS first, q.b AS second FROM w p JOIN w q ON p.a = q.a + 1;

CREATE VIEW tree AS
    WITH RECURSIVE t AS (
        SELECT id, label, 1 AS depth FROM nodes WHERE parent IS NULL
        UNION ALL
        SELECT n.id, t.label || '/' || n.label, t.depth + 1 FROM nodes n JOIN t ON n.parent = t.id
    )
    SELECT id, label, depth FROM t;

CREATE VIEW united AS SELECT id, state AS what FROM orders UNION ALL SELECT id, product FROM items;

CREATE VIEW excepted AS SELECT id FROM orders EXCEPT (SELECT order_id FROM items INTERSECT SELECT id FROM archive);

CREATE VIEW grouped AS SELECT state, count(*) AS n, max(total) AS most FROM orders GROUP BY state HAVING min(placed) > '2020-01-01';

CREATE VIEW ranked AS SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY total DESC) AS r FROM orders;

CREATE VIEW named_window AS SELECT id, sum(total) OVER w AS running FROM orders WINDOW w AS (PARTITION BY state ORDER BY placed);

CREATE VIEW scalar AS SELECT u.id, (SELECT max(o.total) FROM orders o WHERE o.user_id = u.id) AS most FROM users u;

CREATE VIEW existing AS SELECT u.name FROM users u WHERE EXISTS (SELECT FROM orders o WHERE o.user_id = u.id AND o.state = 'open');

CREATE VIEW within AS SELECT name FROM users WHERE id IN (SELECT user_id FROM orders);

CREATE VIEW lateral_join AS SELECT u.name, l.total FROM users u, LATERAL (SELECT o.total FROM orders o WHERE o.user_id = u.id ORDER BY o.placed DESC LIMIT 1) l;

CREATE VIEW unnested AS SELECT u.id, t.tag FROM users u, unnest(u.tags) AS t (tag);

CREATE VIEW numbered AS SELECT u.id, t.tag, t.n FROM users u, unnest(u.tags) WITH ORDINALITY AS t (tag, n);

CREATE VIEW valued AS SELECT v.a, u.email FROM (VALUES (1, 'x'), (2, 'y')) AS v (a, b) JOIN users u ON u.id = v.a AND u.name = v.b;

CREATE VIEW cased AS SELECT CASE WHEN active THEN email WHEN phone <> '' THEN phone END AS reach FROM users;

CREATE VIEW fields AS SELECT (place).x, (u.place).y AS height FROM users u;

CREATE VIEW json_paths AS SELECT settings ->> 'theme' AS theme, settings #> '{a,b}' AS deep FROM users;

CREATE VIEW distinct_on AS SELECT DISTINCT ON (user_id) id, total FROM orders ORDER BY user_id, placed DESC;

CREATE VIEW sorted AS SELECT email AS e FROM users ORDER BY e LIMIT 3;

CREATE VIEW functions AS SELECT doubled(total) AS double, doubled(price) AS other FROM orders JOIN items ON items.order_id = orders.id;

CREATE VIEW counted AS SELECT count(*) AS n FROM users WHERE active;

CREATE VIEW grouping_sets AS SELECT state, user_id, sum(total) AS s FROM orders GROUP BY GROUPING SETS ((state), (user_id), ());

CREATE VIEW filtered_aggregate AS SELECT user_id, sum(total) FILTER (WHERE state = 'paid') AS paid, string_agg(state, ',' ORDER BY placed) AS states FROM orders GROUP BY user_id;

CREATE VIEW cross_joined AS SELECT a.id AS a, b.id AS b FROM users a CROSS JOIN users b WHERE a.email < b.email;

CREATE VIEW nested_join AS SELECT u.email, i.product FROM users u LEFT JOIN (orders o JOIN items i ON i.order_id = o.id) ON o.user_id = u.id;

CREATE VIEW joined_alias AS SELECT j.id, j.total FROM (users u JOIN orders o USING (id)) j;

CREATE VIEW over_join AS SELECT name, total FROM joined WHERE total > 5;

CREATE VIEW sampled AS SELECT id FROM users TABLESAMPLE system (10);

CREATE MATERIALIZED VIEW kept AS SELECT state, sum(total) AS s FROM orders GROUP BY state;

CREATE VIEW over_kept AS SELECT s + 1 AS more FROM kept WHERE state = 'open';

CREATE VIEW arrays AS SELECT ARRAY(SELECT i.product FROM items i WHERE i.order_id = o.id) AS products, tags[1] AS tag FROM orders o JOIN users u ON u.id = o.user_id;

CREATE VIEW rows_from AS SELECT x.a, x.b FROM users u, ROWS FROM (unnest(u.tags), generate_series(1, u.id)) AS x (a, b);
