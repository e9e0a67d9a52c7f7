-- What the file of an imported draft was made from: when it was made (null: it doesn't tell), and
-- which revision stood in the shop that its maker did not see (0: the delivered text; null: none).
alter table text_drafts add column import_made_at_ms bigint;
alter table text_drafts add column import_beside bigint;
