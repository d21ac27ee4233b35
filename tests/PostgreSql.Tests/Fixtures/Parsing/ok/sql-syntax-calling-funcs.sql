-- Manual, Calling Functions.

SELECT f(1, 'a', true);

SELECT f(a => 1, b => 'x');

SELECT f(a := 1, b := 'x');

SELECT f(1, b => 'x');

SELECT f(a => 1, 2);

SELECT f(1, VARIADIC b => ARRAY[1]);

SELECT f(year => 1, left => 2, value => 3);

SELECT f(a =>1), f(a=>-1), f(a=>+b);
