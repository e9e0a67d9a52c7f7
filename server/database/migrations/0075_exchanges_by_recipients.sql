-- Whoever has accepted a ticket may exchange it: the transfer by which it became theirs. Null: its
-- buyer exchanges it.
alter table exchange_wishes add column transfer_id text references transfers (id);
alter table exchanges add column transfer_id text references transfers (id);
create index exchanges_by_transfer on exchanges (transfer_id) where transfer_id is not null;
