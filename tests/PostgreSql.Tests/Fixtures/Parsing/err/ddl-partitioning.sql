-- Manual, Table Partitioning.

--! syntax error at end of input
CREATE TABLE t (a int) PARTITION BY RANGE⟦⟧

--! syntax error at or near ")"
CREATE TABLE t (a int) PARTITION BY RANGE (⟦)⟧

--! since 16 until 17
--! 22023
--! unrecognized partitioning strategy "round"
CREATE TABLE t (a int) PARTITION BY round (a)

--! since 18
--! 22023
--! unrecognized partitioning strategy "round"
CREATE TABLE t (a int) PARTITION BY ⟦⟧round (a)

--! syntax error at end of input
CREATE TABLE t PARTITION OF p⟦⟧

--! syntax error at end of input
CREATE TABLE t PARTITION OF p FOR VALUES⟦⟧

--! syntax error at or near ")"
CREATE TABLE t PARTITION OF p FOR VALUES IN (⟦)⟧

--! syntax error at end of input
CREATE TABLE t PARTITION OF p FOR VALUES FROM (1)⟦⟧

--! syntax error at or near "1.5"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus ⟦1.5⟧, remainder 0)

--! until 17
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3)

--! since 18
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES ⟦⟧WITH (modulus 3)

--! until 17
--! modulus for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES WITH (remainder 3)

--! since 18
--! modulus for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES ⟦⟧WITH (remainder 3)

--! 42710
--! modulus for hash partition provided more than once
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3, remainder 1, ⟦⟧modulus 2)

--! unrecognized hash partition bound specification "x"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 3, ⟦⟧x 1)

--! until 13
--! syntax error at or near "CONCURRENTLY"
ALTER TABLE m DETACH PARTITION m1 ⟦CONCURRENTLY⟧

--! syntax error at or near "VALUES"
CREATE TABLE m1 PARTITION OF m ⟦VALUES⟧ IN (1)

--! syntax error at or near "BETWEEN"
CREATE TABLE m1 PARTITION OF m FOR VALUES ⟦BETWEEN⟧ 1 AND 2

--! syntax error at or near "1"
CREATE TABLE m1 PARTITION OF m FOR VALUES IN ⟦1⟧

--! syntax error at or near "LESS"
CREATE TABLE m1 PARTITION OF m FOR VALUES ⟦LESS⟧ THAN (5)

--! syntax error at or near "("
CREATE TABLE t (a int) PARTITION BY ⟦(⟧a)

--! since 16 until 17
--! 22023
--! unrecognized partitioning strategy "key"
CREATE TABLE t (a int) PARTITION BY KEY (a)

--! since 18
--! 22023
--! unrecognized partitioning strategy "key"
CREATE TABLE t (a int) PARTITION BY ⟦⟧KEY (a)

--! syntax error at or near "a"
CREATE TABLE t (a int) PARTITION BY RANGE ⟦a⟧

--! syntax error at or near "+"
CREATE TABLE t (a int) PARTITION BY RANGE (a ⟦+⟧ 1)

--! syntax error at or near "("
CREATE TABLE t (a int) PARTITION BY RANGE (a) ⟦(⟧PARTITION p VALUES LESS THAN (5))

--! syntax error at or near "1"
CREATE TABLE t PARTITION OF p FOR VALUES FROM ⟦1⟧ TO 2

--! syntax error at or near "TO"
CREATE TABLE t PARTITION OF p FOR VALUES ⟦TO⟧ (1) FROM (2)

--! syntax error at or near ")"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (⟦)⟧

--! until 17
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 4)

--! since 18
--! remainder for hash partition must be specified
CREATE TABLE t PARTITION OF p FOR VALUES ⟦⟧WITH (modulus 4)

--! 42710
--! modulus for hash partition provided more than once
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 4, ⟦⟧modulus 4)

--! unrecognized hash partition bound specification "x"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus 4, ⟦⟧x 1)

--! syntax error at or near "-"
CREATE TABLE t PARTITION OF p FOR VALUES WITH (modulus ⟦-⟧4, remainder 1)

--! syntax error at or near "int"
CREATE TABLE t PARTITION OF p (a ⟦int⟧) FOR VALUES IN (1)

--! syntax error at or near "p"
CREATE TABLE t PARTITION ⟦p⟧ FOR VALUES IN (1)
