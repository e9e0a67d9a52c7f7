-- Links by mail for staff who have forgotten their password. The secret is made when the mail is
-- written, and only its SHA-256 is kept; the code of the app is asked for all the same.
create table staff_password_links (
    reference text primary key,
    account_id text not null references staff (account_id),
    language text not null,
    asked_at_ms bigint not null,
    secret_sha256 text unique,
    expires_at_ms bigint,
    used_at_ms bigint
);
create index staff_password_links_account on staff_password_links (account_id);
create index staff_password_links_asked on staff_password_links (asked_at_ms);
