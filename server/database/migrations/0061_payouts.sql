-- What a company pays to customers' bank accounts: asked for, in a file for the company's bank, then
-- paid or returned. A pay-out is in one file at most, and a file is written whole or not at all.
create table pay_out_files (
    id text primary key,
    company_id text not null references companies (id),
    message_id text not null unique,
    -- pain.001.001.09, say.
    format text not null,
    currency text not null,
    -- Of the day on which the bank is to pay.
    execution_on text not null,
    debtor_name text not null,
    debtor_iban text not null,
    debtor_bic text,
    pay_outs bigint not null check (pay_outs > 0),
    amount_minor bigint not null check (amount_minor > 0),
    made_at_ms bigint not null,
    -- When it was safe on a disk; until then the next run writes the same one again.
    written_at_ms bigint
);
create unique index pay_out_files_unwritten on pay_out_files (company_id)
    where written_at_ms is null;

create table pay_outs (
    id text primary key,
    person_id text not null references persons (id),
    company_id text not null references companies (id),
    bank_account_id text not null references bank_accounts (id),
    -- Under which the bank tells of it.
    end_to_end_id text not null unique,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    -- The seat whose share it is; empty: its holder asked for it.
    release_id text unique references releases (id),
    -- The form by which it was asked for: sent twice, it is one.
    request_key text,
    asked_at_ms bigint not null,
    file_id text references pay_out_files (id),
    ended_at_ms bigint,
    end_cause text check (end_cause in ('called-back', 'paid', 'returned')),
    -- As the bank says it, by ISO 20022.
    return_reason text,
    check ((ended_at_ms is null) = (end_cause is null)),
    check (end_cause is null or (end_cause = 'called-back') = (file_id is null))
);
create unique index pay_outs_by_request on pay_outs (person_id, company_id, request_key)
    where request_key is not null;
create index pay_outs_by_person on pay_outs (person_id);
create index pay_outs_due on pay_outs (company_id) where file_id is null and ended_at_ms is null;
create index pay_outs_by_file on pay_outs (file_id) where file_id is not null;
create index pay_outs_by_account on pay_outs (bank_account_id);
