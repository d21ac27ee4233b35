-- Manual, Overview.

SELECT text 'Origin' AS "label", point '(0,0)' AS "value";

SELECT ~ '20' AS "negation", ~ int8 '20', 'abc' || 'def', @ '-4.5';
