-- Manual, ALTER EVENT TRIGGER.

--! syntax error at end of input
ALTER EVENT TRIGGER e⟦⟧

--! syntax error at or near "TRIGGER"
ALTER EVENT TRIGGER e ENABLE ⟦TRIGGER⟧

--! syntax error at or near "ALWAYS"
ALTER EVENT TRIGGER e DISABLE ⟦ALWAYS⟧

--! syntax error at or near "."
ALTER EVENT TRIGGER s⟦.⟧e ENABLE

--! syntax error at or near "e"
ALTER EVENT ⟦e⟧ ENABLE

--! syntax error at or near "SET"
ALTER EVENT TRIGGER e ⟦SET⟧ SCHEMA s
