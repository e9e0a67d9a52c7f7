-- Passkeys (WebAuthn): keys that a device or a password manager keeps for an account. Only the
-- public half is here, so a copy of the database opens no account.
create table passkeys (
    id text primary key,
    account_id text not null references accounts (id),
    -- As the device names it, in base64url: it is one account's.
    credential_id text not null unique,
    -- Public key, counter and flags, as JSON.
    credential text not null,
    name text not null,
    added_at_ms bigint not null,
    used_at_ms bigint
);
create index passkeys_by_account on passkeys (account_id);

-- What a browser was asked to sign: its newest question of each purpose. The first answer takes
-- it away, right or wrong.
create table passkey_challenges (
    session_id text not null,
    purpose text not null check (purpose in ('add', 'sign-in')),
    -- The account that gets the passkey.
    account_id text,
    state text not null,
    expires_at_ms bigint not null,
    primary key (session_id, purpose),
    check ((purpose = 'add') = (account_id is not null))
);
create index passkey_challenges_by_end on passkey_challenges (expires_at_ms);
