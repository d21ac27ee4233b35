-- Manual, ALTER OPERATOR.

ALTER OPERATOR === (box, box) SET (RESTRICT = NONE, JOIN = s.f);

--! since 17
ALTER OPERATOR === (box, box) SET (HASHES, MERGES, COMMUTATOR = ===);

ALTER OPERATOR + (int, int) OWNER TO bob;

ALTER OPERATOR + (int, int) OWNER TO o;

ALTER OPERATOR s.- (NONE, int) OWNER TO CURRENT_USER;

ALTER OPERATOR @@ (text, tsquery) SET SCHEMA s;

ALTER OPERATOR && (s.a, b[]) SET (RESTRICT = f, JOIN = s.j);

ALTER OPERATOR && (a, b) SET (RESTRICT = NONE, JOIN = NONE);

--! since 17
ALTER OPERATOR && (a, b) SET (COMMUTATOR = &&, NEGATOR = OPERATOR(s.!&&), HASHES, MERGES);

--! since 17
ALTER OPERATOR && (a, b) SET (hashes = true, merges);

ALTER OPERATOR # (NONE, int) SET (RESTRICT = 'x', JOIN = 1);

ALTER OPERATOR + (int, NONE) OWNER TO o;
