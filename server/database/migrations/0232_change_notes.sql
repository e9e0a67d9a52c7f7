-- What the house says of a change of a performance in its own words. The mails about the change have
-- it, and so does the page of each order that was told.
create table performance_change_notes (
    change_id text not null references performance_changes (id),
    language text not null,
    note text not null check (note <> ''),
    primary key (change_id, language)
);
