-- Subscriptions that go to a new holder: offered by a link in a mail, and accepted there. The order
-- and its money stay the buyer's; the tickets to come are handed on one by one, as rows of
-- `transfers` that name this row, and whoever accepted goes on with the subscription.
create table subscription_transfers (
    id text primary key,
    item_id text not null references order_items (id),
    order_id text not null references orders (id),
    -- To whom, in lower case.
    email text not null,
    -- Opens the page where it is accepted, and afterwards its tickets.
    secret text not null unique,
    -- What the former holder declared of the new one, where the house's rule asks.
    relation text,
    offered_at_ms bigint not null,
    ended_at_ms bigint,
    end_cause text check (end_cause in ('accepted', 'taken-back')),
    -- Who goes on with it.
    person_id text references persons (id),
    -- The years as a subscriber went along.
    keeps_seniority bigint check (keeps_seniority in (0, 1)),
    check ((ended_at_ms is null) = (end_cause is null)),
    check ((person_id is null) = (end_cause is null or end_cause <> 'accepted')),
    check ((person_id is null) = (keeps_seniority is null))
);
-- A subscription goes to one person at a time, and once for good.
create unique index subscription_transfers_standing on subscription_transfers (item_id)
    where ended_at_ms is null or end_cause = 'accepted';
create index subscription_transfers_by_order on subscription_transfers (order_id);
create index subscription_transfers_by_email on subscription_transfers (email);
create index subscription_transfers_by_person on subscription_transfers (person_id);

alter table transfers add column subscription_id text references subscription_transfers (id);
create index transfers_by_subscription on transfers (subscription_id);

-- Whoever has another subscription keeps the seasons that it has earned too.
create index order_lines_by_beneficiary on order_lines (beneficiary_id)
    where beneficiary_id is not null;
