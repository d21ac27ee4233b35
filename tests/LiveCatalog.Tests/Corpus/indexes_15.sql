CREATE TABLE accounts (id integer, email text, region text, UNIQUE NULLS NOT DISTINCT (email));
CREATE UNIQUE INDEX accounts_region ON accounts (region) NULLS NOT DISTINCT;
CREATE TABLE orders (id integer PRIMARY KEY, a integer, b integer, UNIQUE (a, b));
CREATE TABLE order_lines (a integer, b integer, FOREIGN KEY (a, b) REFERENCES orders (a, b) ON DELETE SET NULL (b));
CREATE VIEW account_view WITH (security_invoker=true) AS SELECT id, email FROM accounts;
