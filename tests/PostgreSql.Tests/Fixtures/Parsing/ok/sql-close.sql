-- Manual, CLOSE.

CLOSE c;

CLOSE ALL;

CLOSE "C";

CLOSE close;
