-- Manual, Deleting Data.

DELETE FROM p WHERE a = 10;

DELETE FROM p;
