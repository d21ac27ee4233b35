-- Manual, Domain Types.

CREATE DOMAIN p AS integer CHECK (VALUE > 0);

CREATE TABLE t (a p, b s.p[]);
