-- A ticket that its holder wants to exchange, while they choose another date in this browser.
create table exchange_wishes (
    session_id text primary key references sessions (id),
    admission_id text not null references admissions (id),
    wished_at_ms bigint not null
);

-- An order that a former ticket helps to pay. It does so when everything else is paid, and ends in
-- the same transaction.
create table exchanges (
    order_id text primary key references orders (id),
    admission_id text not null references admissions (id),
    -- The former ticket's.
    order_line_id text not null references order_lines (id),
    -- What it had cost with its fees, what of that pays for the order, and what the house keeps for
    -- the exchange; the rest is what the new seat costs less.
    value_minor bigint not null check (value_minor >= 0),
    used_minor bigint not null check (used_minor >= 0),
    fee_minor bigint not null check (fee_minor >= 0),
    done_at_ms bigint,
    check (used_minor + fee_minor <= value_minor)
);
create unique index exchanges_done on exchanges (order_line_id) where done_at_ms is not null;
create index exchanges_by_line on exchanges (order_line_id);

-- A former ticket's part of an order, among its shares.
alter table order_shares add column exchange bigint not null default 0
    check (exchange in (0, 1));

alter table cancellations add column exchange_order_id text references orders (id);
