-- News by mail for an address that somebody typed: where the house says so, it counts once the
-- mailbox has confirmed it by a link (double opt-in). Only the SHA-256 of the link's secret is
-- kept; the secret is made when its mail is written, and stands nowhere else. What nobody confirms
-- is forgotten a month after its last day; the others are the house's proof.
create table consent_requests (
    id text primary key,
    person_id text not null references persons (id),
    purpose text not null,
    text_id text not null references consent_texts (id),
    asked_at_ms bigint not null,
    expires_at_ms bigint not null,
    secret_sha256 text unique,
    confirmed_at_ms bigint
);
create index consent_requests_by_person on consent_requests (person_id, purpose, asked_at_ms);
create index consent_requests_unconfirmed on consent_requests (expires_at_ms)
    where confirmed_at_ms is null;
