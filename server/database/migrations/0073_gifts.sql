-- Orders that their buyer gives as a present: a card with the buyer's words, which is sent by mail
-- at a time of their choice, or which they print. The tickets stay the buyer's until the recipient
-- accepts them.
create table gifts (
    id text primary key,
    order_id text not null references orders (id),
    -- Opens the recipient's page.
    secret text not null unique,
    recipient_name text not null,
    -- In lower case; null: the buyer prints the card, and nobody has told an address yet.
    email text,
    dedication text not null,
    design text not null check (design in ('present', 'birthday', 'congratulations')),
    -- Of the recipient's mails.
    language text not null,
    -- The mail is due at this moment; null: the buyer prints the card.
    deliver_at_ms bigint,
    -- In which the buyer chose day and hour.
    time_zone text not null,
    made_at_ms bigint not null,
    -- The mail was handed to the outbox.
    sent_at_ms bigint,
    -- The buyer has corrected what could not be delivered: each delivery has a mail of its own.
    deliveries bigint not null default 0 check (deliveries >= 0),
    -- What became of that mail is known, and the buyer was told.
    told_at_ms bigint,
    outcome text check (outcome in ('delivered', 'failed')),
    accepted_at_ms bigint,
    called_back_at_ms bigint,
    check ((told_at_ms is null) = (outcome is null)),
    check (told_at_ms is null or sent_at_ms is not null),
    check (accepted_at_ms is null or called_back_at_ms is null),
    check (accepted_at_ms is null or email is not null)
);
-- An order is given to one person at a time, and once for good.
create unique index gifts_standing on gifts (order_id) where called_back_at_ms is null;
create index gifts_by_order on gifts (order_id);
create index gifts_by_email on gifts (email) where email is not null;
create index gifts_due on gifts (deliver_at_ms)
    where sent_at_ms is null and called_back_at_ms is null and deliver_at_ms is not null;
create index gifts_to_tell on gifts (sent_at_ms)
    where sent_at_ms is not null and (told_at_ms is null or outcome = 'failed');

-- Each ticket of a present is handed on as any other is, by a row of its own.
alter table transfers add column gift_id text references gifts (id);
create index transfers_by_gift on transfers (gift_id) where gift_id is not null;
