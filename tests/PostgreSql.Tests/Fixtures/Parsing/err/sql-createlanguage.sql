-- Manual, CREATE LANGUAGE.

--! since 14
--! syntax error at or near "''"
CREATE LANGUAGE ⟦''⟧

--! syntax error at or near "VALIDATOR"
CREATE LANGUAGE l ⟦VALIDATOR⟧ v

--! syntax error at end of input
CREATE LANGUAGE⟦⟧

--! syntax error at or near "."
CREATE LANGUAGE s⟦.⟧l

--! since 14
--! syntax error at or near "'l'"
CREATE LANGUAGE ⟦'l'⟧

--! syntax error at end of input
CREATE LANGUAGE l HANDLER⟦⟧

--! syntax error at or near "INLINE"
CREATE LANGUAGE l ⟦INLINE⟧ i

--! syntax error at or near "INLINE"
CREATE LANGUAGE l HANDLER h VALIDATOR v ⟦INLINE⟧ i

--! syntax error at or near "("
CREATE LANGUAGE l HANDLER h⟦(⟧)

--! syntax error at or near "l"
CREATE TRUSTED ⟦l⟧

--! syntax error at or near "l"
CREATE PROCEDURAL ⟦l⟧

--! syntax error at or near "NOT"
CREATE LANGUAGE IF ⟦NOT⟧ EXISTS l
