-- Subscriptions that go on in the next season. A renewal keeps its seats by claims whose owner is
-- 'subscription' and whose owner_id is its id, until an order takes them over.
create table renewals (
    id text primary key,
    -- What is renewed: the former order says who pays, its item what they have.
    order_id text not null references orders (id),
    item_id text not null unique references order_items (id),
    -- Whose it is.
    person_id text not null references persons (id),
    -- The season that it goes on in.
    season_id text not null references seasons (id),
    -- What they will get: the seat that they have, or the wish that was granted.
    offer_id text not null references offers (id),
    venue_id text not null,
    seat_ordinal bigint not null,
    price_type text not null,
    -- The tickets with their terms as JSON, frozen when the holder was asked. None: the seat
    -- can't be kept.
    terms text,
    total_minor bigint not null check (total_minor >= 0),
    begun_at_ms bigint not null,
    answer text check (answer in ('confirmed', 'declined')),
    answered_at_ms bigint,
    -- Chosen by the holder.
    payment text check (payment in ('card', 'debit', 'invoice')),
    -- Wishes are decided.
    granted_at_ms bigint,
    -- The order that renews it.
    new_order_id text unique references orders (id),
    ended_at_ms bigint,
    end_cause text,
    foreign key (venue_id, seat_ordinal) references seats (venue_id, ordinal),
    check ((answer is null) = (answered_at_ms is null)),
    check ((ended_at_ms is null) = (end_cause is null)),
    check (new_order_id is null or ended_at_ms is null)
);
create index renewals_open on renewals (season_id, id)
    where ended_at_ms is null and new_order_id is null;
create index renewals_by_season on renewals (season_id);
create index renewals_by_order on renewals (order_id);
create index renewals_by_person on renewals (person_id);

-- Other seats that the holder would rather have, the best first.
create table renewal_wishes (
    renewal_id text not null references renewals (id),
    position bigint not null check (position >= 0),
    offer_id text not null references offers (id),
    venue_id text not null,
    seat_ordinal bigint not null,
    price_type text not null,
    terms text not null,
    total_minor bigint not null check (total_minor >= 0),
    asked_at_ms bigint not null,
    result text check (result in ('granted', 'taken', 'kept', 'not-needed')),
    primary key (renewal_id, position),
    foreign key (venue_id, seat_ordinal) references seats (venue_id, ordinal)
);

-- Signed on the house's page: the account may be debited. The debit files come from these.
create table mandates (
    id text primary key,
    person_id text not null references persons (id),
    reference text not null unique,
    iban text not null,
    account_holder text not null,
    -- The text that was signed, and its language.
    text_version text not null,
    language text not null,
    signed_at_ms bigint not null,
    ended_at_ms bigint
);
create unique index mandates_current on mandates (person_id) where ended_at_ms is null;

-- The shopper let the house keep the card for the renewal of what the order sells.
alter table orders add column keeps_card bigint not null default 0 check (keeps_card in (0, 1));
create index orders_with_card on orders (person_id, paid_at_ms) where keeps_card = 1;
-- A payment that no shopper makes: the card that was kept is charged, once.
alter table payments add column charges text;
alter table payments add column charged_at_ms bigint;
create index payments_to_charge on payments (created_at_ms)
    where charges is not null and captured_at_ms is null and failed_at_ms is null;
