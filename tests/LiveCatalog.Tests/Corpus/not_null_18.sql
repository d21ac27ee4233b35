CREATE TABLE named (
    id integer CONSTRAINT id_is_there NOT NULL,
    plain integer NOT NULL,
    double_price integer GENERATED ALWAYS AS (plain * 2) VIRTUAL,
    valid_at daterange NOT NULL,
    checked integer,
    CONSTRAINT weak CHECK (checked > 0) NOT ENFORCED
);
ALTER TABLE named RENAME COLUMN plain TO renamed;

-- One that is not validated.
CREATE TABLE not_validated (a integer, b integer);
ALTER TABLE not_validated ADD CONSTRAINT not_validated_a NOT NULL a NOT VALID;
COMMENT ON CONSTRAINT not_validated_a ON not_validated IS 'there may be NULLs';
