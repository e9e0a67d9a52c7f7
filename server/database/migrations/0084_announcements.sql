-- What the house says at the top of every page, for a time: the newest one counts.
create table announcements (
    revision bigint primary key,
    -- JSON of season::announcements::Announcement.
    body text not null,
    written_at_ms bigint not null,
    author text not null
);
