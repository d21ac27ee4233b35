-- Manual, CREATE CONVERSION.

--! syntax error at end of input
CREATE CONVERSION c FOR 'a' TO 'b'⟦⟧

--! syntax error at or near "a"
CREATE CONVERSION c FOR ⟦a⟧ TO b FROM f

--! syntax error at or near "TO"
CREATE CONVERSION c ⟦TO⟧ 'b' FOR 'a' FROM f

--! syntax error at or near "("
CREATE CONVERSION c FOR 'a' TO 'b' FROM f⟦(⟧)

--! syntax error at or near "DEFAULT"
CREATE CONVERSION ⟦DEFAULT⟧ c FOR 'a' TO 'b' FROM f

--! syntax error at or near "NOT"
CREATE CONVERSION IF ⟦NOT⟧ EXISTS c FOR 'a' TO 'b' FROM f

--! syntax error at or near "FOR"
CREATE CONVERSION ⟦FOR⟧ 'a' TO 'b' FROM f
