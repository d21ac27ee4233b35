-- Manual, Updating Data.

UPDATE p SET a = a * 1.10, b = DEFAULT WHERE c = 5;

UPDATE m SET a = 5, b = 3, c = 1 WHERE a > 0;
