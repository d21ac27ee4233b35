-- Manual, CREATE COLLATION.

CREATE COLLATION IF NOT EXISTS s.c (locale = 'fr_FR.utf8', provider = icu, deterministic = false);

CREATE COLLATION german FROM "de_DE";

CREATE COLLATION c (LOCALE = 'de_DE');

CREATE COLLATION IF NOT EXISTS s.c (LOCALE = 'de', PROVIDER = icu);

CREATE COLLATION c (LC_COLLATE = 'C', LC_CTYPE = "C", DETERMINISTIC = false, RULES = '&a < b', VERSION = '1');

CREATE COLLATION c FROM "C";

CREATE COLLATION IF NOT EXISTS c FROM pg_catalog."de-x-icu";

CREATE COLLATION c (provider = builtin, locale = C);

CREATE COLLATION c (FROM = x);
