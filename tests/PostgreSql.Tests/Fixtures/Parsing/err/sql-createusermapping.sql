-- Manual, CREATE USER MAPPING.

--! syntax error at end of input
CREATE USER MAPPING FOR bob⟦⟧

--! until 13
--! syntax error at or near "CURRENT_ROLE"
CREATE USER MAPPING FOR ⟦CURRENT_ROLE⟧ SERVER s

--! syntax error at end of input
CREATE USER MAPPING FOR u⟦⟧

--! syntax error at or near "SERVER"
CREATE USER MAPPING ⟦SERVER⟧ s

--! unrecognized role option "u"
CREATE USER MAPPING ⟦⟧u SERVER s

--! syntax error at end of input
CREATE USER MAPPING FOR u SERVER⟦⟧

--! syntax error at or near ")"
CREATE USER MAPPING FOR u SERVER s OPTIONS (⟦)⟧

--! syntax error at or near "'u'"
CREATE USER MAPPING FOR ⟦'u'⟧ SERVER s

--! syntax error at or near ","
CREATE USER MAPPING FOR u⟦,⟧ v SERVER s
