-- How many seats one network, one browser, one account and one e-mail address keep at a time.
-- They are counted from the live claims; these columns say to whom a basket or an order counts.

-- The hash of the network from which the browser last changed something. Its key lives for two
-- days at most, then nobody can tell the address from the hash.
alter table sessions add column network_hash text;
-- Zero: the first request of this browser was a change, no page was loaded before.
alter table sessions add column has_looked bigint not null default 1;
-- One: somebody gave an e-mail address here, for a code or an order.
alter table sessions add column address_given bigint not null default 0;
update sessions set address_given = 1 where kept = 1 or account_id is not null;

-- As they were when the basket last got a seat. No account: it counts as a guest's.
alter table baskets add column network_hash text;
alter table baskets add column counted_account_id text references accounts (id);
alter table orders add column network_hash text;
alter table orders add column counted_account_id text references accounts (id);

create index baskets_by_network on baskets (network_hash, ends_at_ms)
    where ordered_at_ms is null and network_hash is not null;
create index baskets_by_account on baskets (counted_account_id, ends_at_ms)
    where ordered_at_ms is null and counted_account_id is not null;
create index orders_unpaid_by_network on orders (network_hash)
    where paid_at_ms is null and ended_at_ms is null and network_hash is not null;
create index orders_unpaid_by_account on orders (counted_account_id)
    where paid_at_ms is null and ended_at_ms is null and counted_account_id is not null;
create index orders_unpaid_by_email on orders (email)
    where paid_at_ms is null and ended_at_ms is null;

-- One random key for each day; days since 1970.
create table network_keys (
    day bigint primary key,
    key text not null
);

-- Two holds of one network or account come one after the other: each locks its row here before
-- it counts.
create table limit_locks (
    subject text primary key,
    day bigint not null
);
create index limit_locks_by_day on limit_locks (day);
