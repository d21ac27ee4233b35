-- Manual, UPDATE.

UPDATE t SET a = 1, b = DEFAULT, c[1] = 2, d.e = 3, f[1:2].g = 4 WHERE a = 1;

UPDATE ONLY s.t AS x SET a = x.b FROM u, v JOIN w ON true WHERE x.a = u.a RETURNING x.*, u.b AS c;

UPDATE t x SET (a, b) = ROW (1, 2), (c) = (SELECT 3);

UPDATE t SET a = 1 WHERE CURRENT OF cur;

WITH w AS (SELECT 1) UPDATE t * SET a = 1 FROM w;

--! since 18
UPDATE t SET a = 1 RETURNING WITH (OLD AS o, NEW AS n) o.a, n.a, old.b, new.b;

--! since 18
UPDATE t SET a = 1 RETURNING WITH (OLD AS o) o.a;

UPDATE t SET a = 1;

UPDATE ONLY s.t AS x SET a = 1, b = DEFAULT, c[1] = 2, d.e = 3, f[1:2].g = 4;

UPDATE t * x SET a = x.a + 1;

UPDATE ONLY (t) SET a = 1;

UPDATE t SET (a, b) = (1, DEFAULT), (c, d) = ROW(1, 2), (e) = (SELECT 1), (f, g) = (SELECT 1, 2);

UPDATE t SET (a) = (1), (b, c) = (b, c);

UPDATE t SET a = 1 FROM u, v x JOIN w ON true WHERE t.a = u.b;

UPDATE t SET a = 1 WHERE CURRENT OF c;

UPDATE t SET a = 1 RETURNING *;

UPDATE t SET a = 1 WHERE b RETURNING old.a AS o, new.a AS n;

--! since 18
UPDATE t SET a = 1 RETURNING WITH (NEW AS n) n.a;

WITH w AS (SELECT 1) UPDATE t SET a = (SELECT * FROM w);

UPDATE t SET set = 1;

UPDATE t SET a = CASE WHEN b THEN 1 ELSE 2 END WHERE c = ANY ($1);

UPDATE t SET a = 1 AND b = 2;

UPDATE t x SET (a, b[1], c.d) = (SELECT 1, 2, 3), e = DEFAULT FROM u y WHERE x.i = y.i RETURNING x.*, y.i;

UPDATE t SET a = b FROM LATERAL (SELECT 1) u (b);
