-- A partition's own keys beside those that it has from its parent.
create table p (a int primary key, b text, c int references p) partition by list (a);
create table p1 partition of p (a unique) for values in (1);
create table p2 partition of p (primary key (a)) for values in (2);
create table p3 (a int not null unique, b text, c int);
alter table p attach partition p3 for values in (3);
create table p4 (a int not null primary key, b text, c int);
alter table p attach partition p4 for values in (4);
create table p5 partition of p (c references p, check (b > 'a'), unique (a, b)) for values in (5) partition by list (b);
create table p51 partition of p5 for values in ('b');
create table u (a int unique, b int) partition by list (a);
create table u1 (a int primary key, b int);
alter table u attach partition u1 for values in (1);
create index on u (b);
create table u2 partition of u (unique (a)) for values in (2);
create table u3 partition of u (primary key (a)) for values in (3);
create table u4 (like u including all);
alter table u attach partition u4 for values in (4);
