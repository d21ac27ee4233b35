-- Manual, SET.

--! syntax error at end of input
SET⟦⟧

--! syntax error at end of input
SET x⟦⟧

--! syntax error at or near "1"
SET x ⟦1⟧

--! syntax error at end of input
SET x TO⟦⟧

--! syntax error at end of input
SET x = 1,⟦⟧

--! syntax error at or near ","
SET x = DEFAULT⟦,⟧ 1

--! syntax error at or near "."
SET x = a⟦.⟧b

--! syntax error at or near "select"
SET x = ⟦select⟧

--! syntax error at end of input
SET TIME ZONE⟦⟧

--! syntax error at or near "."
SET TIME ZONE utf8⟦.⟧x

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧DAY

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧DAY TO SECOND

--! 0A000
--! current database cannot be changed
SET CATALOG ⟦⟧'x'

--! syntax error at or near "s"
SET SCHEMA ⟦s⟧

--! syntax error at or near "x"
SET LOCAL SESSION ⟦x⟧ = 1

--! syntax error at or near "select"
SET a = ⟦select⟧

--! syntax error at or near "column"
SET a = ⟦column⟧

--! syntax error at end of input
SET a⟦⟧

--! syntax error at end of input
SET a =⟦⟧

--! syntax error at end of input
SET a TO⟦⟧

--! syntax error at or near ","
SET a TO⟦,⟧

--! syntax error at end of input
SET a = 1,⟦⟧

--! syntax error at or near ":="
SET a ⟦:=⟧ 1

--! syntax error at or near "=="
SET a ⟦==⟧ 1

--! syntax error at or near "IS"
SET a ⟦IS⟧ 1

--! syntax error at or near "("
SET a = ⟦(⟧1)

--! syntax error at or near "+"
SET a = 1 ⟦+⟧ 1

--! syntax error at or near "NULL"
SET a = ⟦NULL⟧

--! syntax error at or near "$1"
SET a = ⟦$1⟧

--! syntax error at or near "ARRAY"
SET a = ⟦ARRAY⟧[1]

--! syntax error at or near ","
SET a = DEFAULT⟦,⟧ b

--! syntax error at or near "x"
SET a = -⟦x⟧

--! syntax error at or near "'x'"
SET a = - ⟦'x'⟧

--! syntax error at or near "B'1'"
SET a = ⟦B'1'⟧

--! syntax error at or near "="
SET a. ⟦=⟧ 1

--! syntax error at or near "."
SET ⟦.⟧a = 1

--! syntax error at or near "*"
SET a.⟦*⟧ = 1

--! syntax error at or near "'a'"
SET ⟦'a'⟧ = 1

--! syntax error at or near "1"
SET ⟦1⟧ = 1

--! syntax error at or near "@"
SET ⟦@⟧a = 1

--! syntax error at or near "a"
SET GLOBAL ⟦a⟧ = 1

--! syntax error at end of input
SET LOCAL⟦⟧

--! syntax error at end of input
SET SESSION⟦⟧

--! syntax error at or near "a"
SET SESSION LOCAL ⟦a⟧ = 1

--! syntax error at or near "'UTC'"
SET TIME ⟦'UTC'⟧

--! syntax error at or near "TO"
SET TIME ZONE ⟦TO⟧ 'UTC'

--! syntax error at or near "="
SET TIME ZONE ⟦=⟧ 'UTC'

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧MONTH

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧HOUR TO SECOND

--! syntax error at or near ","
SET TIME ZONE 'a'⟦,⟧ 'b'

--! syntax error at or near "utf8"
SET NAMES ⟦utf8⟧

--! syntax error at or near "COLLATE"
SET NAMES 'utf8' ⟦COLLATE⟧ 'x'

--! syntax error at end of input
SET SCHEMA⟦⟧

--! syntax error at end of input
SET XML OPTION⟦⟧

--! syntax error at or near "x"
SET XML OPTION ⟦x⟧

--! syntax error at end of input
SET a FROM⟦⟧

--! syntax error at or near "DEFAULT"
SET a FROM ⟦DEFAULT⟧

--! syntax error at or near "from"
SET a = ⟦from⟧ current

--! syntax error at or near "x"
SET a.b.c FROM CURRENT ⟦x⟧

--! unterminated quoted string at or near "'x"
SET TIME ZONE INTERVAL '1' DAY ⟦'x⟧

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧MONTH 'x

--! unterminated quoted string at or near "'x"
SET TIME ZONE INTERVAL '1' SECOND ⟦'x⟧

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧SECOND(1) 'x

--! time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL '1' ⟦⟧DAY TO HOUR 'x
