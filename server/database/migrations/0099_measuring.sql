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
