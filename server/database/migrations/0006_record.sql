-- What the house writes down: double-entry ledger, journal, outbox. The first two are
-- append-only and carry identities, no personal data.

create table ledger_entries (
    id text primary key,
    -- The entries of one transaction add up to zero (invariant 6).
    transaction_id text not null,
    company_id text not null references companies (id),
    account text not null,
    -- Debit positive, credit negative.
    amount_minor bigint not null check (amount_minor <> 0),
    currency text not null,
    tax_treatment_id text references tax_treatments (id),
    order_id text references orders (id),
    payment_id text references payments (id),
    cause text not null,
    effective_at_ms bigint not null,
    posted_at_ms bigint not null
);
create index ledger_entries_by_transaction on ledger_entries (transaction_id);
create index ledger_entries_by_order on ledger_entries (order_id);

create table journal (
    id text primary key,
    at_ms bigint not null,
    actor text not null,
    actor_id text not null,
    channel text not null,
    action text not null,
    subject text not null,
    subject_id text not null,
    detail text not null
);
create index journal_by_subject on journal (subject_id, at_ms);

create table outbox (
    id text primary key,
    topic text not null,
    -- The same effect asked for twice is one row (invariant 4).
    dedupe_key text not null unique,
    -- What it is about, so that its page can say what became of it.
    subject_id text not null,
    payload text not null,
    created_at_ms bigint not null,
    run_at_ms bigint not null,
    attempts bigint not null check (attempts >= 0),
    leased_until_ms bigint,
    last_error text,
    done_at_ms bigint,
    -- Given up after the last attempt: staff see it in the list of dead letters.
    dead_at_ms bigint
);
create index outbox_by_subject on outbox (subject_id, topic);
create index outbox_waiting on outbox (run_at_ms) where done_at_ms is null and dead_at_ms is null;

-- The test bank's own books, for demo and tests only.
create table test_bank_charges (
    reference text primary key,
    request text not null,
    state text not null,
    amount_minor bigint not null,
    currency text not null,
    refunded_minor bigint not null check (refunded_minor >= 0 and refunded_minor <= amount_minor),
    opened_at_ms bigint not null,
    decided_at_ms bigint
);

create table test_bank_refunds (
    id text primary key,
    reference text not null references test_bank_charges (reference),
    amount_minor bigint not null check (amount_minor > 0),
    at_ms bigint not null
);
