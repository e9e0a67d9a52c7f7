-- Tickets that staff take back: which lines, what goes back, and where the seats went.

create table cancellations (
    id text primary key,
    order_id text not null references orders (id),
    seats text not null check (seats in ('on-sale', 'box-office')),
    fees_back bigint not null check (fees_back in (0, 1)),
    -- What goes back, or is no longer owed.
    amount_minor bigint not null check (amount_minor >= 0),
    reason text not null,
    cancelled_at_ms bigint not null
);
create index cancellations_by_order on cancellations (order_id);

alter table order_lines add column cancellation_id text references cancellations (id);
-- What went back of a line; of a fee also a part, with the tickets that it was for.
alter table order_lines add column back_minor bigint not null default 0;
alter table order_lines add column back_tax_minor bigint not null default 0;

-- Nothing of it is owed any more.
alter table receivables add column cancelled_at_ms bigint;

alter table blocks add column cancellation_id text references cancellations (id);
