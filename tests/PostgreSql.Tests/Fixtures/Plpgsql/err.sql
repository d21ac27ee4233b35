-- Manual, chapter 41: what the compiler rejects, the place between the marks.

--- no block
⟦SELECT⟧ 1;

--- no end
BEGIN NULL; ⟦⟧

--- a semicolon is missing
BEGIN NULL ⟦END⟧;

--- a label behind DECLARE
DECLARE ⟦<<⟧l>> x integer; BEGIN END;

--- an end label without a label
BEGIN END ⟦l⟧;

--- another end label
<<k>> BEGIN END ⟦l⟧;

--- IF without END IF
BEGIN IF a = 1 THEN NULL; END⟦;⟧

--- IF without THEN
BEGIN IF a = 1⟦;⟧ END IF; END;

--- a condition that is no expression
BEGIN IF a =⟦⟧ THEN NULL; END IF; END;

--- a value is missing
BEGIN WHILE ⟦LOOP⟧ NULL; END LOOP; END;

--- an operand is missing
DECLARE x integer; BEGIN x := 1 +⟦⟧; END;

--- an SQL error inside
BEGIN PERFORM 1 FROM ⟦WHERE⟧ true; END;

--- parentheses
BEGIN PERFORM (1⟦;⟧ END;

--- a closing parenthesis too many
DECLARE x integer; BEGIN x := 1⟦)⟧; END;

--- INTO twice
DECLARE x integer; BEGIN SELECT 1 INTO x ⟦INTO⟧ x; END;

--- LOOP is missing
BEGIN FOR i IN 1..2 NULL⟦;⟧ END LOOP; END;

--- REVERSE of a query
DECLARE r record; BEGIN FOR r IN ⟦REVERSE⟧ SELECT 1 LOOP NULL; END LOOP; END;

--- two variables for numbers
DECLARE x integer; y integer; BEGIN FOR ⟦x, y⟧ IN 1..2 LOOP NULL; END LOOP; END;

--- ELSE twice
BEGIN IF a = 1 THEN NULL; ELSE NULL; ⟦ELSE⟧ NULL; END IF; END;

--- an unknown option
#variable_conflict ⟦never⟧
BEGIN END;

--- FETCH without INTO
DECLARE c refcursor; BEGIN FETCH c⟦;⟧ END;

--- a reserved word as a variable
DECLARE ⟦loop⟧ integer; BEGIN END;

--- a type is missing
DECLARE x ⟦;⟧ BEGIN END;

--- text behind the end
BEGIN END; ⟦NULL⟧;

--- EXECUTE of nothing
BEGIN EXECUTE ⟦;⟧ END;

--- TABLE begins no statement
BEGIN ⟦TABLE⟧ nowhere; END;

--- a direction without FROM
DECLARE c refcursor; x integer; BEGIN FETCH FORWARD c INTO x⟦;⟧ END;

--- EXIT outside of a loop
BEGIN ⟦EXIT⟧; END;

--- CONTINUE outside of a loop
BEGIN ⟦CONTINUE⟧; END;

--- a label that there is not
BEGIN LOOP EXIT ⟦k⟧; END LOOP; END;

--- CONTINUE of a block
BEGIN <<k>> BEGIN LOOP CONTINUE ⟦k⟧; END LOOP; END; END;

--- too many values
BEGIN RAISE NOTICE '% %%', 1, 2; END;

--- too few values
BEGIN RAISE '% %', 1; END;

--- no type of a variable
DECLARE x CONSTANT ⟦;⟧ BEGIN END;

--- a comma too many
DECLARE x integer; y integer; BEGIN SELECT 1, 2 INTO x, ⟦FROM⟧ pg_class; END;
