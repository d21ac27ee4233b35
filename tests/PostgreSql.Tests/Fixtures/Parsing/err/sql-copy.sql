-- Manual, COPY.

--! until 16
--! syntax error at or near "default"
COPY t FROM 'f' (DEFAULT 'x', on_error ⟦default⟧)

--! until 16
--! syntax error at or near "*"
COPY t FROM 'f' CSV FORCE NOT NULL ⟦*⟧ FORCE NULL *

--! syntax error at end of input
COPY t⟦⟧

--! syntax error at end of input
COPY t FROM⟦⟧

--! syntax error at or near "1"
COPY t FROM ⟦1⟧

--! until 17
--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN DELIMITERS ','

--! since 18
--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN ⟦⟧DELIMITERS ','

--! WHERE clause not allowed with COPY TO
COPY t TO STDOUT ⟦⟧WHERE a > 0

--! syntax error at or near "FROM"
COPY (SELECT 1) ⟦FROM⟧ STDIN

--! STDIN/STDOUT not allowed with PROGRAM
COPY (SELECT 1) ⟦⟧TO PROGRAM STDOUT

--! syntax error at or near "CSV"
COPY t FROM STDIN (FORMAT)  ⟦CSV⟧

--! syntax error at or near ")"
COPY t FROM STDIN (⟦)⟧

--! syntax error at or near ")"
COPY t FROM STDIN (a, ⟦)⟧

--! until 14
--! syntax error at or near "MERGE"
COPY (⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING t.*) TO STDOUT

--! since 15 until 16
--! syntax error at or near "RETURNING"
COPY (MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ t.*) TO STDOUT

--! syntax error at or near "STDIN"
COPY t ⟦STDIN⟧

--! syntax error at or near "FROM"
COPY ⟦FROM⟧ STDIN

--! syntax error at or near ","
COPY t FROM stdin⟦,⟧ u

--! syntax error at or near "x"
COPY t FROM ⟦x⟧

--! syntax error at or near ""x""
COPY t FROM ⟦"x"⟧

--! syntax error at or near "INTO"
COPY t ⟦INTO⟧ STDOUT

--! WHERE clause not allowed with COPY TO
COPY t TO STDOUT ⟦⟧WHERE a

--! syntax error at end of input
COPY t FROM PROGRAM⟦⟧

--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN

--! syntax error at or near ")"
COPY t (⟦)⟧ FROM STDIN

--! syntax error at or near ")"
COPY t (a,⟦)⟧ FROM STDIN

--! syntax error at or near "SELECT"
COPY ⟦SELECT⟧ 1 TO STDOUT

--! syntax error at or near ")"
COPY (SELECT 1, ⟦)⟧ TO STDOUT

--! syntax error at or near "CREATE"
COPY (⟦CREATE⟧ TABLE t ()) TO STDOUT

--! syntax error at or near ")"
COPY t FROM STDIN WITH (⟦)⟧

--! syntax error at or near "="
COPY t FROM STDIN (FORMAT ⟦=⟧ csv)

--! syntax error at or near "FORMAT"
COPY t FROM STDIN ⟦FORMAT⟧ csv

--! syntax error at end of input
COPY t FROM STDIN CSV QUOTE⟦⟧

--! syntax error at end of input
COPY t FROM STDIN WITH DELIMITER⟦⟧

--! syntax error at or near ")"
COPY t FROM STDIN (FORCE_QUOTE (⟦)⟧)

--! syntax error at or near "a"
COPY t FROM STDIN CSV FORCE ⟦a⟧

--! syntax error at end of input
COPY t FROM STDIN CSV FORCE NOT NULL⟦⟧

--! syntax error at end of input
COPY t FROM STDIN WHERE⟦⟧

--! syntax error at or near "ONLY"
COPY ⟦ONLY⟧ t FROM STDIN

--! syntax error at or near "AS"
COPY t ⟦AS⟧ u FROM STDIN

--! syntax error at or near ")"
COPY t FROM STDIN (FORMAT csv,⟦)⟧

--! syntax error at or near "("
COPY t FROM STDIN WITH CSV ⟦(⟧HEADER)

--! until 16
--! syntax error at or near "default"
COPY t FROM 'x' (a ⟦default⟧)

--! until 16
--! syntax error at or near "default"
COPY t FROM 'x' (a ⟦default⟧, b (default))

--! since 17
--! syntax error at or near "default"
COPY t FROM 'x' (a default, b (⟦default⟧))

--! syntax error at or near "time"
COPY t FROM 'x' WITH ⟦time⟧

--! unterminated quoted string at or near "'open"
COPY t FROM PROGRAM STDIN  ⟦'open⟧

--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN xyz

--! STDIN/STDOUT not allowed with PROGRAM
COPY t FROM PROGRAM STDIN WITH (a) xyz

--! unterminated quoted string at or near "'open"
COPY t TO STDOUT WHERE true ⟦'open⟧

--! WHERE clause not allowed with COPY TO
COPY t TO STDOUT ⟦⟧WHERE true xyz

--! unterminated quoted string at or near "'open"
COPY (SELECT 1) TO PROGRAM STDOUT ⟦'open⟧

--! STDIN/STDOUT not allowed with PROGRAM
COPY (SELECT 1) ⟦⟧TO PROGRAM STDOUT xyz
