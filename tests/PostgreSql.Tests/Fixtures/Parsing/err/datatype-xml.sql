-- Manual, XML Type.

--! syntax error at or near "'<a/>'"
SELECT XMLPARSE(⟦'<a/>'⟧)

--! syntax error at or near ")"
SELECT XMLPARSE(DOCUMENT⟦)⟧

--! syntax error at or near "a"
SELECT XMLSERIALIZE(⟦a⟧ AS text)

--! syntax error at or near ")"
SELECT XMLSERIALIZE(CONTENT a⟦)⟧

--! until 15
--! syntax error at or near "INDENT"
SELECT XMLSERIALIZE(CONTENT a AS text ⟦INDENT⟧)

--! syntax error at or near "<"
SELECT ⟦<⟧a/>
