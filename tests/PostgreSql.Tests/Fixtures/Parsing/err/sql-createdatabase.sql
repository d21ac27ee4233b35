-- Manual, CREATE DATABASE.

--! syntax error at or near "SELECT"
CREATE DATABASE d ⟦SELECT⟧

--! syntax error at end of input
CREATE DATABASE⟦⟧

--! syntax error at or near "NOT"
CREATE DATABASE IF ⟦NOT⟧ EXISTS d

--! syntax error at or near "."
CREATE DATABASE s⟦.⟧d

--! syntax error at or near "'d'"
CREATE DATABASE ⟦'d'⟧

--! syntax error at end of input
CREATE DATABASE d OWNER⟦⟧

--! syntax error at end of input
CREATE DATABASE d OWNER = ⟦⟧

--! syntax error at or near ","
CREATE DATABASE d OWNER o⟦,⟧ TEMPLATE t

--! syntax error at or near "("
CREATE DATABASE d ⟦(⟧OWNER = o)

--! syntax error at or near "="
CREATE DATABASE d CONNECTION ⟦=⟧ 5

--! syntax error at or near "LIMIT"
CREATE DATABASE d ⟦LIMIT⟧ 5

--! syntax error at or near "CHARACTER"
CREATE DATABASE d ⟦CHARACTER⟧ SET utf8

--! syntax error at or near "DEFAULT"
CREATE DATABASE d ⟦DEFAULT⟧ CHARACTER SET utf8

--! syntax error at or near "COLLATE"
CREATE DATABASE d ⟦COLLATE⟧ 'x'

--! syntax error at or near "."
CREATE DATABASE d TEMPLATE a⟦.⟧b

--! syntax error at or near "CURRENT_USER"
CREATE DATABASE d OWNER ⟦CURRENT_USER⟧

--! syntax error at or near "DATABASE"
CREATE OR REPLACE ⟦DATABASE⟧ d

--! syntax error at or near "time"
CREATE DATABASE x with ⟦time⟧

--! until 14
--! syntax error at or near ".5"
CREATE DATABASE d OWNER = ⟦.5⟧

--! until 14
--! syntax error at or near "1.5"
CREATE DATABASE d OWNER = +⟦1.5⟧
