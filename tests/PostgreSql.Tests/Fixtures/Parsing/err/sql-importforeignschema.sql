-- Manual, IMPORT FOREIGN SCHEMA.

--! syntax error at or near "SCHEMA"
IMPORT ⟦SCHEMA⟧ a FROM SERVER s INTO b

--! syntax error at end of input
IMPORT FOREIGN SCHEMA r FROM SERVER s⟦⟧

--! syntax error at or near "INTO"
IMPORT FOREIGN SCHEMA r ⟦INTO⟧ l FROM SERVER s

--! syntax error at or near "FROM"
IMPORT FOREIGN SCHEMA ⟦FROM⟧ SERVER s INTO l

--! syntax error at or near "("
IMPORT FOREIGN SCHEMA r LIMIT ⟦(⟧a) FROM SERVER s INTO l

--! syntax error at or near ")"
IMPORT FOREIGN SCHEMA r LIMIT TO (⟦)⟧ FROM SERVER s INTO l

--! syntax error at or near "a"
IMPORT FOREIGN SCHEMA r EXCEPT ⟦a⟧ FROM SERVER s INTO l

--! syntax error at or near "s"
IMPORT FOREIGN SCHEMA r FROM ⟦s⟧ INTO l

--! syntax error at or near "SCHEMA"
IMPORT ⟦SCHEMA⟧ r FROM SERVER s INTO l

--! syntax error at or near "EXCEPT"
IMPORT FOREIGN SCHEMA r LIMIT TO (a) ⟦EXCEPT⟧ (b) FROM SERVER s INTO l

--! syntax error at or near "="
IMPORT FOREIGN SCHEMA r FROM SERVER s INTO l OPTIONS (x ⟦=⟧ 'y')
