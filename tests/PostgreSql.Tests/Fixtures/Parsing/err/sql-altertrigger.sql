-- Manual, ALTER TRIGGER.

--! syntax error at or near "RENAME"
ALTER TRIGGER g ⟦RENAME⟧ TO h

--! syntax error at end of input
ALTER TRIGGER g ON t⟦⟧

--! syntax error at or near "ENABLE"
ALTER TRIGGER g ON t ⟦ENABLE⟧

--! syntax error at or near "h"
ALTER TRIGGER g ON t RENAME ⟦h⟧

--! syntax error at or near "OWNER"
ALTER TRIGGER g ON t ⟦OWNER⟧ TO o

--! syntax error at or near "EXISTS"
ALTER TRIGGER IF ⟦EXISTS⟧ g ON t RENAME TO h

--! syntax error at end of input
ALTER TRIGGER g ON s.t [ RENAME⟦⟧

--! syntax error at or near "RENAME"
ALTER TRIGGER g ON s.t[1] ⟦RENAME⟧ TO x

--! improper qualified name (too many dotted names): s.t.u.v.w
ALTER TRIGGER g ON ⟦⟧s.t.u.v.w DEPENDS ON EXTENSION x

--! syntax error at or near "RENAME"
ALTER TRIGGER g ON s.* ⟦RENAME⟧ TO x
