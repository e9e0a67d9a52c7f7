-- Persons, accounts and what belongs to a person; staff roles; sessions. An account is a
-- login; one account may act for several persons. Seniority is rows, never a bare number.

create table persons (
    id text primary key,
    given_name text not null,
    family_name text not null,
    email text,
    language text not null,
    created_at_ms bigint not null
);
-- A repeated address never makes a second record (F-once); NULLs are many. In lower case.
create unique index persons_by_email on persons (email);

create table accounts (
    id text primary key,
    person_id text not null references persons (id),
    email text not null unique,
    created_at_ms bigint not null
);

create table person_relations (
    account_id text not null references accounts (id),
    person_id text not null references persons (id),
    relation text not null,
    since_ms bigint not null,
    primary key (account_id, person_id)
);

create table seniority (
    person_id text not null references persons (id),
    season_id text not null references seasons (id),
    cause text not null,
    journal_id text not null,
    primary key (person_id, season_id)
);

create table roles (
    id text primary key,
    key text not null unique
);

create table role_grants (
    role_id text not null references roles (id),
    action text not null,
    scope text not null,
    primary key (role_id, action, scope)
);

create table account_roles (
    account_id text not null references accounts (id),
    role_id text not null references roles (id),
    primary key (account_id, role_id)
);

create table points_of_sale (
    id text primary key,
    key text not null unique,
    channel text not null
);

create table till_sessions (
    id text primary key,
    point_of_sale_id text not null references points_of_sale (id),
    operator_id text not null references accounts (id),
    opened_at_ms bigint not null,
    closed_at_ms bigint
);

-- A browser. The cookie holds a secret; only its SHA-256 is kept.
create table sessions (
    id text primary key,
    secret_sha256 text not null unique,
    account_id text references accounts (id),
    language text,
    -- A message for the next page, shown once.
    notice text,
    created_at_ms bigint not null,
    seen_at_ms bigint not null
);
