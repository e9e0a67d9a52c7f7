-- A mail server took a mail, and a later report said that it could not be delivered. The page of
-- its order says so.
alter table outbox add column bounced_at_ms bigint;
