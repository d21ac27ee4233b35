-- Manual, CREATE TRANSFORM.

--! syntax error at end of input
CREATE TRANSFORM FOR t LANGUAGE l⟦⟧

--! syntax error at or near ")"
CREATE TRANSFORM FOR t LANGUAGE l (⟦)⟧

--! syntax error at or near "t"
CREATE TRANSFORM ⟦t⟧ LANGUAGE l (FROM SQL WITH FUNCTION f)

--! syntax error at or near "FROM"
CREATE TRANSFORM FOR t (⟦FROM⟧ SQL WITH FUNCTION f)

--! syntax error at or near "f"
CREATE TRANSFORM FOR t LANGUAGE l (FROM SQL ⟦f⟧)

--! syntax error at or near "FROM"
CREATE TRANSFORM FOR t LANGUAGE l (FROM SQL WITH FUNCTION f, ⟦FROM⟧ SQL WITH FUNCTION g)

--! syntax error at or near "TO"
CREATE TRANSFORM FOR t LANGUAGE l (FROM SQL WITH FUNCTION f ⟦TO⟧ SQL WITH FUNCTION g)

--! syntax error at or near "SQL"
CREATE TRANSFORM FOR t LANGUAGE l (⟦SQL⟧ WITH FUNCTION f)

--! syntax error at or near "IF"
CREATE TRANSFORM ⟦IF⟧ NOT EXISTS FOR t LANGUAGE l (FROM SQL WITH FUNCTION f)

--! syntax error at or near "WITH"
CREATE TRANSFORM FOR t LANGUAGE l (FROM SQL ⟦WITH⟧ time FUNCTION f)
