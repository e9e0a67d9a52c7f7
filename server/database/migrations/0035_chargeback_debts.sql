-- What a lost chargeback leaves owed to the house: its shopper pays it another way, or staff
-- write it off. Each receivable has a currency of its own: a bank takes money back in the
-- currency that it had captured. (Missing where a former version wrote it: then the order's.)
alter table receivables add column currency text;
update receivables set currency = (select d.currency from disputes d where d.id = dispute_id)
    where dispute_id is not null;
update receivables set currency = (select o.currency from orders o where o.id = order_id)
    where currency is null;

-- Money that came in another way than through a gateway. The receivable is less by it.
create table debt_payments (
    id text primary key,
    order_id text not null references orders (id),
    payment_id text not null references payments (id),
    receivable_id text not null references receivables (id),
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    how text not null,
    paid_at_ms bigint not null
);
create index debt_payments_by_order on debt_payments (order_id);
create index debt_payments_by_payment on debt_payments (payment_id);

-- Nobody expects the money any more. The receivable stays as it is, so that its tickets go on
-- being refused. Undone: the chargeback was won after all.
create table write_offs (
    id text primary key,
    order_id text not null references orders (id),
    receivable_id text not null references receivables (id),
    amount_minor bigint not null check (amount_minor > 0),
    -- More than the lines cost by now: their price had gone back another way before.
    beyond_minor bigint not null check (beyond_minor >= 0 and beyond_minor <= amount_minor),
    why text not null,
    written_off_at_ms bigint not null,
    undone_at_ms bigint
);
create unique index write_offs_standing on write_offs (receivable_id) where undone_at_ms is null;
create index write_offs_by_order on write_offs (order_id);

-- The part of each line: its invoice is rectified by it.
create table write_off_lines (
    write_off_id text not null references write_offs (id),
    order_line_id text not null references order_lines (id),
    minor bigint not null check (minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0 and tax_minor <= minor),
    primary key (write_off_id, order_line_id)
);
create index write_off_lines_by_line on write_off_lines (order_line_id);
