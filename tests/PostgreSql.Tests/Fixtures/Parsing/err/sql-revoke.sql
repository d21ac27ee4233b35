-- Manual, REVOKE.

--! until 13
--! syntax error at or near "GRANTED"
REVOKE INSERT ON t FROM bob ⟦GRANTED⟧ BY alice RESTRICT

--! until 15
--! syntax error at or near "OPTION"
REVOKE INHERIT ⟦OPTION⟧ FOR a FROM b

--! syntax error at or near "TO"
REVOKE SELECT ON t ⟦TO⟧ bob

--! syntax error at or near "FOR"
REVOKE OPTION ⟦FOR⟧ SELECT ON t FROM bob

--! syntax error at or near "FROM"
REVOKE ALL ⟦FROM⟧ bob

--! until 13
--! syntax error at or near "GRANTED"
REVOKE ALL ON t FROM a ⟦GRANTED⟧ BY b

--! until 13
--! syntax error at or near "GRANTED"
REVOKE SELECT ON t FROM a ⟦GRANTED⟧ BY CURRENT_ROLE CASCADE

--! until 14
--! syntax error at or near "x"
REVOKE SET ON PARAMETER ⟦x⟧ FROM a

--! until 14
--! syntax error at or near "x"
REVOKE GRANT OPTION FOR ALL ON PARAMETER ⟦x⟧ FROM a

--! until 15
--! syntax error at or near "OPTION"
REVOKE SET ⟦OPTION⟧ FOR a FROM b GRANTED BY c RESTRICT

--! syntax error at end of input
REVOKE⟦⟧

--! syntax error at end of input
REVOKE SELECT ON t⟦⟧

--! syntax error at or near "TO"
REVOKE SELECT ON t ⟦TO⟧ a

--! syntax error at or near "ON"
REVOKE SELECT FROM a ⟦ON⟧ t

--! syntax error at or near "SELECT"
REVOKE GRANT OPTION ⟦SELECT⟧ ON t FROM a

--! syntax error at or near "FOR"
REVOKE GRANT ⟦FOR⟧ SELECT ON t FROM a

--! syntax error at end of input
REVOKE SELECT ON t FROM⟦⟧

--! syntax error at or near "RESTRICT"
REVOKE SELECT ON t FROM a CASCADE ⟦RESTRICT⟧

--! syntax error at or near "WITH"
REVOKE SELECT ON t FROM a ⟦WITH⟧ GRANT OPTION

--! syntax error at or near "ALL"
REVOKE ADMIN OPTION FOR ⟦ALL⟧ FROM a

--! syntax error at or near "ON"
REVOKE ADMIN OPTION FOR SELECT ⟦ON⟧ t FROM a

--! syntax error at or near "FROM"
REVOKE ALL ⟦FROM⟧ a

--! syntax error at or near "FOR"
REVOKE OPTION ⟦FOR⟧ a FROM b

--! syntax error at or near "FOR"
REVOKE ADMIN ⟦FOR⟧ a FROM b

--! syntax error at or near "EXISTS"
REVOKE IF ⟦EXISTS⟧ a FROM b

--! syntax error at or near "ALL"
REVOKE ADMIN OPTION FOR ⟦ALL⟧ a FROM b

--! syntax error at or near "ALL"
REVOKE ADMIN OPTION FOR ⟦ALL⟧ PRIVILEGES FROM b
