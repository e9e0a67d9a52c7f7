-- One performance of a card for several may be printed alone: from then on the card is refused for
-- it, and the door says why. The others are shown by the card as before.
alter table barcode_admissions add column end_cause text
    check (end_cause in ('transferred', 'alone'));

-- Cards of plastic that an outside supplier is asked to make: of a new subscription, in place of one
-- whose code was replaced, and of a new holder. The message to the supplier is in the outbox, under
-- the key 'card:' and the row's id.
create table card_requests (
    id text primary key,
    order_id text not null references orders (id),
    item_id text not null references order_items (id),
    cause text not null check (cause in ('bought', 'duplicate', 'new-holder')),
    asked_at_ms bigint not null
);
create index card_requests_by_order on card_requests (order_id);
create index card_requests_by_time on card_requests (asked_at_ms);
