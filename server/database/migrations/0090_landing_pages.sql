-- Pages of the house's own: a campaign, a festival, a guide to the first visit. Each change is a
-- revision; shoppers see the one that was published.
create table landing_pages (
    id text primary key,
    -- The newest one, maybe a draft.
    revision bigint not null,
    -- Null: shoppers don't see the page.
    published_revision bigint
);

create table landing_page_revisions (
    page_id text not null references landing_pages (id),
    revision bigint not null,
    -- JSON of season::landing_pages::LandingPage.
    body text not null,
    written_at_ms bigint not null,
    author text not null,
    primary key (page_id, revision)
);

-- No address ever leads to two pages: one that was published stays its page's, and leads on.
create table landing_page_addresses (
    address text primary key,
    page_id text not null references landing_pages (id),
    -- When it was first published; null: it is a draft's, and free again when the draft changes.
    published_at_ms bigint
);
create index landing_page_addresses_by_page on landing_page_addresses (page_id);
