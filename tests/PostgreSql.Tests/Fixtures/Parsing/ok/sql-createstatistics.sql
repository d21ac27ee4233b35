-- Manual, CREATE STATISTICS.

CREATE STATISTICS s.st ON a, b FROM s.t;

CREATE STATISTICS IF NOT EXISTS st (dependencies, ndistinct, mcv) ON a, b FROM t;

CREATE STATISTICS st ON (a + b), lower(c), d FROM t;

--! since 16
CREATE STATISTICS ON a, b FROM t;

--! since 16
CREATE STATISTICS (mcv) ON a, (b) FROM t;

CREATE STATISTICS s ON a, b FROM t;

CREATE STATISTICS IF NOT EXISTS x.s (ndistinct, dependencies, mcv) ON a, b FROM x.t;

CREATE STATISTICS s ON (a + b), lower(c), (d) FROM t;

CREATE STATISTICS s ON date_trunc('day', a) FROM t;

--! since 16
CREATE STATISTICS (mcv) ON a, b FROM t;

CREATE STATISTICS s ON a, b FROM t, u;

CREATE STATISTICS s ON a, b FROM t JOIN u ON true;

CREATE STATISTICS s ON a, b FROM (SELECT 1) q;

--! until 13
CREATE STATISTICS s ON a + b FROM t;

--! until 13
CREATE STATISTICS s ON t.a, b FROM t;
