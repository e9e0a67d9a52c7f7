-- How often a performance was moved, cancelled or brought back: the entry in its visitors'
-- calendars has this number (SEQUENCE), so that a later entry replaces an earlier one.
alter table performances add column revision bigint not null default 0 check (revision >= 0);
update performances set revision = 1 where cancelled_at_ms is not null;
