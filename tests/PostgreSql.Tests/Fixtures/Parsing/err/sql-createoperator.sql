-- Manual, CREATE OPERATOR.

--! syntax error at or near "("
CREATE OPERATOR a ⟦(⟧leftarg = int)

--! syntax error at or near "=>"
CREATE OPERATOR ⟦=>⟧ (FUNCTION = f, LEFTARG = int, RIGHTARG = int)

--! syntax error at or near ":="
CREATE OPERATOR ⟦:=⟧ (FUNCTION = f, RIGHTARG = int)

--! syntax error at or near "-"
CREATE OPERATOR +⟦-⟧ (FUNCTION = f, RIGHTARG = int)

--! syntax error at or near "("
CREATE OPERATOR plus ⟦(⟧FUNCTION = f, RIGHTARG = int)

--! syntax error at end of input
CREATE OPERATOR === ⟦⟧

--! syntax error at or near ")"
CREATE OPERATOR === (⟦)⟧

--! syntax error at or near "f"
CREATE OPERATOR === (FUNCTION ⟦f⟧, LEFTARG int)

--! syntax error at or near "FUNCTION"
CREATE OPERATOR === ⟦FUNCTION⟧ = f

--! syntax error at or near ")"
CREATE OPERATOR === (FUNCTION = f, LEFTARG = int,⟦)⟧

--! syntax error at or near "("
CREATE OPERATOR === (int, int) ⟦(⟧FUNCTION = f)

--! syntax error at or near "("
CREATE OPERATOR OPERATOR⟦(⟧s.+) (FUNCTION = f)

--! syntax error at or near "OPERATOR"
CREATE OR REPLACE ⟦OPERATOR⟧ === (FUNCTION = f)

--! syntax error at or near "'==='"
CREATE OPERATOR ⟦'==='⟧ (FUNCTION = f)

--! syntax error at or near "("
CREATE OPERATOR "===" ⟦(⟧FUNCTION = f)
