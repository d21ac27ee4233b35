-- Manual, System Columns.

SELECT tableoid, xmin, cmin, xmax, cmax, ctid FROM t;

SELECT tableoid::regclass, t.ctid FROM t WHERE ctid = '(0,1)';
