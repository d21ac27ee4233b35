-- Manual, NOTIFY.

NOTIFY a;

NOTIFY a, 'payload';

NOTIFY c;

NOTIFY c, 'payload';

NOTIFY "C", E'line\n';

NOTIFY c, $$payload$$;
