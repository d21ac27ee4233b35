-- Manual, Domain Types.

--! syntax error at or near "VALUE"
CREATE DOMAIN p integer CHECK ⟦VALUE⟧ > 0
