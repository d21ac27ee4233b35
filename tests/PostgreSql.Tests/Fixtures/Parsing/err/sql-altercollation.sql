-- Manual, ALTER COLLATION.

--! syntax error at end of input
ALTER COLLATION c REFRESH⟦⟧

--! syntax error at or near "VERSION"
ALTER COLLATION c ⟦VERSION⟧

--! syntax error at or near "("
ALTER COLLATION c SET ⟦(⟧LOCALE = 'x')

--! syntax error at end of input
ALTER COLLATION c⟦⟧

--! syntax error at or near "EXISTS"
ALTER COLLATION IF ⟦EXISTS⟧ c RENAME TO d

--! syntax error at or near "."
ALTER COLLATION c RENAME TO a⟦.⟧b
