-- Manual, DROP LANGUAGE.

--! since 14
--! syntax error at or near "'a language of a name that is far too long for an identifier, which it is not'"
DROP LANGUAGE ⟦'a language of a name that is far too long for an identifier, which it is not'⟧

--! until 13
--! syntax error at or near ","
DROP LANGUAGE l⟦,⟧ m RESTRICT

--! syntax error at end of input
DROP LANGUAGE⟦⟧

--! syntax error at or near "l"
DROP PROCEDURAL ⟦l⟧

--! syntax error at or near "."
DROP LANGUAGE s⟦.⟧l

--! since 14
--! syntax error at or near "'l'"
DROP LANGUAGE ⟦'l'⟧
