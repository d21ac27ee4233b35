-- Manual, DROP TEXT SEARCH TEMPLATE.

--! syntax error at end of input
DROP TEXT SEARCH TEMPLATE⟦⟧
