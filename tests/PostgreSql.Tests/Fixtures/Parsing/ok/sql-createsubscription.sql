-- Manual, CREATE SUBSCRIPTION.

CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION a, b WITH (enabled = false, slot_name = NONE);

CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p;

CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p, "Q" WITH (copy_data = false);

CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (binary = on, connect = true, create_slot = false, enabled = 1, slot_name = NONE, streaming = parallel, synchronous_commit = 'off', two_phase, disable_on_error, password_required = false, run_as_owner, origin = any, failover);

--! until 13
CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION select;
