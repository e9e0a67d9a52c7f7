-- Mails that strangers can cause and codes that are guessed are counted in `login_counts`; its
-- `hour` is the last one of the period, so a count by day stands at the day's last hour.

-- Browsers in which the owner of an address has typed a code that went there. Strangers' requests
-- never stand in their way.
create table confirmed_addresses (
    session_id text not null,
    -- The SHA-256 of the address.
    email_sha256 text not null,
    confirmed_at_ms bigint not null,
    primary key (session_id, email_sha256)
);
create index confirmed_addresses_by_time on confirmed_addresses (confirmed_at_ms);
