-- Each print and download of a ticket, so that staff see which codes are on how many papers. The
-- same download by the same reader within a minute is one row: `dedupe_key` has the minute. A mail
-- with tickets is no row here, since the outbox keeps it.
create table ticket_prints (
    id text primary key,
    order_id text not null references orders (id),
    admission_id text not null references admissions (id),
    -- The code that it showed.
    barcode_id text not null references barcodes (id),
    how text not null,
    at_ms bigint not null,
    -- As in the journal; 'recipient' has accepted the ticket from its buyer.
    actor text not null,
    actor_id text not null,
    -- Why it was printed again; empty where nobody is asked.
    reason text not null default '',
    dedupe_key text not null unique
);
create index ticket_prints_by_order on ticket_prints (order_id, at_ms);
-- Of what an account printed that forgets its owner.
create index ticket_prints_by_actor on ticket_prints (actor_id);
