-- Manual, SET CONSTRAINTS.

--! syntax error at end of input
SET CONSTRAINTS a⟦⟧

--! syntax error at end of input
SET CONSTRAINTS⟦⟧

--! syntax error at end of input
SET CONSTRAINTS ALL⟦⟧

--! syntax error at or near ","
SET CONSTRAINTS ALL⟦,⟧ fk1 DEFERRED

--! syntax error at or near "fk2"
SET CONSTRAINTS fk1 ⟦fk2⟧ DEFERRED

--! syntax error at end of input
SET CONSTRAINTS DEFERRED⟦⟧

--! syntax error at or near "INITIALLY"
SET CONSTRAINTS fk1 ⟦INITIALLY⟧ DEFERRED

--! syntax error at end of input
SET CONSTRAINTS fk1, DEFERRED⟦⟧

--! syntax error at or near "CONSTRAINT"
SET ⟦CONSTRAINT⟧ fk1 DEFERRED

--! syntax error at or near "ALL"
SET LOCAL CONSTRAINTS ⟦ALL⟧ DEFERRED

--! syntax error at or near "'fk1'"
SET CONSTRAINTS ⟦'fk1'⟧ IMMEDIATE
