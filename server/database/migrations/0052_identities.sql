-- Signing in by another house's word (OpenID Connect): a social network, or the house's own
-- directory. Which of their people is which account of ours.
create table identities (
    id text primary key,
    account_id text not null references accounts (id),
    -- As the operator's settings name it.
    provider text not null,
    -- Who says so, and what they call the person: together one person, for ever.
    issuer text not null,
    subject text not null,
    joined_at_ms bigint not null,
    used_at_ms bigint,
    unique (issuer, subject)
);
create index identities_by_account on identities (account_id);

-- Browsers that are away at a provider. Each comes back once, and to the browser that left.
create table provider_visits (
    state_sha256 text primary key,
    session_id text not null,
    -- Whose account it is to be joined to; none: somebody signs in.
    account_id text,
    provider text not null,
    nonce text not null,
    verifier text not null,
    language text not null,
    -- A page of the shop: where they go on.
    next text not null,
    expires_at_ms bigint not null
);
create index provider_visits_by_end on provider_visits (expires_at_ms);

-- Who a browser's reader is at a provider, while nothing of ours knows them: until they have
-- signed in by a code and said that the two belong together.
create table identity_proposals (
    session_id text primary key,
    provider text not null,
    issuer text not null,
    subject text not null,
    -- Confirmed by the provider; none: it confirmed none.
    email text,
    expires_at_ms bigint not null
);
create index identity_proposals_by_end on identity_proposals (expires_at_ms);
