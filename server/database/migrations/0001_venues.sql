-- Companies, venues and their plans. A seat keeps its ordinal in its venue for ever; a plan
-- version is a document that never changes. Only `text` and `bigint`, so that SQLite,
-- PostgreSQL and the driver that serves both agree (ARCHITECTURE.md, Database).

create table companies (
    id text primary key,
    key text not null unique,
    name text not null,
    tax_number text not null,
    street text not null,
    postcode text not null,
    town text not null,
    country text not null
);

create table tax_treatments (
    id text primary key,
    key text not null unique,
    kind text not null check (kind in ('rate', 'exempt', 'out-of-scope')),
    rate_ppm bigint not null check (rate_ppm >= 0 and (kind = 'rate' or rate_ppm = 0)),
    valid_from_ms bigint,
    valid_until_ms bigint,
    tax_point text not null check (tax_point in ('sale', 'performance'))
);

create table invoice_series (
    id text primary key,
    company_id text not null references companies (id),
    prefix text not null,
    next_number bigint not null check (next_number > 0),
    unique (company_id, prefix)
);

create table merchant_accounts (
    id text primary key,
    company_id text not null references companies (id),
    key text not null unique,
    gateway text not null,
    channel text not null
);

create table venues (
    id text primary key,
    key text not null unique,
    name text not null,
    street text not null,
    postcode text not null,
    town text not null,
    country text not null,
    time_zone text not null,
    -- The next seat's ordinal: ordinals are never used twice.
    next_ordinal bigint not null check (next_ordinal >= 0)
);

create table halls (
    id text primary key,
    venue_id text not null references venues (id),
    key text not null unique,
    name text not null
);

create table seats (
    venue_id text not null references venues (id),
    ordinal bigint not null check (ordinal >= 0),
    hall_id text not null references halls (id),
    guid text not null,
    primary key (venue_id, ordinal),
    unique (hall_id, guid)
);

create table plan_versions (
    id text primary key,
    hall_id text not null references halls (id),
    version bigint not null check (version > 0),
    name text not null,
    -- The plan in our own format, ordinals included.
    document text not null,
    imported_at_ms bigint not null,
    unique (hall_id, version)
);

create table zone_maps (
    id text primary key,
    plan_version_id text not null references plan_versions (id),
    name text not null,
    -- Zones by key with the places of their seats.
    document text not null
);
