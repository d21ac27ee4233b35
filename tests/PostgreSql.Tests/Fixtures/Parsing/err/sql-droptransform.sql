-- Manual, DROP TRANSFORM.

--! syntax error at end of input
DROP TRANSFORM FOR t⟦⟧

--! syntax error at or near "t"
DROP TRANSFORM ⟦t⟧ LANGUAGE l

--! syntax error at or near ","
DROP TRANSFORM FOR t LANGUAGE l⟦,⟧ FOR u LANGUAGE l
