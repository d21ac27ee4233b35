-- Manual, CREATE ACCESS METHOD.

--! syntax error at end of input
CREATE ACCESS METHOD a TYPE INDEX⟦⟧

--! syntax error at or near "HANDLER"
CREATE ACCESS METHOD a ⟦HANDLER⟧ h

--! syntax error at or near "VIEW"
CREATE ACCESS METHOD a TYPE ⟦VIEW⟧ HANDLER h

--! syntax error at or near "("
CREATE ACCESS METHOD a TYPE INDEX HANDLER h⟦(⟧)

--! syntax error at or near "."
CREATE ACCESS METHOD s⟦.⟧a TYPE INDEX HANDLER h

--! syntax error at or near "NOT"
CREATE ACCESS METHOD IF ⟦NOT⟧ EXISTS a TYPE INDEX HANDLER h

--! syntax error at or near "ACCESS"
CREATE OR REPLACE ⟦ACCESS⟧ METHOD a TYPE INDEX HANDLER h

--! syntax error at or near "a"
CREATE ACCESS ⟦a⟧ TYPE INDEX HANDLER h
