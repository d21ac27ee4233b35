-- Manual, ALTER USER MAPPING.

--! syntax error at end of input
ALTER USER MAPPING FOR u SERVER s⟦⟧

--! syntax error at or near ")"
ALTER USER MAPPING FOR u SERVER s OPTIONS (DROP⟦)⟧

--! syntax error at or near "OPTIONS"
ALTER USER MAPPING FOR u ⟦OPTIONS⟧ (a 'b')

--! syntax error at or near "IF"
ALTER USER MAPPING ⟦IF⟧ EXISTS FOR u SERVER s OPTIONS (a 'b')
