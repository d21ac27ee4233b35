-- Manual, SET ROLE.

--! syntax error at end of input
SET ROLE⟦⟧

--! syntax error at or near ","
SET ROLE a⟦,⟧ b

--! syntax error at or near "PASSWORD"
SET ROLE admin ⟦PASSWORD⟧ 'x'

--! syntax error at or near "1"
SET ROLE ⟦1⟧

--! syntax error at or near "CURRENT_USER"
SET ROLE ⟦CURRENT_USER⟧

--! syntax error at or near "DEFAULT"
SET ROLE ⟦DEFAULT⟧

--! syntax error at or near "select"
SET ROLE ⟦select⟧

--! syntax error at or near "ROLE"
SET SESSION LOCAL ⟦ROLE⟧ a
