-- Manual, ALTER ROLE.

--! syntax error at or near "ROLE"
ALTER ROLE bob IN ⟦ROLE⟧ a

--! syntax error at or near "SYSID"
ALTER ROLE bob ⟦SYSID⟧ 1

--! 42939
--! role name "public" is reserved
ALTER ROLE ⟦⟧public RENAME TO a

--! 42939
--! role name "none" is reserved
ALTER ROLE bob RENAME TO ⟦⟧none

--! syntax error at or near "LOGIN"
ALTER ROLE ALL ⟦LOGIN⟧

--! syntax error at or near "ROLE"
ALTER ROLE r IN ⟦ROLE⟧ a

--! syntax error at or near "SYSID"
ALTER ROLE r ⟦SYSID⟧ 5

--! syntax error at or near "ADMIN"
ALTER ROLE r ⟦ADMIN⟧ a

--! syntax error at or near "q"
ALTER ROLE r RENAME ⟦q⟧

--! syntax error at end of input
ALTER ROLE r IN DATABASE d⟦⟧

--! syntax error at or near "LOGIN"
ALTER ROLE r IN DATABASE d ⟦LOGIN⟧

--! syntax error at end of input
ALTER ROLE r SET⟦⟧

--! syntax error at or near "OWNER"
ALTER ROLE r ⟦OWNER⟧ TO o

--! 42939
--! role name "none" is reserved
ALTER ROLE ⟦⟧none LOGIN

--! syntax error at or near "EXISTS"
ALTER ROLE IF ⟦EXISTS⟧ r LOGIN

--! syntax error at or near ","
ALTER ROLE r⟦,⟧ q LOGIN

--! syntax error at end of input
ALTER GROUP g RENAME TO⟦⟧

--! syntax error at or near "time"
ALTER ROLE x with ⟦time⟧
