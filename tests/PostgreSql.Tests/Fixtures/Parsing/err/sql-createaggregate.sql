-- Manual, CREATE AGGREGATE.

--! syntax error at or near ")"
CREATE AGGREGATE a(⟦)⟧ (sfunc = f)

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a(⟦⟧OUT int) (sfunc = f)

--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a(VARIADIC int[] ORDER BY ⟦⟧int[]) (sfunc = f)

--! syntax error at end of input
CREATE AGGREGATE a⟦⟧

--! syntax error at or near ")"
CREATE AGGREGATE a (⟦)⟧

--! syntax error at or near ")"
CREATE AGGREGATE a (⟦)⟧ (SFUNC = f, STYPE = int)

--! syntax error at end of input
CREATE AGGREGATE a (int)⟦⟧

--! syntax error at or near ")"
CREATE AGGREGATE a (int) (⟦)⟧

--! syntax error at or near "SFUNC"
CREATE AGGREGATE a (int) ⟦SFUNC⟧ = f, STYPE = int

--! syntax error at or near "f"
CREATE AGGREGATE a (int) (SFUNC ⟦f⟧, STYPE int)

--! syntax error at or near "STYPE"
CREATE AGGREGATE a (int) (SFUNC = f ⟦STYPE⟧ = int)

--! syntax error at or near ")"
CREATE AGGREGATE a (int) (SFUNC = f, STYPE = int,⟦)⟧

--! syntax error at or near ","
CREATE AGGREGATE a (int) (SFUNC = ⟦,⟧ STYPE = int)

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a (⟦⟧OUT x int) (SFUNC = f, STYPE = int)

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a (⟦⟧INOUT x int) (SFUNC = f, STYPE = int)

--! syntax error at or near "DEFAULT"
CREATE AGGREGATE a (x int ⟦DEFAULT⟧ 1) (SFUNC = f, STYPE = int)

--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC int[] ORDER BY ⟦⟧int) (SFUNC = f, STYPE = int)

--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC "any" ORDER BY ⟦⟧"any") (SFUNC = f, STYPE = int)

--! syntax error at or near ")"
CREATE AGGREGATE a (int ORDER BY⟦)⟧ (SFUNC = f, STYPE = int)

--! syntax error at or near "ORDER"
CREATE AGGREGATE a (ORDER BY int ⟦ORDER⟧ BY int) (SFUNC = f, STYPE = int)

--! syntax error at or near "NOT"
CREATE AGGREGATE IF ⟦NOT⟧ EXISTS a (int) (SFUNC = f, STYPE = int)

--! syntax error at or near "'y'"
CREATE AGGREGATE a (OUT x ⟦'y'⟧) (SFUNC = f)

--! syntax error at end of input
CREATE AGGREGATE a (INOUT x⟦⟧

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a (⟦⟧OUT int SET

--! 0A000
--! aggregates cannot have output arguments
CREATE AGGREGATE a (⟦⟧OUT x int (SFUNC = f, STYPE = int)

--! unterminated dollar-quoted string at or near "$y$ int) (SFUNC = f)"
CREATE AGGREGATE a (INOUT x ⟦$y$ int) (SFUNC = f)⟧

--! until 17
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC "any" ORDER BY x ⟦⟧"any") (SFUNC = f)

--! since 18
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC "any" ORDER BY ⟦⟧x "any") (SFUNC = f)

--! until 17
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC "any" ORDER BY VARIADIC ⟦⟧"any", int) (SFUNC = f)

--! since 18
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC "any" ORDER BY ⟦⟧VARIADIC "any", int) (SFUNC = f)

--! until 17
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC int[] ORDER BY VARIADIC x ⟦⟧text[]) (SFUNC = f)

--! since 18
--! 0A000
--! an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated argument of the same data type
CREATE AGGREGATE a (VARIADIC int[] ORDER BY ⟦⟧VARIADIC x text[]) (SFUNC = f)

--! aggregates cannot have output arguments
--! 0A000
CREATE AGGREGATE a (⟦⟧INOUT x =) (SFUNC = f, STYPE int int)

--! aggregates cannot have output arguments
--! 0A000
CREATE AGGREGATE a (⟦⟧OUT x DEFAULT 1) (SFUNC = f)

--! aggregates cannot have output arguments
--! 0A000
CREATE AGGREGATE a (⟦⟧OUT x y) (SFUNC = f)

--! aggregates cannot have output arguments
--! 0A000
CREATE AGGREGATE a (⟦⟧OUT x int =) (SFUNC = f)

--! syntax error at or near "="
CREATE AGGREGATE a (IN x int ⟦=⟧ 1) (SFUNC = f)

--! syntax error at or near "DEFAULT"
CREATE AGGREGATE a (x ⟦DEFAULT⟧ 1) (SFUNC = f)

--! aggregates cannot have output arguments
--! 0A000
CREATE AGGREGATE a (⟦⟧OUT x ORDER) (SFUNC = f)

--! syntax error at or near "+"
CREATE AGGREGATE a (OUT x ⟦+⟧) (SFUNC = f)
