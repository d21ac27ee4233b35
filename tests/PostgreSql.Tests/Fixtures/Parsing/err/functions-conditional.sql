-- Manual, Conditional Expressions.

--! syntax error at or near ")"
SELECT coalesce(⟦)⟧

--! syntax error at or near ")"
SELECT coalesce(a,⟦)⟧

--! syntax error at or near "DISTINCT"
SELECT coalesce(⟦DISTINCT⟧ a)

--! syntax error at or near "=>"
SELECT coalesce(a ⟦=>⟧ 1)

--! syntax error at or near "VARIADIC"
SELECT coalesce(⟦VARIADIC⟧ a)

--! syntax error at or near ")"
SELECT nullif(a⟦)⟧

--! syntax error at or near ","
SELECT nullif(a, b⟦,⟧ c)

--! syntax error at or near ")"
SELECT greatest(⟦)⟧

--! syntax error at or near "*"
SELECT least(⟦*⟧)

--! syntax error at or near "OVER"
SELECT coalesce(a) ⟦OVER⟧ ()

--! syntax error at or near "FILTER"
SELECT coalesce(a) ⟦FILTER⟧ (WHERE b)

--! syntax error at or near "ORDER"
SELECT coalesce(a ⟦ORDER⟧ BY b)

--! syntax error at or near ","
SELECT CASE a WHEN 1⟦,⟧ 2 THEN b END

--! syntax error at or near ","
SELECT CASE WHEN a THEN b⟦,⟧ c END

--! until 13
--! syntax error at or near "CASE"
SELECT CASE (a) WHEN (b) THEN (c) END ⟦CASE⟧

--! syntax error at end of input
SELECT CASE⟦⟧

--! syntax error at or near "END"
SELECT CASE ⟦END⟧

--! syntax error at or near "END"
SELECT CASE WHEN a ⟦END⟧

--! syntax error at or near "END"
SELECT CASE WHEN a THEN ⟦END⟧

--! syntax error at or near "THEN"
SELECT CASE WHEN ⟦THEN⟧ 1 END

--! syntax error at or near "THEN"
SELECT CASE a ⟦THEN⟧ 1 END

--! syntax error at or near "END"
SELECT CASE WHEN a THEN 1 ELSE ⟦END⟧

--! syntax error at end of input
SELECT CASE WHEN a THEN 1⟦⟧

--! syntax error at or near "ELSE"
SELECT CASE WHEN a THEN 1 ELSE 2 ⟦ELSE⟧ 3 END

--! syntax error at or near "ELSE"
SELECT CASE ⟦ELSE⟧ 1 END
