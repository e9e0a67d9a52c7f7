-- Changes of the address that an account signs in with. Both mailboxes confirm by a link. Only the
-- SHA-256 of a link's secret is kept; the secret is made when its mail is written, and stands
-- nowhere else. A job deletes these rows a month after their last day.
create table email_changes (
    id text primary key,
    account_id text not null references accounts (id),
    -- In lower case, like the next.
    old_email text not null,
    new_email text not null,
    -- Of the mails.
    language text not null,
    asked_at_ms bigint not null,
    expires_at_ms bigint not null,
    old_secret_sha256 text unique,
    new_secret_sha256 text unique,
    old_confirmed_at_ms bigint,
    new_confirmed_at_ms bigint,
    -- The browser, signed in to the account, in which the new mailbox's link was used: its owner
    -- has shown that they read that mailbox, so this login alone goes on.
    session_id text,
    ended_at_ms bigint,
    -- `taken`: the new address is another account's or person's.
    end_cause text check (end_cause in ('done', 'called-back', 'expired', 'taken')),
    check ((ended_at_ms is null) = (end_cause is null)),
    -- Nobody takes an account over by one mailbox.
    check (end_cause is null or end_cause not in ('done', 'taken')
        or (old_confirmed_at_ms is not null and new_confirmed_at_ms is not null))
);
-- One change at a time.
create unique index email_changes_open on email_changes (account_id) where ended_at_ms is null;
create index email_changes_by_expiry on email_changes (expires_at_ms);
