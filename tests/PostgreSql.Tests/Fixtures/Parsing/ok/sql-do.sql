-- Manual, DO.

DO $$ begin null; end $$;

DO LANGUAGE plpgsql 'begin null; end';

DO 'x' LANGUAGE 'plpgsql';

DO 'x';

DO $$ BEGIN END $$;

DO LANGUAGE plpgsql $$ BEGIN END $$;

DO $$x$$ LANGUAGE plpgsql;

DO $a$ select $$x$$ $a$ LANGUAGE 'sql';

DO E'x';

DO LANGUAGE "plpgsql" 'x';

DO 'x' LANGUAGE a LANGUAGE b;

DO 'x' 'y' LANGUAGE sql;

DO LANGUAGE a;

DO LANGUAGE plpgsql;
