-- Manual, DROP FUNCTION.

--! syntax error at end of input
DROP FUNCTION f(⟦⟧

--! syntax error at or near "("
DROP FUNCTION char⟦(⟧int)

--! syntax error at or near "."
DROP FUNCTION verbose⟦.⟧f(int)

--! syntax error at end of input
DROP FUNCTION⟦⟧

--! syntax error at or near "DEFAULT"
DROP FUNCTION f(int ⟦DEFAULT⟧ 1)

--! syntax error at or near "("
DROP FUNCTION f(int) ⟦(⟧text)

--! syntax error at or near "g"
DROP FUNCTION f() ⟦g⟧()

--! syntax error at or near "*"
DROP FUNCTION f(⟦*⟧)
