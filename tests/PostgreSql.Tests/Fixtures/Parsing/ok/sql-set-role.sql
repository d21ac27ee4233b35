-- Manual, SET ROLE.

SET ROLE bob;

SET ROLE NONE;

SET ROLE admin;

SET ROLE 'admin';

SET ROLE "Admin";

SET SESSION ROLE admin;

SET LOCAL ROLE admin;

SET LOCAL ROLE NONE;

SET ROLE TO admin;

SET role = admin;

RESET ROLE;
