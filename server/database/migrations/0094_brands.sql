-- Looks beside the house's own, for an organiser, a hall or a production: by brand, the newest
-- revision is shown. An empty body: the brand is no longer shown.
create table brands (
    key text not null,
    revision bigint not null check (revision > 0),
    -- JSON of season::brands::Brand.
    body text not null,
    written_at_ms bigint not null,
    author text not null,
    primary key (key, revision)
);
