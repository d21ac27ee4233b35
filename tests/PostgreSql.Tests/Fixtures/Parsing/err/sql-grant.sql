-- Manual, GRANT.

--! until 13
--! syntax error at or near "GRANTED"
GRANT SELECT ON t TO bob ⟦GRANTED⟧ BY CURRENT_ROLE

--! until 14
--! syntax error at or near "SYSTEM"
GRANT SET, ALTER ⟦SYSTEM⟧ ON PARAMETER work_mem, a.b TO bob

--! until 15
--! syntax error at or near "TRUE"
GRANT a TO b WITH ADMIN ⟦TRUE⟧, INHERIT FALSE, SET OPTION GRANTED BY c

--! syntax error at end of input
GRANT⟦⟧

--! syntax error at or near "t"
GRANT SELECT ⟦t⟧ TO bob

--! syntax error at end of input
GRANT SELECT ON t⟦⟧

--! syntax error at or near "bob"
GRANT SELECT ON t ⟦bob⟧

--! syntax error at or near "ON"
GRANT SELECT, ⟦ON⟧ t TO bob

--! syntax error at or near "TO"
GRANT ALL ⟦TO⟧ bob

--! syntax error at or near "TO"
GRANT SELECT ON ALL TABLES ⟦TO⟧ bob

--! 42939
--! role name "none" is reserved
GRANT SELECT ON t TO ⟦⟧none

--! syntax error at or near "x"
GRANT SELECT ON TABLE schema ⟦x⟧ TO bob

--! until 15
--! syntax error at or near "GRANT"
GRANT a TO b WITH ⟦GRANT⟧ OPTION

--! until 14
--! syntax error at or near "SYSTEM"
GRANT SET, ALTER ⟦SYSTEM⟧ ON PARAMETER a, b.c TO d

--! until 13
--! syntax error at or near "CURRENT_ROLE"
GRANT SELECT ON t TO CURRENT_USER, ⟦CURRENT_ROLE⟧, SESSION_USER GRANTED BY b

--! until 13
--! syntax error at or near "GRANTED"
GRANT SELECT ON t TO a WITH GRANT OPTION ⟦GRANTED⟧ BY CURRENT_USER

--! until 15
--! syntax error at or near "TRUE"
GRANT a TO b WITH ADMIN ⟦TRUE⟧

--! until 15
--! syntax error at or near "INHERIT"
GRANT a TO b WITH ⟦INHERIT⟧ FALSE, SET OPTION

--! syntax error at end of input
GRANT SELECT⟦⟧

--! syntax error at or near "TO"
GRANT SELECT ON ⟦TO⟧ a

--! syntax error at end of input
GRANT SELECT ON t TO⟦⟧

--! syntax error at or near "t"
GRANT SELECT ⟦t⟧ TO a

--! syntax error at or near "ON"
GRANT SELECT, ⟦ON⟧ t TO a

--! syntax error at or near "FROM"
GRANT SELECT ON t ⟦FROM⟧ a

--! syntax error at or near "OPTION"
GRANT SELECT ON t TO a WITH ⟦OPTION⟧

--! syntax error at or near "ADMIN"
GRANT SELECT ON t TO a WITH ⟦ADMIN⟧ OPTION

--! syntax error at or near "v"
GRANT SELECT ON VIEW ⟦v⟧ TO a

--! syntax error at or near "VIEWS"
GRANT SELECT ON ALL ⟦VIEWS⟧ IN SCHEMA s TO a

--! syntax error at or near "TO"
GRANT SELECT ON ALL TABLES ⟦TO⟧ a

--! syntax error at or near "TO"
GRANT SELECT ON s.* ⟦TO⟧ a

--! syntax error at or near "*"
GRANT ALL ON ⟦*⟧.* TO 'a'@'h'

--! syntax error at or near ")"
GRANT SELECT (⟦)⟧ ON t TO a

--! syntax error at or near "("
GRANT SELECT ON t ⟦(⟧a) TO b

--! syntax error at or near "TO"
GRANT SELECT ON TABLE ⟦TO⟧ a

--! syntax error at or near "("
GRANT EXECUTE ON f⟦(⟧) TO a

--! syntax error at or near "s"
GRANT USAGE ON SERVER ⟦s⟧ TO a

--! syntax error at or near "."
GRANT USAGE ON SCHEMA a⟦.⟧b TO c

--! syntax error at or near "x"
GRANT SELECT ON LARGE OBJECT ⟦x⟧ TO a

--! syntax error at end of input
GRANT SELECT ON t TO a, ⟦⟧

--! syntax error at or near "CASCADE"
GRANT SELECT ON t TO a ⟦CASCADE⟧

--! syntax error at end of input
GRANT a TO b WITH⟦⟧

--! syntax error at end of input
GRANT a TO b WITH ADMIN⟦⟧

--! until 15
--! syntax error at or near ","
GRANT a TO b WITH ADMIN OPTION⟦,⟧ 

--! since 16
--! syntax error at end of input
GRANT a TO b WITH ADMIN OPTION, ⟦⟧

--! syntax error at or near "a"
GRANT ROLE ⟦a⟧ TO b

--! syntax error at or near "FROM"
GRANT a ⟦FROM⟧ b

--! syntax error at or near "'a'"
GRANT ⟦'a'⟧ TO b
