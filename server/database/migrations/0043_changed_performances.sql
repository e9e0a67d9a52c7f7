-- Performances that the house cancelled or moved: who was told, and what they chose.
create table performance_changes (
    id text primary key,
    performance_id text not null references performances (id),
    kind text not null check (kind in ('cancelled', 'moved')),
    at_ms bigint not null,
    -- When it was to start before it was moved.
    starts_before_ms bigint,
    choose_by_ms bigint not null,
    -- Nothing is left to be done.
    ended_at_ms bigint,
    check ((kind = 'moved') = (starts_before_ms is not null))
);
create unique index performance_changes_once on performance_changes (performance_id, kind, at_ms);
create index performance_changes_open on performance_changes (at_ms) where ended_at_ms is null;

create table change_choices (
    change_id text not null references performance_changes (id),
    order_id text not null references orders (id),
    told_at_ms bigint not null,
    choice text check (choice in ('keep', 'credit', 'money-back', 'unchosen')),
    done_at_ms bigint,
    -- Why it couldn't be done: staff help.
    problem text,
    primary key (change_id, order_id),
    check ((choice is null) = (done_at_ms is null)),
    check (problem is null or done_at_ms is not null)
);
create index change_choices_by_order on change_choices (order_id);
create index change_choices_open on change_choices (change_id) where done_at_ms is null;

-- Who has tickets for a performance.
create index admissions_by_performance on admissions (performance_id)
    where cancelled_at_ms is null;

-- What was cancelled before is settled with its holders already.
insert into performance_changes
    (id, performance_id, kind, at_ms, choose_by_ms, ended_at_ms)
    select id, id, 'cancelled', cancelled_at_ms, cancelled_at_ms, cancelled_at_ms
    from performances where cancelled_at_ms is not null;

-- What its holders believe the start to be, where it was moved and they don't know yet.
alter table performances add column moved_from_ms bigint;
-- What a command changed stays while the season's sheet still says what it said before.
alter table performances add column start_before_command_ms bigint;
alter table performances add column cancelled_by_command bigint not null default 0
    check (cancelled_by_command in (0, 1));

alter table cancellations add column change_id text references performance_changes (id);
