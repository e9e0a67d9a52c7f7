-- Signing in by a code sent by mail, and what belongs to a person: kinds, passes. Accounts and
-- those whom they act for (person_relations) have been there since 0003.

-- Signing in changes the browser's secret. For moments the former one still opens the session,
-- not signed in, so that requests which were on their way lose no basket.
alter table sessions add column signed_in_at_ms bigint;
alter table sessions add column former_sha256 text;
alter table sessions add column former_until_ms bigint;
create index sessions_by_former on sessions (former_sha256) where former_sha256 is not null;

-- The newest code of a browser for an address.
create table login_codes (
    session_id text not null references sessions (id),
    email text not null,
    -- Names the code in the outbox and in its letter's link; it opens nothing.
    reference text not null unique,
    language text not null,
    -- A page of the shop: where its reader goes on.
    next text not null,
    asked_at_ms bigint not null,
    expires_at_ms bigint not null,
    -- Set when the letter is written; the code itself is kept nowhere.
    salt text,
    code_sha256 text,
    tries_left bigint not null check (tries_left >= 0),
    used_at_ms bigint,
    -- The secret that signed in by it: the same form again has the effect of one.
    used_by_sha256 text,
    primary key (session_id, email),
    check ((salt is null) = (code_sha256 is null)),
    check ((used_at_ms is null) = (used_by_sha256 is null))
);
create index login_codes_by_end on login_codes (expires_at_ms);

-- How many codes an hour, by browser and by address: `session:…`, `email:…` (its SHA-256).
create table login_counts (
    subject text not null,
    hour bigint not null,
    asked bigint not null check (asked > 0),
    primary key (subject, hour)
);
create index login_counts_by_hour on login_counts (hour);

-- What a person is by the word of the house: `school`, `youth`. A kind that holds from the same
-- moment is one row, whose end may be set anew.
create table person_kinds (
    person_id text not null references persons (id),
    kind text not null,
    from_ms bigint not null,
    until_ms bigint,
    cause text not null,
    journal_id text not null,
    primary key (person_id, kind, from_ms),
    check (until_ms is null or until_ms > from_ms)
);

-- Passes that are paid.
create table memberships (
    id text primary key,
    person_id text not null references persons (id),
    offer_id text not null references offers (id),
    from_ms bigint not null,
    until_ms bigint not null,
    order_line_id text unique references order_lines (id),
    journal_id text not null,
    ended_at_ms bigint,
    check (until_ms > from_ms)
);
create index memberships_by_person on memberships (person_id);
create index person_relations_by_person on person_relations (person_id);
create unique index accounts_by_person on accounts (person_id);
