SELECT a.shout, shout(a), a.name, name(a) FROM a;
-- ok: shout text, shout text, name text, name text

SELECT x.shout FROM a x;
-- ok: shout text

SELECT a.nosuch FROM a;
-- 42703 at 8: column a.nosuch does not exist

SELECT text(a) FROM a;
-- 42883 at 8: function text(a) does not exist

SELECT b.shout FROM b;
-- 42703 at 8: column b.shout does not exist
