-- Bank accounts of customers, to which the house pays what it owes to them, and where the share of
-- a seat that is sold on goes. An account that was removed keeps the end of its IBAN alone, as soon
-- as nothing is on its way there.
create table bank_accounts (
    id text primary key,
    person_id text not null references persons (id),
    iban text,
    iban_end text not null,
    account_holder text,
    added_at_ms bigint not null,
    removed_at_ms bigint,
    check (iban is not null or removed_at_ms is not null)
);
create unique index bank_accounts_current on bank_accounts (person_id)
    where removed_at_ms is null;
create index bank_accounts_by_person on bank_accounts (person_id);

-- As the holder chose when the seat was offered, or later; empty: as credit.
alter table releases add column share_to text check (share_to in ('credit', 'bank'));

-- From which account a company pays; without one it pays nothing to banks. The least that it pays
-- at once, and within how many days it does.
alter table companies add column iban text;
alter table companies add column bic text;
alter table companies add column pay_out_min_minor bigint not null default 500
    check (pay_out_min_minor > 0);
alter table companies add column pay_out_days bigint not null default 14
    check (pay_out_days > 0);
-- What a holder chose the last time.
create index releases_by_person on releases (released_by);
