-- Manual, DROP DATABASE.

--! syntax error at or near ","
DROP DATABASE a⟦,⟧ b

--! syntax error at or near "FORCE"
DROP DATABASE a WITH ⟦FORCE⟧

--! syntax error at end of input
DROP DATABASE⟦⟧

--! syntax error at or near "CASCADE"
DROP DATABASE d ⟦CASCADE⟧

--! syntax error at or near "FORCE"
DROP DATABASE d ⟦FORCE⟧

--! syntax error at or near "FORCE"
DROP DATABASE d WITH ⟦FORCE⟧

--! syntax error at or near ")"
DROP DATABASE d WITH (⟦)⟧

--! syntax error at or near "OTHER"
DROP DATABASE d WITH (⟦OTHER⟧)

--! syntax error at or near "true"
DROP DATABASE d WITH (FORCE ⟦true⟧)

--! syntax error at or near "."
DROP DATABASE s⟦.⟧d

--! syntax error at or near "'d'"
DROP DATABASE ⟦'d'⟧

--! syntax error at or near "time"
DROP DATABASE x with ⟦time⟧
