CREATE PROCEDURE prout(a int, OUT b text, OUT c int) LANGUAGE plpgsql AS 'BEGIN b := 1; c := 2; END';
