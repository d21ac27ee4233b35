-- Manual, LISTEN.

LISTEN a;

LISTEN c;

LISTEN "My Channel";

LISTEN channel;
