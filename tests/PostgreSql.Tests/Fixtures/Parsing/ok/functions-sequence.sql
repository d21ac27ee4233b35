-- Manual, Sequence Manipulation Functions.

SELECT nextval('s'), nextval('s'::regclass), currval('"S"'), setval('s', 1, true), lastval();

SELECT s.nextval;
