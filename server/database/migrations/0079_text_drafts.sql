-- Staff edit the shop's messages: keys of `texts` that begin with `message.`. An empty body stands
-- for what was delivered with the program.

-- The revision of the house's own language that a translation was written beside; zero: what was
-- delivered.
alter table texts add column source_revision bigint not null default 0;

-- What staff work on and nobody sees yet: the newest revision of a text.
create table text_drafts (
    key text not null,
    language text not null,
    revision bigint not null,
    state text not null check (state in ('draft', 'review', 'scheduled')),
    -- When it is published by itself.
    publish_at_ms bigint,
    changed_at_ms bigint not null,
    changed_by text not null,
    primary key (key, language),
    foreign key (key, language, revision) references texts (key, language, revision),
    check ((state = 'scheduled') = (publish_at_ms is not null))
);
create index text_drafts_by_time on text_drafts (publish_at_ms) where publish_at_ms is not null;

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'edit-texts', '*'),
    ('00000000-0000-7000-8000-000000000001', 'publish-texts', '*'),
    ('00000000-0000-7000-8000-000000000005', 'edit-texts', '*'),
    ('00000000-0000-7000-8000-000000000005', 'publish-texts', '*');
