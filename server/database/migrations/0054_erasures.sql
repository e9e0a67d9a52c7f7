-- Accounts whose holders want to be forgotten (GDPR, article 17). A code that was mailed to them
-- confirms it, they have some days to think better of it, and a job carries it out.
create table erasures (
    id text primary key,
    account_id text not null references accounts (id),
    -- Of the mails.
    language text not null,
    asked_at_ms bigint not null,
    -- Of the newest code, as login_codes has them: set when its mail is written.
    salt text,
    code_sha256 text,
    code_expires_at_ms bigint,
    tries_left bigint not null check (tries_left >= 0),
    confirmed_at_ms bigint,
    -- From then on the job carries it out.
    due_at_ms bigint,
    ended_at_ms bigint,
    -- `stopped`: something came up meanwhile that the account is needed for.
    end_cause text check (end_cause in ('done', 'called-back', 'stopped')),
    check ((salt is null) = (code_sha256 is null)),
    check ((confirmed_at_ms is null) = (due_at_ms is null)),
    check ((ended_at_ms is null) = (end_cause is null)),
    check (end_cause is null or end_cause <> 'done' or confirmed_at_ms is not null)
);
create unique index erasures_open on erasures (account_id) where ended_at_ms is null;
create index erasures_due on erasures (due_at_ms)
    where ended_at_ms is null and due_at_ms is not null;
create index mandates_by_person on mandates (person_id);
