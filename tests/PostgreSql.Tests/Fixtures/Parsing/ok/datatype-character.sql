-- Manual, Character Types.

SELECT character 'a', character(3) 'a', char 'a', char varying(3) 'a', varchar 'a', varchar(3) 'a', national character 'a', national char varying(2) 'a', nchar 'a', nchar varying(2) 'a';

SELECT 'a'::character varying(5), 'a'::varchar(5), 'a'::varchar, 'a'::character(5), 'a'::char(5), 'a'::char, 'a'::bpchar, 'a'::text, 'a'::"char", 'a'::name, 'a'::national character varying(5), 'a'::nchar(3), 'a'::character varying;

SELECT 'a'::char varying(5), 'a'::nchar varying;

SELECT 'a'::text(5);

SELECT 'a'::varchar2(5), 'a'::string;
