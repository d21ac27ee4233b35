-- Manual, XML Functions.

--! until 15
--! syntax error at or near "indent"
SELECT xmlserialize(content a AS text ⟦indent⟧), xmlserialize(content a AS text no indent) FROM t;

--! syntax error at or near "a"
SELECT xmlelement(⟦a⟧)

--! syntax error at or near "a"
SELECT xmlparse(⟦a⟧)

--! syntax error at or near ")"
SELECT xmlroot(a⟦)⟧

--! syntax error at or near ")"
SELECT xmlexists('//a'⟦)⟧

--! syntax error at or near ")"
SELECT xmlserialize(content a⟦)⟧

--! syntax error at or near ")"
SELECT xmlelement(name⟦)⟧

--! syntax error at or near "'a'"
SELECT xmlelement(name ⟦'a'⟧)

--! syntax error at or near "."
SELECT xmlelement(name a⟦.⟧b)

--! syntax error at or near ")"
SELECT xmlelement(name a, xmlattributes(⟦)⟧)

--! syntax error at or near "("
SELECT xmlelement(name a, b, xmlattributes⟦(⟧c))

--! syntax error at or near "c"
SELECT xmlelement(name a, xmlattributes(b) ⟦c⟧)

--! syntax error at or near "("
SELECT xmlattributes⟦(⟧a)

--! syntax error at or near ")"
SELECT xmlforest(⟦)⟧

--! syntax error at or near ")"
SELECT xmlconcat(⟦)⟧

--! syntax error at or near "a"
SELECT xmlpi(⟦a⟧)

--! syntax error at or near "standalone"
SELECT xmlroot(a, ⟦standalone⟧ yes)

--! syntax error at or near ")"
SELECT xmlroot(a, version b, standalone⟦)⟧

--! syntax error at or near ")"
SELECT xmlexists(a⟦)⟧

--! syntax error at or near ")"
SELECT xmlexists(a PASSING⟦)⟧

--! syntax error at or near ")"
SELECT xmlparse(document a strip⟦)⟧

--! syntax error at or near ")"
SELECT * FROM xmltable(a PASSING b⟦)⟧

--! syntax error at or near "COLUMNS"
SELECT * FROM xmltable(a ⟦COLUMNS⟧ b int)

--! syntax error at or near ")"
SELECT * FROM xmltable(a PASSING b COLUMNS⟦)⟧

--! syntax error at or near ")"
SELECT * FROM xmltable(a PASSING b COLUMNS c⟦)⟧

--! only one PATH value per column is allowed
SELECT * FROM xmltable(a PASSING b COLUMNS c int PATH 'x' ⟦⟧PATH 'y')

--! conflicting or redundant NULL / NOT NULL declarations for column "c"
SELECT * FROM xmltable(a PASSING b COLUMNS c int NULL ⟦⟧NOT NULL)

--! only one DEFAULT value is allowed
SELECT * FROM xmltable(a PASSING b COLUMNS c int DEFAULT 1 ⟦⟧DEFAULT 2)

--! unrecognized column option "x"
SELECT * FROM xmltable(a PASSING b COLUMNS c int ⟦⟧x 'y')

--! syntax error at or near ")"
SELECT * FROM xmltable(xmlnamespaces('x'⟦)⟧, a PASSING b COLUMNS c int)

--! syntax error at or near "("
SELECT xmltable⟦(⟧a PASSING b COLUMNS c int)

--! syntax error at or near "NOT"
SELECT * FROM xmltable(a PASSING b COLUMNS c int ⟦NOT⟧ IN NULL)

--! syntax error at or near "NOT"
SELECT * FROM xmltable(a PASSING b COLUMNS c int ⟦NOT⟧ LIKE)

--! syntax error at or near "BY"
SELECT xmlexists('/r' PASSING PASSING BY ⟦BY⟧ REF a)

--! unterminated quoted string at or near "'x"
SELECT * FROM xmltable(a PASSING b COLUMNS c int NULL NOT NULL ⟦'x⟧

--! unterminated quoted string at or near "'z"
SELECT * FROM xmltable(a PASSING b COLUMNS c int x 'y' ⟦'z⟧

--! syntax error at or near "("
SELECT xmlelement(NAME a, b, xmlattributes⟦(⟧c))

--! syntax error at or near "a"
SELECT xmlelement(⟦a⟧)

--! syntax error at or near ")"
SELECT xmlelement(NAME a, xmlattributes(⟦)⟧)
