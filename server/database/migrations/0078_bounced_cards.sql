-- A mail server took a present's card, and a later mail said that it could not be delivered.
alter table gifts add column bounced_at_ms bigint;
