-- Manual, DROP LANGUAGE.

DROP LANGUAGE IF EXISTS l;

DROP PROCEDURAL LANGUAGE l;

--! until 13
DROP LANGUAGE 'a language of a name that is far too long for an identifier, which it is not';

DROP LANGUAGE l;

DROP PROCEDURAL LANGUAGE IF EXISTS l CASCADE;

--! since 14
DROP LANGUAGE l, m RESTRICT;

DROP LANGUAGE IF EXISTS "L";

--! until 13
DROP LANGUAGE 'l';
