-- The house's account for measuring visits: the newest row counts.
create table measuring_accounts (
    revision bigint primary key,
    -- JSON of measuring::account::Service.
    service text not null,
    -- Encrypted by the key of the staff's seeds, bound to the service; null: it has none.
    sealed_secret text,
    written_at_ms bigint not null,
    author text not null
);

-- Orders whose buyer had allowed measuring when ordering. Rows go after some days.
create table measured_orders (
    order_id text primary key references orders (id),
    -- The random number in the consent's cookie.
    visitor text not null,
    written_at_ms bigint not null
);
create index measured_orders_by_time on measured_orders (written_at_ms);

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'edit-settings', '*')
    on conflict do nothing;

-- Accounts of the staff at providers of identities that the operator names for them.
create table staff_identities (
    issuer text not null,
    subject text not null,
    account_id text not null references staff (account_id),
    provider text not null,
    joined_at_ms bigint not null,
    used_at_ms bigint not null,
    primary key (issuer, subject),
    -- A provider gives nobody a second identity: an address that changed hands opens nothing.
    unique (account_id, issuer)
);

-- Browsers of the staff that are away at a provider, or wait for the code of the app.
create table staff_provider_visits (
    -- Of a secret in the browser's cookie.
    browser_sha256 text primary key,
    -- Empty once the browser came back: each comes back once.
    state_sha256 text not null,
    provider text not null,
    nonce text not null,
    verifier text not null,
    language text not null,
    next text not null,
    expires_at_ms bigint not null,
    -- Once the provider has said who it is.
    account_id text references staff (account_id),
    issuer text,
    subject text,
    check ((account_id is null) = (subject is null))
);
create index staff_provider_visits_by_end on staff_provider_visits (expires_at_ms);
