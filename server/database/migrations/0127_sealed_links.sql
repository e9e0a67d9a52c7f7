-- Secrets of links open the pages that mails lead to, and a copy of the database tells none:
-- `secret` is a digest under a key outside of the database (44 characters, of which the first is an
-- h), and sealed_secret is the secret, encrypted by that key. Null: an older program wrote the row,
-- and `secret` is the secret itself until the next start.
alter table orders add column sealed_secret text;
alter table waiting_entries add column sealed_secret text;
alter table gifts add column sealed_secret text;
alter table transfers add column sealed_secret text;
alter table subscription_transfers add column sealed_secret text;
alter table sale_alerts add column sealed_secret text;
create index orders_plain on orders (id) where sealed_secret is null;
create index waiting_entries_plain on waiting_entries (id) where sealed_secret is null;
create index gifts_plain on gifts (id) where sealed_secret is null;
create index transfers_plain on transfers (id) where sealed_secret is null;
create index subscription_transfers_plain on subscription_transfers (id) where sealed_secret is null;
create index sale_alerts_plain on sale_alerts (id) where sealed_secret is null;
