-- A refund that its bank refused is a debt, until staff have paid it another way: when, and how.
alter table refunds add column settled_at_ms bigint;
alter table refunds add column settled_how text;

-- Of the seats that a cancellation kept for the box office.
create index blocks_by_cancellation on blocks (cancellation_id)
    where cancellation_id is not null;

-- Which line of an order took a piece of what runs out: it goes back with that line.
create table counter_claim_lines (
    order_line_id text not null references order_lines (id),
    subject text not null references counters (subject),
    primary key (order_line_id, subject)
);
