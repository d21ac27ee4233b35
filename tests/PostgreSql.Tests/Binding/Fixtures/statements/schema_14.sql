CREATE FUNCTION polymr(anymultirange) RETURNS anyrange LANGUAGE sql AS 'SELECT range_merge($1)';
CREATE PROCEDURE po(IN a int, OUT b int, INOUT c text DEFAULT 'x') LANGUAGE plpgsql AS 'BEGIN b := 1; END';
ALTER TABLE dt ADD COLUMN mr int4multirange;
