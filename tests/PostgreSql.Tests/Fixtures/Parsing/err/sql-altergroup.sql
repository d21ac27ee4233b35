-- Manual, ALTER GROUP.

--! syntax error at or near "bob"
ALTER GROUP g ADD ⟦bob⟧

--! until 13
--! syntax error at or near "CURRENT_ROLE"
ALTER GROUP ⟦CURRENT_ROLE⟧ DROP USER a

--! syntax error at end of input
ALTER GROUP g⟦⟧

--! syntax error at or near "a"
ALTER GROUP g ADD ⟦a⟧

--! syntax error at end of input
ALTER GROUP g ADD USER⟦⟧

--! syntax error at or near "MEMBER"
ALTER GROUP g ADD ⟦MEMBER⟧ a

--! syntax error at or near "OWNER"
ALTER GROUP g ⟦OWNER⟧ TO o

--! 42939
--! role name "public" is reserved
ALTER GROUP ⟦⟧PUBLIC

--! 42939
--! role name "public" is reserved
ALTER GROUP ⟦⟧public SET SCHEMA x

--! since 15
--! trailing junk after numeric literal at or near "1a"
ALTER GROUP public ⟦1a⟧
