-- What is paid later is paid at last: by a transfer, a direct debit, at the box office, or with
-- credit. A bank may take a debit back for weeks: the debt is then open again.

-- By all settlements that stand.
alter table receivables add column received_minor bigint not null default 0
    check (received_minor >= 0);
-- What of that is more than is owed by now: it has become its debtor's credit.
alter table receivables add column credited_minor bigint not null default 0
    check (credited_minor >= 0 and credited_minor <= received_minor);
-- A settlement that was returned after its money had become credit: that credit is owed.
-- (It isn't declared as a reference, since settlements refer to receivables.)
alter table receivables add column returned_of text;
create unique index receivables_by_return on receivables (returned_of)
    where returned_of is not null;
create index receivables_by_due on receivables (due_at_ms) where dispute_id is null;

create table settlements (
    id text primary key,
    receivable_id text not null references receivables (id),
    amount_minor bigint not null check (amount_minor > 0),
    paid_by text not null check (paid_by in ('transfer', 'debit', 'card', 'cash', 'credit')),
    -- The bank's day: 2026-12-01.
    paid_on text not null,
    -- As the bank or the house calls it: the same one is booked once.
    reference text not null,
    -- Of a debit: the mandate under which it was collected.
    mandate_reference text,
    booked_at_ms bigint not null,
    returned_at_ms bigint,
    -- As the bank says it (AC04), or in the house's words.
    return_reason text,
    -- What the bank charged the house for it.
    return_fee_minor bigint check (return_fee_minor >= 0)
);
create unique index settlements_once on settlements (receivable_id, reference);

-- What had been paid by then of tickets that are paid later: it is credit.
alter table cancellations add column credited_minor bigint not null default 0
    check (credited_minor >= 0);

-- Of what the holder of a seat got that was sold on: what settled the debt of its order first.
alter table releases add column debt_minor bigint not null default 0 check (debt_minor >= 0);
