-- What the money page shows as wrong. A job looks at the orders that changed, and once a day at
-- all of them; a finding is closed once it no longer holds.
create table money_findings (
    id text primary key,
    kind text not null check (kind in ('payment-without-order', 'order-without-money')),
    order_id text not null references orders (id),
    found_at_ms bigint not null,
    closed_at_ms bigint
);
create unique index money_findings_open on money_findings (kind, order_id)
    where closed_at_ms is null;

-- Work that only one of several servers may do at a time: whoever has the lease.
create table job_leases (
    job text primary key,
    leased_until_ms bigint not null,
    -- When it was last done, and what came of it, as JSON. None: never yet.
    done_at_ms bigint,
    result text,
    -- When it last failed. None: never, or it was done since.
    failed_at_ms bigint
);
