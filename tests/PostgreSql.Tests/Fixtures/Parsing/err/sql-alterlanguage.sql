-- Manual, ALTER LANGUAGE.

--! syntax error at end of input
ALTER LANGUAGE l⟦⟧

--! syntax error at or near "'l'"
ALTER LANGUAGE ⟦'l'⟧ RENAME TO m

--! syntax error at or near "SET"
ALTER LANGUAGE l ⟦SET⟧ SCHEMA s

--! syntax error at or near "l"
ALTER PROCEDURAL ⟦l⟧ RENAME TO m

--! syntax error at or near "TRUSTED"
ALTER ⟦TRUSTED⟧ LANGUAGE l RENAME TO m
