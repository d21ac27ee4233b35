-- Manual, CREATE USER.

--! 42939
--! role name "public" is reserved
CREATE USER ⟦⟧public

--! syntax error at or near "@"
CREATE USER u⟦@⟧localhost

--! syntax error at or near "'u'"
CREATE USER ⟦'u'⟧@'localhost' IDENTIFIED BY 'x'

--! syntax error at end of input
CREATE USER⟦⟧

--! syntax error at or near "="
CREATE USER u PASSWORD ⟦=⟧ 'x'

--! syntax error at or near "FOR"
CREATE USER u ⟦FOR⟧ LOGIN l
