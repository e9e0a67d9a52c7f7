-- The staff's door and the roles (T6.16). An account of the staff is a login of `accounts` with
-- a row here; it signs in by password and code, apart from the shop's own sessions.

create table staff (
    account_id text primary key references accounts (id),
    name text not null,
    added_at_ms bigint not null,
    -- argon2id, as the PHC string that says its own costs. Both are set by the link.
    password_hash text,
    password_set_at_ms bigint,
    totp_secret text,
    -- The newest time step whose code was used: each opens once (RFC 6238, 5.2).
    totp_step bigint not null check (totp_step >= 0),
    -- Shown to be put into an app, and not yet proven by a code.
    totp_offered text,
    ended_at_ms bigint,
    check ((password_hash is null) = (password_set_at_ms is null)),
    check ((password_hash is null) = (totp_secret is null))
);

-- Links that set password and codes, once; only the SHA-256 is kept.
create table staff_links (
    secret_sha256 text primary key,
    account_id text not null references staff (account_id),
    totp_secret text not null,
    made_at_ms bigint not null,
    expires_at_ms bigint not null,
    used_at_ms bigint
);
create index staff_links_by_account on staff_links (account_id);

-- For a lost phone. 117 random bits each, so a plain SHA-256 keeps them.
create table staff_recovery_codes (
    account_id text not null references staff (account_id),
    code_sha256 text not null,
    made_at_ms bigint not null,
    used_at_ms bigint,
    primary key (account_id, code_sha256)
);

create table staff_sessions (
    id text primary key,
    secret_sha256 text not null unique,
    account_id text not null references staff (account_id),
    created_at_ms bigint not null,
    seen_at_ms bigint not null
);
create index staff_sessions_by_account on staff_sessions (account_id);
create index staff_sessions_by_start on staff_sessions (created_at_ms);

-- Tries at the door by quarter of an hour: `account:…` and `line:…`, each the SHA-256 of an
-- address, so that neither is kept. Here and not in memory: there may be several nodes.
create table staff_tries (
    subject text not null,
    quarter bigint not null,
    tries bigint not null check (tries > 0),
    primary key (subject, quarter)
);
create index staff_tries_by_quarter on staff_tries (quarter);

-- A role is given over everything, or over one company, venue or production. The table of 0003
-- was never written; its key had no scope.
drop table account_roles;
create table account_roles (
    account_id text not null references staff (account_id),
    role_id text not null references roles (id),
    scope text not null,
    given_at_ms bigint not null,
    primary key (account_id, role_id, scope)
);

-- The standard roles. What a program doesn't know of these it doesn't grant.
insert into roles (id, key) values
    ('00000000-0000-7000-8000-000000000001', 'administrator'),
    ('00000000-0000-7000-8000-000000000002', 'finance'),
    ('00000000-0000-7000-8000-000000000003', 'box-office'),
    ('00000000-0000-7000-8000-000000000004', 'door'),
    ('00000000-0000-7000-8000-000000000005', 'marketing');

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'manage-staff', '*'),
    ('00000000-0000-7000-8000-000000000001', 'read-money', '*'),
    ('00000000-0000-7000-8000-000000000001', 'refund-order', '*'),
    ('00000000-0000-7000-8000-000000000001', 'read-timeline', '*'),
    ('00000000-0000-7000-8000-000000000001', 'audit', '*'),
    ('00000000-0000-7000-8000-000000000001', 'import-plan', '*'),
    ('00000000-0000-7000-8000-000000000001', 'import-season', '*'),
    ('00000000-0000-7000-8000-000000000001', 'grant-kind', '*'),
    ('00000000-0000-7000-8000-000000000001', 'accept-proof', '*'),
    ('00000000-0000-7000-8000-000000000001', 'scan', '*'),
    ('00000000-0000-7000-8000-000000000002', 'read-money', '*'),
    ('00000000-0000-7000-8000-000000000002', 'refund-order', '*'),
    ('00000000-0000-7000-8000-000000000002', 'read-timeline', '*'),
    ('00000000-0000-7000-8000-000000000002', 'audit', '*'),
    ('00000000-0000-7000-8000-000000000003', 'read-timeline', '*'),
    ('00000000-0000-7000-8000-000000000003', 'grant-kind', '*'),
    ('00000000-0000-7000-8000-000000000003', 'accept-proof', '*'),
    ('00000000-0000-7000-8000-000000000003', 'scan', '*'),
    ('00000000-0000-7000-8000-000000000004', 'scan', '*');

-- The page of money lists them.
create index refunds_refused on refunds (failed_at_ms) where failed_at_ms is not null;
create index outbox_dead on outbox (dead_at_ms) where dead_at_ms is not null;
