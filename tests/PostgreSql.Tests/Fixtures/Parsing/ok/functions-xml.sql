-- Manual, XML Functions.

SELECT xmlelement(name a), xmlelement(name "A", xmlattributes(b, c AS "d"), 'x', e), xmlelement(name a, b), xmlforest(a, b AS c), xmlconcat(a, b), xmlparse(document a), xmlparse(content a preserve whitespace), xmlparse(document a strip whitespace), xmlpi(name php), xmlpi(name php, 'x' || a), xmlroot(a, version '1.0'), xmlroot(a, version no value, standalone yes), xmlroot(a, version b, standalone no), xmlroot(a, version b, standalone no value), xmlserialize(content a AS text), xmlserialize(document a AS character varying(3)), xmlexists('//a' PASSING b), xmlexists('//a' PASSING BY REF b BY VALUE) FROM t;

--! since 16
SELECT xmlserialize(content a AS text indent), xmlserialize(content a AS text no indent) FROM t;

SELECT xmlelement(name a), xmlelement(name a, xmlattributes(b AS c, d), e, 'f'), xmlforest(a, b AS c), xmlconcat(a, b), xmlpi(name a), xmlpi(name a, b), xmlroot(a, version b), xmlroot(a, version no value, standalone yes), xmlroot(a, version '1', standalone no value), xmlagg(a ORDER BY b), xmlcomment(a);

SELECT xmlexists(a PASSING b), xmlexists(a PASSING BY VALUE b BY REF), xpath(a, b, c), a IS DOCUMENT;

SELECT * FROM xmltable(a PASSING b COLUMNS c int PATH 'd' DEFAULT e NOT NULL, f FOR ORDINALITY), xmltable(xmlnamespaces('x' AS y), a PASSING BY REF b COLUMNS c text NULL PATH 'z') AS t (u);

SELECT xmltext(a);

SELECT * FROM xmltable(xmlnamespaces(DEFAULT 'x'), a PASSING b COLUMNS c int);

SELECT xmlexists('/r' PASSING BY BY REF)

SELECT xmlexists('/r' PASSING BY REF BY BY REF)

SELECT xmlexists('/r' PASSING BY REF BY)

SELECT xmlelement(NAME a, xmlattributes(b, c AS d)), xmlelement(NAME "A", xmlattributes(b), c, d), xmlelement(NAME select), xmlelement(NAME a, b);
