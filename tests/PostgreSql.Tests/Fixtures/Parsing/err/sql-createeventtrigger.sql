-- Manual, CREATE EVENT TRIGGER.

--! syntax error at or near "1"
CREATE EVENT TRIGGER e ON x EXECUTE FUNCTION f(⟦1⟧)

--! syntax error at or near "EXECUTE"
CREATE EVENT TRIGGER e ⟦EXECUTE⟧ FUNCTION f()

--! syntax error at end of input
CREATE EVENT TRIGGER e ON sql_drop⟦⟧

--! syntax error at or near "f"
CREATE EVENT TRIGGER e ON sql_drop EXECUTE ⟦f⟧()

--! syntax error at end of input
CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f⟦⟧

--! syntax error at or near "1"
CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f(⟦1⟧)

--! syntax error at or near "FUNCTION"
CREATE EVENT TRIGGER e ON sql_drop WHEN EXECUTE ⟦FUNCTION⟧ f()

--! syntax error at or near "="
CREATE EVENT TRIGGER e ON sql_drop WHEN tag ⟦=⟧ 'x' EXECUTE FUNCTION f()

--! syntax error at or near "x"
CREATE EVENT TRIGGER e ON sql_drop WHEN tag IN (⟦x⟧) EXECUTE FUNCTION f()

--! syntax error at or near ")"
CREATE EVENT TRIGGER e ON sql_drop WHEN tag IN (⟦)⟧ EXECUTE FUNCTION f()

--! syntax error at or near "OR"
CREATE EVENT TRIGGER e ON sql_drop WHEN a IN ('x') ⟦OR⟧ b IN ('y') EXECUTE FUNCTION f()

--! syntax error at or near "."
CREATE EVENT TRIGGER s⟦.⟧e ON sql_drop EXECUTE FUNCTION f()

--! syntax error at or near "'sql_drop'"
CREATE EVENT TRIGGER e ON ⟦'sql_drop'⟧ EXECUTE FUNCTION f()

--! syntax error at or near "EVENT"
CREATE OR REPLACE ⟦EVENT⟧ TRIGGER e ON sql_drop EXECUTE FUNCTION f()
