-- After a change by the house, an exchange is one of the choices. It costs no fee, and what the new
-- seat costs less becomes credit.
alter table exchanges add column change_id text references performance_changes (id);

-- The same table, whose choice may be an exchange too.
create table change_choices_anew (
    change_id text not null references performance_changes (id),
    order_id text not null references orders (id),
    told_at_ms bigint not null,
    choice text check (choice in ('keep', 'credit', 'money-back', 'exchange', 'unchosen')),
    done_at_ms bigint,
    -- Why it couldn't be done: staff help.
    problem text,
    primary key (change_id, order_id),
    check ((choice is null) = (done_at_ms is null)),
    check (problem is null or done_at_ms is not null)
);
insert into change_choices_anew (change_id, order_id, told_at_ms, choice, done_at_ms, problem)
    select change_id, order_id, told_at_ms, choice, done_at_ms, problem from change_choices;
drop table change_choices;
alter table change_choices_anew rename to change_choices;
create index change_choices_by_order on change_choices (order_id);
create index change_choices_open on change_choices (change_id) where done_at_ms is null;
