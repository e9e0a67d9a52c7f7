-- Tills: drawers of a counter, each with one clerk's shift at a time. A shift is a row of
-- `till_sessions`, which no program has written until now. It may be at the box office, and a
-- command on the machine itself may have one: neither database takes `not null` off a column in the
-- same words, so two columns are made anew under their names. A former program reads the first one,
-- and takes cash that belongs to no shift.
create table tills (
    id text primary key,
    key text not null unique,
    name text not null,
    -- Null: of the box office.
    point_of_sale_id text references points_of_sale (id),
    -- Whose its floats and differences are.
    company_id text not null references companies (id),
    currency text not null,
    added_at_ms bigint not null,
    -- It isn't used any more.
    ended_at_ms bigint
);

alter table till_sessions add column point_id text references points_of_sale (id);
-- The clerk, whose name a difference stands under. Null: a command.
alter table till_sessions add column clerk_id text references accounts (id);
update till_sessions set point_id = point_of_sale_id, clerk_id = operator_id;
alter table till_sessions drop column point_of_sale_id;
alter table till_sessions drop column operator_id;
alter table till_sessions rename column point_id to point_of_sale_id;
alter table till_sessions rename column clerk_id to operator_id;
-- Null: a row of before, which is no shift.
alter table till_sessions add column till_id text references tills (id);
-- The opening form's own: the same again opens nothing more.
alter table till_sessions add column idempotency_key text;
-- From then on no cash moves.
alter table till_sessions add column counted_at_ms bigint;
alter table till_sessions add column closed_by_id text references accounts (id);
-- The shift whose drawer its clerk took over.
alter table till_sessions add column taken_over_from_id text references till_sessions (id);
create unique index till_sessions_once on till_sessions (idempotency_key)
    where idempotency_key is not null;
-- A drawer has one clerk, and a clerk has one drawer.
create unique index till_sessions_of_till on till_sessions (till_id) where closed_at_ms is null;
create unique index till_sessions_of_operator on till_sessions (operator_id)
    where closed_at_ms is null and operator_id is not null and till_id is not null;
create unique index till_sessions_taken_over on till_sessions (taken_over_from_id)
    where taken_over_from_id is not null;
create index till_sessions_by_time on till_sessions (opened_at_ms);
-- What a confirmation refers to.
create unique index till_sessions_closed on till_sessions (id, opened_at_ms, closed_at_ms);

-- Cash that came into a drawer or left it without a sale.
create table till_movements (
    id text primary key,
    till_session_id text not null references till_sessions (id),
    kind text not null check (kind in
        ('float', 'pay-in', 'pay-out', 'withdrawal', 'takeover', 'handed-in')),
    -- Below zero: it left.
    amount_minor bigint not null check (amount_minor <> 0),
    -- Free words of the clerk.
    reason text not null,
    operator_id text references accounts (id),
    at_ms bigint not null,
    -- Its form's own. Null: the opening or the closing made it.
    idempotency_key text unique
);
create index till_movements_by_shift on till_movements (till_session_id, at_ms);

-- What was counted in a drawer, and what should have been there: its clerk's count, and each one
-- that a manager had made again. The last one counts.
create table till_counts (
    till_session_id text not null references till_sessions (id),
    number bigint not null check (number > 0),
    counted_by_id text references accounts (id),
    counted_at_ms bigint not null,
    -- Coins and notes as `5000*3 200*7`, and what was counted as a sum.
    pieces text not null,
    sum_minor bigint not null check (sum_minor >= 0),
    expected_minor bigint not null,
    counted_minor bigint not null check (counted_minor >= sum_minor),
    -- Slips of the terminal.
    slips_expected bigint not null,
    slips_expected_minor bigint not null,
    slips_counted bigint not null check (slips_counted >= 0),
    slips_counted_minor bigint not null,
    -- Paper tickets that were taken back.
    papers_expected bigint not null,
    papers_expected_minor bigint not null,
    papers_counted bigint not null check (papers_counted >= 0),
    papers_counted_minor bigint not null,
    primary key (till_session_id, number)
);
-- What a confirmation refers to.
create unique index till_counts_figures on till_counts (till_session_id, number, counted_at_ms,
    pieces, sum_minor, expected_minor, counted_minor, slips_expected, slips_expected_minor,
    slips_counted, slips_counted_minor, papers_expected, papers_expected_minor, papers_counted,
    papers_counted_minor);

-- A second person has confirmed a shift. From then on neither database changes or deletes what it
-- refers to: when the shift was, and all that was counted.
create table till_confirmations (
    till_session_id text primary key,
    confirmed_by_id text references accounts (id),
    confirmed_at_ms bigint not null,
    opened_at_ms bigint not null,
    closed_at_ms bigint not null,
    number bigint not null,
    counted_at_ms bigint not null,
    pieces text not null,
    sum_minor bigint not null,
    expected_minor bigint not null,
    counted_minor bigint not null,
    slips_expected bigint not null,
    slips_expected_minor bigint not null,
    slips_counted bigint not null,
    slips_counted_minor bigint not null,
    papers_expected bigint not null,
    papers_expected_minor bigint not null,
    papers_counted bigint not null,
    papers_counted_minor bigint not null,
    foreign key (till_session_id, opened_at_ms, closed_at_ms)
        references till_sessions (id, opened_at_ms, closed_at_ms),
    foreign key (till_session_id, number, counted_at_ms, pieces, sum_minor, expected_minor,
            counted_minor, slips_expected, slips_expected_minor, slips_counted,
            slips_counted_minor, papers_expected, papers_expected_minor, papers_counted,
            papers_counted_minor)
        references till_counts (till_session_id, number, counted_at_ms, pieces, sum_minor,
            expected_minor, counted_minor, slips_expected, slips_expected_minor, slips_counted,
            slips_counted_minor, papers_expected, papers_expected_minor, papers_counted,
            papers_counted_minor)
);

-- Slips of terminals and parts of a sale belong to the shift in which they were taken.
alter table payment_parts add column till_session_id text references till_sessions (id);
create index payment_parts_by_shift on payment_parts (till_session_id)
    where till_session_id is not null;
create index payments_by_shift on payments (till_session_id) where till_session_id is not null;
create index refunds_by_shift on refunds (till_session_id) where till_session_id is not null;

-- Floats, movements and differences of a shift.
alter table ledger_entries add column till_session_id text references till_sessions (id);
create index ledger_entries_by_shift on ledger_entries (till_session_id)
    where till_session_id is not null;

-- All tills, a second person's confirmation, and what a colleague left open.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'manage-tills', '*'),
    ('00000000-0000-7000-8000-000000000002', 'manage-tills', '*');
