-- Manual, DROP CONVERSION.

--! syntax error at end of input
DROP CONVERSION⟦⟧

--! syntax error at or near "DEFAULT"
DROP ⟦DEFAULT⟧ CONVERSION c

--! syntax error at or near "FOR"
DROP CONVERSION c ⟦FOR⟧ 'a'
