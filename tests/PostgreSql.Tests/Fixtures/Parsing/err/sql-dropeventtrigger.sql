-- Manual, DROP EVENT TRIGGER.

--! syntax error at end of input
DROP EVENT TRIGGER⟦⟧

--! syntax error at or near "e"
DROP EVENT ⟦e⟧

--! syntax error at or near "ON"
DROP EVENT TRIGGER e ⟦ON⟧ t

--! syntax error at or near "."
DROP EVENT TRIGGER s⟦.⟧e
