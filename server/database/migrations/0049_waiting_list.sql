-- Who waits for seats of a performance that is sold out. An offer holds seats by a basket of its
-- own, as every basket does, until its time is over.
create table waiting_entries (
    id text primary key,
    performance_id text not null references performances (id),
    -- In lower case.
    email text not null,
    language text not null,
    quantity bigint not null check (quantity > 0),
    -- Keys of price zones, with spaces between them; empty: any.
    zones text not null,
    -- All seats beside each other, or any.
    together bigint not null check (together in (0, 1)),
    -- Opens the entry's page.
    secret text not null unique,
    joined_at_ms bigint not null,
    -- Whoever waits has shown that they read the mailbox.
    confirmed_at_ms bigint,
    basket_id text unique references baskets (id),
    -- The unnumbered area of the offer.
    area text,
    offered_at_ms bigint,
    offered_until_ms bigint,
    ended_at_ms bigint,
    end_cause text check (end_cause in ('taken', 'left', 'expired', 'over')),
    check ((basket_id is null) = (offered_at_ms is null)),
    check ((offered_at_ms is null) = (offered_until_ms is null)),
    check ((ended_at_ms is null) = (end_cause is null))
);
create unique index waiting_entries_once on waiting_entries (performance_id, email)
    where ended_at_ms is null;
create index waiting_entries_line on waiting_entries (performance_id, joined_at_ms, id)
    where ended_at_ms is null;
create index waiting_entries_offered on waiting_entries (offered_until_ms)
    where ended_at_ms is null and offered_until_ms is not null;
