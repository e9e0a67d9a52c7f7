-- Which languages the house speaks beside its own: the newest choice counts. Without one it speaks
-- all that its settings name.
create table spoken_languages (
    revision bigint primary key,
    -- JSON: the codes in the order of the menu, without the house's own.
    body text not null,
    written_at_ms bigint not null,
    author text not null
);
