-- Manual, Default Values.

--! syntax error at or near "="
CREATE TABLE p (a int DEFAULT ⟦=⟧ 1)

--! syntax error at or near "COMMENT"
CREATE TABLE p (a int DEFAULT 1 ⟦COMMENT⟧ 'x')

--! syntax error at or near "ON"
CREATE TABLE p (a int DEFAULT CURRENT_TIMESTAMP ⟦ON⟧ UPDATE CURRENT_TIMESTAMP)
