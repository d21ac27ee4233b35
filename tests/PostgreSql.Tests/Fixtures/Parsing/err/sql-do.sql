-- Manual, DO.

--! syntax error at end of input
DO⟦⟧

--! syntax error at or near "1"
DO ⟦1⟧

--! syntax error at end of input
DO LANGUAGE⟦⟧

--! syntax error at or near "BEGIN"
DO ⟦BEGIN⟧ END

--! syntax error at or near "x"
DO ⟦x⟧

--! syntax error at or near "$1"
DO LANGUAGE ⟦$1⟧ 'x'

--! syntax error at or near "AS"
DO ⟦AS⟧ $$x$$

--! syntax error at or near "."
DO LANGUAGE s⟦.⟧plpgsql 'x'

--! syntax error at or near "$1"
DO $$ BEGIN END $$ ⟦$1⟧

--! syntax error at or near "B'1'"
DO ⟦B'1'⟧

--! syntax error at or near ","
DO 'x'⟦,⟧ 'y'

--! unterminated dollar-quoted string at or near "$$ BEGIN END"
DO ⟦$$ BEGIN END⟧

--! unterminated dollar-quoted string at or near "$a$ x $b$"
DO ⟦$a$ x $b$⟧
