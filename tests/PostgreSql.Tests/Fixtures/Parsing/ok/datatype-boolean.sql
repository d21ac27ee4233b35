-- Manual, Boolean Type.

SELECT true, false, TRUE AND FALSE OR NULL, 't'::boolean, bool 'yes', boolean 'on';
