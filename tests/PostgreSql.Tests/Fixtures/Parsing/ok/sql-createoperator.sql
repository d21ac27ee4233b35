-- Manual, CREATE OPERATOR.

CREATE OPERATOR s.=== (LEFTARG = box, RIGHTARG = box, FUNCTION = area_equal, COMMUTATOR = ===, NEGATOR = OPERATOR(s.!==), RESTRICT = s.f, JOIN = g, HASHES, MERGES);

CREATE OPERATOR @#@ (rightarg = int8, procedure = f);

CREATE OPERATOR === (FUNCTION = f, LEFTARG = int, RIGHTARG = int);

CREATE OPERATOR s.@@ (PROCEDURE = s.f, RIGHTARG = s.t[]);

CREATE OPERATOR <-> (LEFTARG = box, RIGHTARG = box, FUNCTION = f, COMMUTATOR = <->, NEGATOR = OPERATOR(s.<>), RESTRICT = r, JOIN = j, HASHES, MERGES);

CREATE OPERATOR + (FUNCTION = f, LEFTARG = double precision, RIGHTARG = setof int);

CREATE OPERATOR !! (PROCEDURE = f, RIGHTARG = int, x = none, "Y" = 1);

CREATE OPERATOR # (leftarg = int, procedure = f);

CREATE OPERATOR !=- (FUNCTION = f, RIGHTARG = int);

CREATE OPERATOR s.t.=== (FUNCTION = f, RIGHTARG = int);
