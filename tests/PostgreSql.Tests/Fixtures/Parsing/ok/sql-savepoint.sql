-- Manual, SAVEPOINT.

SAVEPOINT a;

SAVEPOINT s;

SAVEPOINT "With Space";

SAVEPOINT savepoint;

SAVEPOINT work;
