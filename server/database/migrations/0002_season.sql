-- Seasons, productions, series, performances; settings that cascade over them; prices and
-- fees; the house's words.

create table seasons (
    id text primary key,
    key text not null unique,
    starts_on text not null,
    ends_on text not null,
    currency text not null,
    time_zone text not null
);

create table series (
    id text primary key,
    season_id text not null references seasons (id),
    code text not null,
    unique (season_id, code)
);

create table productions (
    id text primary key,
    season_id text not null references seasons (id),
    slug text not null unique,
    genre text not null,
    poster text not null,
    duration_minutes bigint not null check (duration_minutes > 0),
    intervals bigint not null check (intervals >= 0),
    selling_company_id text not null references companies (id),
    organising_company_id text not null references companies (id)
);

create table performances (
    id text primary key,
    production_id text not null references productions (id),
    season_id text not null references seasons (id),
    venue_id text not null references venues (id),
    hall_id text not null references halls (id),
    plan_version_id text not null references plan_versions (id),
    zone_map_id text not null references zone_maps (id),
    price_list_id text not null,
    slug text not null unique,
    starts_at_ms bigint not null,
    doors_at_ms bigint not null,
    cancelled_at_ms bigint,
    -- So that a claim can't name a seat of another venue.
    unique (id, venue_id),
    check (doors_at_ms <= starts_at_ms)
);
create index performances_by_start on performances (season_id, starts_at_ms);
create index performances_by_production on performances (production_id, starts_at_ms);

create table series_performances (
    series_id text not null references series (id),
    performance_id text not null references performances (id),
    primary key (series_id, performance_id)
);

create table settings (
    level text not null check (level in ('season', 'series', 'production', 'performance')),
    subject_id text not null,
    -- A channel, or '*' for all.
    channel text not null,
    name text not null,
    value text not null,
    primary key (level, subject_id, channel, name)
);

create table price_types (
    id text primary key,
    key text not null unique
);

create table price_lists (
    id text primary key,
    key text not null unique,
    currency text not null,
    tax_treatment_id text not null references tax_treatments (id)
);

create table prices (
    price_list_id text not null references price_lists (id),
    zone text not null,
    price_type_id text not null references price_types (id),
    amount_minor bigint not null check (amount_minor >= 0),
    primary key (price_list_id, zone, price_type_id)
);

create table fees (
    id text primary key,
    key text not null,
    channel text not null,
    basis text not null check (basis in ('ticket', 'order')),
    amount_minor bigint not null check (amount_minor >= 0),
    company_id text not null references companies (id),
    tax_treatment_id text not null references tax_treatments (id),
    unique (key, channel)
);

-- Words that marketing edits: every revision stays; the published one is pointed at.
create table texts (
    key text not null,
    language text not null,
    revision bigint not null check (revision > 0),
    body text not null,
    written_at_ms bigint not null,
    author text not null,
    primary key (key, language, revision)
);

create table published_texts (
    key text not null,
    language text not null,
    revision bigint not null,
    primary key (key, language),
    foreign key (key, language, revision) references texts (key, language, revision)
);
