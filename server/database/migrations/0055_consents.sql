-- What somebody lets the house do with their address beyond their orders, and since when (GDPR,
-- article 7.1: the house must be able to show it). Each giving and each withdrawal is a row.
create table consent_texts (
    -- The SHA-256 of purpose, language and words: another wording is another text.
    id text primary key,
    purpose text not null,
    language text not null,
    words text not null,
    first_shown_at_ms bigint not null
);

create table consents (
    id text primary key,
    person_id text not null references persons (id),
    purpose text not null,
    given bigint not null check (given in (0, 1)),
    -- The text that was agreed to.
    text_id text references consent_texts (id),
    -- Given with an order by somebody who was not signed in with its address: it holds once the
    -- order is paid.
    order_id text references orders (id),
    place text not null check (place in ('checkout', 'profile')),
    at_ms bigint not null,
    check (given = 0 or text_id is not null),
    check (order_id is null or given = 1)
);
create index consents_by_person on consents (person_id, purpose, at_ms);
create index consents_by_purpose on consents (purpose, at_ms);
