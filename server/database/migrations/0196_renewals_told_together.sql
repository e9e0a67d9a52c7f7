-- Holders are told of all that they are asked about at once, in one mail, and whoever pays by
-- themselves is reminded before their seat is lost.
alter table renewals add column asked_told_at_ms bigint;
alter table renewals add column pay_reminded_at_ms bigint;
-- Of these a mail is written already.
update renewals set asked_told_at_ms = begun_at_ms;
