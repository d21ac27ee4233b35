-- Manual, DROP USER MAPPING.

--! syntax error at or near "bob"
DROP USER MAPPING IF ⟦bob⟧

--! syntax error at end of input
DROP USER MAPPING FOR u⟦⟧

--! syntax error at or near "CASCADE"
DROP USER MAPPING FOR u SERVER s ⟦CASCADE⟧

--! syntax error at or near "u"
DROP USER MAPPING ⟦u⟧ SERVER s

--! syntax error at or near ","
DROP USER MAPPING FOR u SERVER s⟦,⟧ t
