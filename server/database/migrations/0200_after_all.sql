-- A performance that was cancelled, and takes place after all: its holders are told so. Such a
-- change is a move, whether or not its time is another one.
alter table performance_changes add column is_after_all bigint not null default 0
    check (is_after_all in (0, 1));
