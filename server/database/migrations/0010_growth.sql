-- More of what a house with years of sales must find without reading them all.

create index ledger_entries_by_payment on ledger_entries (payment_id);
create index receivables_by_order on receivables (order_id);

-- A browser that ordered is never forgotten: it must not be looked at each time either.
alter table sessions add column kept bigint not null default 0;
update sessions set kept = 1
    where exists (select 1 from orders where orders.session_id = sessions.id);
drop index sessions_by_seen;
create index sessions_forgettable on sessions (seen_at_ms) where kept = 0;

-- A browser's order that waits for its money is looked for with every page.
create index orders_waiting on orders (session_id)
    where paid_at_ms is null and ended_at_ms is null;
