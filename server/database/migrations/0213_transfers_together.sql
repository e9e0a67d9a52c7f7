-- Tickets that went to one address in one go are told of in one mail: it is about the first of
-- them, which the others name.
alter table transfers add column told_with_id text;
create index transfers_told_with on transfers (told_with_id) where told_with_id is not null;

-- Taken back, since whoever it was offered to didn't want it.
alter table transfers add column is_declined bigint not null default 0
    check (is_declined in (0, 1));
