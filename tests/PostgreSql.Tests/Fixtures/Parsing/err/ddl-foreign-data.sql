-- Manual, Foreign Data.

--! syntax error at or near "OPTIONS"
CREATE SERVER s ⟦OPTIONS⟧ (host 'x')
