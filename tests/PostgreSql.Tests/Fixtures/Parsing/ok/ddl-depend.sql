-- Manual, Dependency Tracking.

DROP TABLE p CASCADE;

DROP FUNCTION f RESTRICT;
