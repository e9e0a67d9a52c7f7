-- Drafts that came in one translator's file, to be published together. Whoever edits one of them
-- takes it out.
alter table text_drafts add column import_id text;
create index text_drafts_by_import on text_drafts (import_id) where import_id is not null;

-- The list of what staff changed last.
create index journal_of_texts on journal (at_ms) where subject = 'text';
