-- One order may renew several subscriptions: those of one payer that one answer renewed together.
-- The table is made anew, since neither database takes `unique` off a column in the same words. A
-- former program still makes an order of each subscription, and reads both.
-- A wish may be for two of them: both get their seats of it, or neither does. A former program
-- decides about each by itself.
--
-- The former tables get another name first: PostgreSQL then waits for whoever writes to them, and
-- lets nobody else do so until all is copied. What a holder answers meanwhile would be lost.
alter table renewals rename to renewals_former;
alter table renewal_wishes rename to renewal_wishes_former;
create table renewals_anew (
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
    -- The order that renews it, alone or with others.
    new_order_id text references orders (id),
    ended_at_ms bigint,
    end_cause text,
    -- The flexible subscription that its holder changes to. `answer` is 'declined' then.
    flexible_offer_id text references offers (id),
    reminded_at_ms bigint,
    unpaid_told_at_ms bigint,
    asked_told_at_ms bigint,
    pay_reminded_at_ms bigint,
    -- The same for all that one answer renewed together: the identity of the first of them. Who
    -- answers for one of them alone takes it out.
    together_id text,
    foreign key (venue_id, seat_ordinal) references seats (venue_id, ordinal),
    check ((answer is null) = (answered_at_ms is null)),
    check ((ended_at_ms is null) = (end_cause is null)),
    check (new_order_id is null or ended_at_ms is null)
);
insert into renewals_anew (id, order_id, item_id, person_id, season_id, offer_id, venue_id,
    seat_ordinal, price_type, terms, total_minor, begun_at_ms, answer, answered_at_ms, payment,
    granted_at_ms, new_order_id, ended_at_ms, end_cause, flexible_offer_id, reminded_at_ms,
    unpaid_told_at_ms, asked_told_at_ms, pay_reminded_at_ms)
select id, order_id, item_id, person_id, season_id, offer_id, venue_id,
    seat_ordinal, price_type, terms, total_minor, begun_at_ms, answer, answered_at_ms, payment,
    granted_at_ms, new_order_id, ended_at_ms, end_cause, flexible_offer_id, reminded_at_ms,
    unpaid_told_at_ms, asked_told_at_ms, pay_reminded_at_ms from renewals_former;

create table renewal_wishes_anew (
    renewal_id text not null references renewals_anew (id),
    position bigint not null check (position >= 0),
    offer_id text not null references offers (id),
    venue_id text not null,
    seat_ordinal bigint not null,
    price_type text not null,
    terms text not null,
    total_minor bigint not null check (total_minor >= 0),
    asked_at_ms bigint not null,
    -- 'apart': the other one of two isn't renewed.
    result text check (result in ('granted', 'taken', 'kept', 'not-needed', 'apart')),
    -- The same in the two wishes that are granted together, of two renewals.
    pair_id text,
    primary key (renewal_id, position),
    foreign key (venue_id, seat_ordinal) references seats (venue_id, ordinal)
);
insert into renewal_wishes_anew (renewal_id, position, offer_id, venue_id, seat_ordinal,
    price_type, terms, total_minor, asked_at_ms, result)
select renewal_id, position, offer_id, venue_id, seat_ordinal,
    price_type, terms, total_minor, asked_at_ms, result from renewal_wishes_former;

drop table renewal_wishes_former;
drop table renewals_former;
alter table renewals_anew rename to renewals;
alter table renewal_wishes_anew rename to renewal_wishes;
create index renewals_open on renewals (season_id, id)
    where ended_at_ms is null and new_order_id is null;
create index renewals_by_season on renewals (season_id);
create index renewals_by_order on renewals (order_id);
create index renewals_by_person on renewals (person_id);
create index renewals_by_new_order on renewals (new_order_id);
create index renewal_wishes_of_pair on renewal_wishes (pair_id) where pair_id is not null;
create index renewals_together on renewals (together_id) where together_id is not null;
