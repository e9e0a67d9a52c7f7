-- A role that was given for a time: it counts before this moment. Null: until it is taken.
alter table account_roles add column ends_at_ms bigint;
