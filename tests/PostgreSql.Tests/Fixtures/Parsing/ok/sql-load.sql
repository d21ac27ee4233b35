-- Manual, LOAD.

LOAD 'x';

LOAD 'lib';

LOAD '$libdir/plugins/x';

LOAD E'x';
