-- How the shop looks, edited by staff: the newest one is shown. An empty body: as delivered.
create table looks (
    revision bigint primary key,
    -- JSON of domain::look::Look.
    body text not null,
    written_at_ms bigint not null,
    author text not null
);

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'edit-look', '*'),
    ('00000000-0000-7000-8000-000000000005', 'edit-look', '*');
