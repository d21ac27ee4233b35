-- Manual, Row Security Policies.

ALTER TABLE a ENABLE ROW LEVEL SECURITY;

CREATE POLICY p ON a TO m USING (m = current_user);

CREATE POLICY p ON a FOR SELECT USING (true);

CREATE POLICY p ON a FOR UPDATE USING (u = user) WITH CHECK (u = current_user AND s IN ('/bin/sh'));
