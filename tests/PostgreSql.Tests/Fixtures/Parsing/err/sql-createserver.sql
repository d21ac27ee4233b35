-- Manual, CREATE SERVER.

--! syntax error at end of input
CREATE SERVER s⟦⟧

--! syntax error at or near "t"
CREATE SERVER s TYPE ⟦t⟧ FOREIGN DATA WRAPPER w

--! syntax error at or near "TYPE"
CREATE SERVER s VERSION 'v' ⟦TYPE⟧ 't' FOREIGN DATA WRAPPER w

--! syntax error at end of input
CREATE SERVER s FOREIGN DATA WRAPPER⟦⟧

--! syntax error at or near "h"
CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host ⟦h⟧)

--! syntax error at or near "DATA"
CREATE SERVER s ⟦DATA⟧ WRAPPER w

--! syntax error at or near "1"
CREATE SERVER s VERSION ⟦1⟧ FOREIGN DATA WRAPPER w

--! syntax error at or near "."
CREATE SERVER a⟦.⟧s FOREIGN DATA WRAPPER w

--! syntax error at or near "SERVER"
CREATE OR REPLACE ⟦SERVER⟧ s FOREIGN DATA WRAPPER w
