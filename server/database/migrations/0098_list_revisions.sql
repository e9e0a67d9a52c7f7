-- Lists that staff edit by page: customer fields, share links, genres. The rows themselves stay in
-- sheet_rows, where an import writes them too; here is what they said, version by version.
create table list_revisions (
    list text not null,
    revision bigint not null,
    -- JSON: [sheet, {column: text}] for each row.
    body text not null,
    written_at_ms bigint not null,
    author text not null,
    primary key (list, revision)
);
