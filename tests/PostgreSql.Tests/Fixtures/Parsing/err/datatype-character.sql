-- Manual, Character Types.

--! syntax error at or near ")"
SELECT 'a'::varchar(⟦)⟧

--! syntax error at or near ","
SELECT 'a'::varchar(5⟦,⟧ 6)

--! syntax error at or near "x"
SELECT 'a'::varchar(⟦x⟧)

--! until 13
--! syntax error at or near "set"
SELECT 'a'::character ⟦set⟧ utf8

--! since 14
--! syntax error at or near "utf8"
SELECT 'a'::character set ⟦utf8⟧

--! syntax error at or near "varying"
SELECT 'a'::varchar(5) ⟦varying⟧

--! syntax error at end of input
SELECT 'a'::national⟦⟧

--! syntax error at or near "text"
SELECT 'a'::national ⟦text⟧
