-- Manual, Network Address Types.

SELECT inet '1.2.3.4/5', cidr '1.2/16', macaddr '08:00:2b:01:02:03', macaddr8 'x', '::1'::inet;

SELECT a << b, a <<= b, a >> b, a >>= b, a && b, ~ a, a & b, a | b, a - 5;
