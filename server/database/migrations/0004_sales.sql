-- Baskets, orders, money. Seats of an evening are claimed by rows whose primary key decides
-- every race (invariant 1).

create table baskets (
    id text primary key,
    session_id text not null references sessions (id),
    channel text not null,
    created_at_ms bigint not null,
    ends_at_ms bigint not null,
    extensions bigint not null check (extensions >= 0),
    -- Set once an order took it over; a session's next hold opens a new basket.
    ordered_at_ms bigint
);
create unique index baskets_open on baskets (session_id) where ordered_at_ms is null;

create table orders (
    id text primary key,
    code text not null unique,
    secret text not null unique,
    idempotency_key text not null unique,
    basket_id text not null unique references baskets (id),
    session_id text not null references sessions (id),
    person_id text not null references persons (id),
    channel text not null,
    operator_id text references accounts (id),
    point_of_sale_id text references points_of_sale (id),
    till_session_id text references till_sessions (id),
    -- The buyer's name as typed for this order: the person found by the address keeps theirs,
    -- and a stranger who types the address learns nothing.
    given_name text not null,
    family_name text not null,
    email text not null,
    language text not null,
    currency text not null,
    total_minor bigint not null check (total_minor >= 0),
    -- The frozen quote, as the rules wrote it.
    quote text not null,
    placed_at_ms bigint not null,
    pay_by_ms bigint not null,
    paid_at_ms bigint,
    -- Ended without tickets: expired, or all money given back.
    ended_at_ms bigint,
    end_cause text check (end_cause in ('expired', 'late', 'cancelled', 'refunded')),
    check ((ended_at_ms is null) = (end_cause is null))
);
create index orders_open on orders (pay_by_ms) where paid_at_ms is null and ended_at_ms is null;

create table basket_lines (
    id text primary key,
    basket_id text not null references baskets (id),
    offer text not null check (offer in ('ticket')),
    performance_id text not null,
    venue_id text not null,
    seat_ordinal bigint,
    area text,
    quantity bigint not null check (quantity > 0 and (seat_ordinal is null or quantity = 1)),
    zone text not null,
    price_type_id text not null references price_types (id),
    -- Frozen while held.
    price_minor bigint not null check (price_minor >= 0),
    beneficiary_id text references persons (id),
    added_at_ms bigint not null,
    -- What was asked for when the house chose: the same wish again within moments is one.
    wish text not null,
    -- The hold ran out; kept until the shopper was told.
    ended_at_ms bigint,
    check ((seat_ordinal is null) <> (area is null)),
    foreign key (performance_id, venue_id) references performances (id, venue_id)
);
create index basket_lines_by_basket on basket_lines (basket_id);
create unique index basket_lines_seat on basket_lines (basket_id, performance_id, seat_ordinal)
    where ended_at_ms is null and seat_ordinal is not null;

create table order_lines (
    id text primary key,
    order_id text not null references orders (id),
    position bigint not null,
    offer text not null check (offer in ('ticket', 'fee')),
    -- A fee's key; empty for tickets.
    fee text not null,
    performance_id text references performances (id),
    seat_ordinal bigint,
    area text,
    zone text not null,
    price_type_id text references price_types (id),
    beneficiary_id text references persons (id),
    selling_company_id text not null references companies (id),
    organising_company_id text not null references companies (id),
    due_minor bigint not null check (due_minor >= 0),
    tax_treatment_id text not null references tax_treatments (id),
    tax_rate_ppm bigint not null,
    tax_minor bigint not null check (tax_minor >= 0 and tax_minor <= due_minor),
    cancelled_at_ms bigint,
    unique (order_id, position)
);

-- One row for each (performance, seat) that is not simply free. Owner and hold are
-- independent: a released seat keeps its subscriber while a buyer holds it.
create table claims (
    performance_id text not null,
    seat_ordinal bigint not null,
    venue_id text not null,
    owner text check (owner in ('order-line', 'subscription', 'reservation', 'block')),
    owner_id text,
    owned_at_ms bigint,
    holder text check (holder in ('basket', 'order')),
    holder_id text,
    -- A basket's hold ends by itself; an order's only after the gateway was asked.
    held_until_ms bigint,
    -- Offered for resale by its owner.
    release_id text,
    primary key (performance_id, seat_ordinal),
    foreign key (performance_id, venue_id) references performances (id, venue_id),
    foreign key (venue_id, seat_ordinal) references seats (venue_id, ordinal),
    check ((owner is null) = (owner_id is null)),
    check ((holder is null) = (holder_id is null)),
    check ((holder is null) = (held_until_ms is null)),
    check (release_id is null or owner is not null)
);
create index claims_by_holder on claims (holder_id);
create index claims_by_owner on claims (owner_id);
create index claims_by_end on claims (held_until_ms) where holder = 'basket';

-- Unnumbered areas: the counter's check decides (invariant 1).
create table area_counters (
    performance_id text not null references performances (id),
    area text not null,
    capacity bigint not null check (capacity >= 0),
    taken bigint not null check (taken >= 0 and taken <= capacity),
    primary key (performance_id, area)
);

create table area_claims (
    id text primary key,
    performance_id text not null,
    area text not null,
    quantity bigint not null check (quantity > 0),
    owner text check (owner in ('order-line', 'subscription', 'reservation', 'block')),
    owner_id text,
    holder text check (holder in ('basket', 'order')),
    holder_id text,
    held_until_ms bigint,
    foreign key (performance_id, area) references area_counters (performance_id, area),
    check ((holder is null) <> (owner is null))
);
create index area_claims_by_holder on area_claims (holder_id);
create index area_claims_by_area on area_claims (performance_id, area);

-- Staff's: seats kept back, and reservations with an identifier and an expiry (T6.11d).
create table blocks (
    id text primary key,
    performance_id text not null references performances (id),
    reason text not null,
    blocked_at_ms bigint not null,
    ended_at_ms bigint
);

create table reservations (
    id text primary key,
    identifier text not null unique,
    performance_id text not null references performances (id),
    person_id text references persons (id),
    reserved_at_ms bigint not null,
    expires_at_ms bigint,
    ended_at_ms bigint
);

create table releases (
    id text primary key,
    performance_id text not null references performances (id),
    seat_ordinal bigint not null,
    released_by text not null references persons (id),
    released_at_ms bigint not null,
    ended_at_ms bigint
);

-- Each attempt has an identity of its own; gateways refuse a reused one for ever.
create table payments (
    id text primary key,
    order_id text not null references orders (id),
    merchant_account_id text not null references merchant_accounts (id),
    attempt bigint not null check (attempt > 0),
    reference text not null unique,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    created_at_ms bigint not null,
    -- When to ask the gateway next; none once the attempt is closed.
    ask_at_ms bigint,
    asked bigint not null check (asked >= 0),
    -- When the gateway last answered a question about this attempt.
    answered_at_ms bigint,
    captured_at_ms bigint,
    -- What the gateway says it took; compared with what was asked.
    captured_minor bigint check (captured_minor > 0),
    captured_currency text,
    failed_at_ms bigint,
    failure text,
    stored_credential text,
    unique (order_id, attempt),
    check ((captured_at_ms is null) = (captured_minor is null)),
    check ((captured_at_ms is null) = (captured_currency is null)),
    check (captured_at_ms is null or failed_at_ms is null)
);
create index payments_to_ask on payments (ask_at_ms) where ask_at_ms is not null;

create table refunds (
    id text primary key,
    payment_id text not null references payments (id),
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    cause text not null,
    requested_at_ms bigint not null,
    -- When the gateway is asked (again) to give it back, and how often it was.
    try_at_ms bigint not null,
    tries bigint not null check (tries >= 0),
    done_at_ms bigint,
    -- Refused for good by the bank: a debt of the house from then on (invariant 3).
    failed_at_ms bigint,
    failure text,
    check (done_at_ms is null or failed_at_ms is null)
);
-- One refund for one cause, however often it is asked for.
create unique index refunds_once on refunds (payment_id, cause);
create index refunds_to_do on refunds (try_at_ms)
    where done_at_ms is null and failed_at_ms is null;

create table receivables (
    id text primary key,
    order_id text not null references orders (id),
    person_id text not null references persons (id),
    amount_minor bigint not null check (amount_minor > 0),
    rule text not null,
    due_at_ms bigint not null,
    settled_at_ms bigint,
    reopened_at_ms bigint
);
