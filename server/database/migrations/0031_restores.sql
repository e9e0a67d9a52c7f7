-- Each time that a copy of the database was put back. Invoices issued after the copy was made
-- are not in it, so their numbers must never be given again: series of that year and of those
-- before it go on under a new name.
create table restores (
    id text primary key,
    restored_at_ms bigint not null,
    copy_made_at_ms bigint not null,
    -- Follows the name of each invoice series, up to the series of this year.
    series_suffix text not null unique,
    last_year bigint not null
);
