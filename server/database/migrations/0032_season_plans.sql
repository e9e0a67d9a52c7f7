-- The digest of the hall's plan file as the last season import saw it. While the file stays the
-- same, a season import leaves a plan alone that was imported by itself meanwhile.
alter table halls add column season_file_sha256 text;
