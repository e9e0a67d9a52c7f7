-- What is sold without a seat: passes, extras, donations. Their rules stay in the sheets.

create table goods (
    id text primary key,
    key text not null unique,
    kind text not null check (kind in ('flat-rate', 'membership', 'extra', 'donation'))
);

-- Their price is asked of the rules each time: nothing is held that could freeze it.
create table basket_goods (
    id text primary key,
    basket_id text not null references baskets (id),
    good_id text not null references goods (id),
    -- The evening that it goes with.
    performance_id text references performances (id),
    quantity bigint not null check (quantity > 0),
    -- A donor's sum.
    amount_minor bigint check (amount_minor > 0),
    added_at_ms bigint not null
);
create unique index basket_goods_once
    on basket_goods (basket_id, good_id, coalesce(performance_id, ''));

-- Promo codes as entered.
create table basket_codes (
    basket_id text not null references baskets (id),
    code text not null references promo_codes (code) on delete cascade,
    -- SHA-256 of the number that an outside list knows its member by.
    number_sha256 text,
    added_at_ms bigint not null,
    primary key (basket_id, code)
);

-- An order's line may be a good: the check is widened by a column that takes the old one's name.
alter table order_lines add column kind text not null default 'ticket'
    check (kind in ('ticket', 'fee', 'good'));
update order_lines set kind = offer;
alter table order_lines drop column offer;
alter table order_lines rename column kind to offer;

create table order_goods (
    order_line_id text primary key references order_lines (id),
    good_id text not null references goods (id),
    performance_id text references performances (id),
    -- Of a pass: when its rights hold, as it was ordered.
    from_ms bigint,
    until_ms bigint,
    check ((from_ms is null) = (until_ms is null))
);

-- A pass is a good. No program has written one yet.
drop table memberships;
create table memberships (
    id text primary key,
    person_id text not null references persons (id),
    good_id text not null references goods (id),
    from_ms bigint not null,
    until_ms bigint not null,
    order_line_id text unique references order_lines (id),
    journal_id text not null,
    ended_at_ms bigint,
    check (until_ms > from_ms)
);
create index memberships_by_person on memberships (person_id);

-- Whatever runs out: the stock of an extra, the uses of a code, what one person may have. The
-- check decides races, as in the unnumbered hall.
create table counters (
    subject text primary key,
    capacity bigint not null,
    taken bigint not null check (taken >= 0),
    check (taken <= capacity)
);

create table counter_claims (
    order_id text not null references orders (id),
    subject text not null references counters (subject),
    quantity bigint not null check (quantity > 0),
    -- Zero once it went back; late money claims it anew.
    held bigint not null check (held in (0, 1)),
    primary key (order_id, subject)
);
-- The audit adds up what each counter's orders hold.
create index counter_claims_by_subject on counter_claims (subject);
