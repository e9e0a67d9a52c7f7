-- A translation can be older than the text of the house's own language that a newer program
-- delivers: this tells which delivered text it was written beside. Empty: beside a text of the
-- house's own, or before this was noted.
alter table texts add column source_digest text not null default '';
