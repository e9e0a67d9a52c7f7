-- Holders are reminded once before the time to answer is over, and told when nobody paid in time.
alter table renewals add column reminded_at_ms bigint;
alter table renewals add column unpaid_told_at_ms bigint;
-- Nobody is told now of what ended long ago.
update renewals set unpaid_told_at_ms = begun_at_ms where new_order_id in (
    select id from orders where ended_at_ms is not null
);
