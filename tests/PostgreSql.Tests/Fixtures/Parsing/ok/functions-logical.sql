-- Manual, Logical Operators.

SELECT a AND b, a OR b, NOT a, NOT (a AND b) OR c, (a OR b) AND NOT c;

SELECT a && b AND !c;

SELECT !a;
