-- Manual, Logical Operators.

SELECT a AND b, a OR b, NOT a, NOT (a AND b) OR c, (a OR b) AND NOT c;

SELECT a && b AND !c;

SELECT !a;

SELECT NOT like(a, b), NOT ilike(a), NOT similar(a, b);

SELECT NOT between;

SELECT NOT between FROM t WHERE NOT between AND NOT between.a;

SELECT NOT NOT like(a, b) AND NOT between;
