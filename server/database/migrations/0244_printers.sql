-- Printers at the counters of the house. A counter is the box office (no key) or a point of sale, a
-- workplace is one of its windows; there, one printer prints tickets and one receipts. The program
-- connects to an address, so administrators alone set it (docs/security.md). A printer that is
-- replaced or removed stays, for what it has printed.
create table printers (
    id text primary key,
    name text not null,
    -- The key of a point of sale; empty: the box office.
    counter text not null,
    workplace text not null,
    purpose text not null check (purpose in ('tickets', 'receipts')),
    kind text not null check (kind in ('escpos', 'zpl', 'ipp', 'browser')),
    -- host:port, with a path for IPP; empty: the browser prints.
    address text not null,
    -- The width of a roll, the size of a piece in millimetres, or A4.
    paper text not null,
    dpi bigint not null,
    has_drawer bigint not null check (has_drawer in (0, 1)),
    set_at_ms bigint not null,
    removed_at_ms bigint,
    -- What it said last of its paper and itself, and when.
    state text,
    state_at_ms bigint,
    -- Somebody begins to sell there, and wants to know.
    wanted_at_ms bigint,
    check ((state is null) = (state_at_ms is null))
);
create unique index printers_in_use on printers (counter, workplace, purpose)
    where removed_at_ms is null;
create index printers_wanted on printers (wanted_at_ms) where wanted_at_ms is not null;

-- What is to be printed at a counter, and what became of it. A row is written with the sale; a job
-- sends it, once. What was sent and not answered is never sent again by itself: the page asks.
create table print_jobs (
    id text primary key,
    printer_id text not null references printers (id),
    order_id text not null references orders (id),
    language text not null,
    -- Identities of admissions, parted by spaces; empty: all tickets of the order.
    admissions text not null,
    opens_drawer bigint not null check (opens_drawer in (0, 1)),
    -- Why it is printed again; empty the first time.
    reason text not null,
    -- As in the journal.
    actor text not null,
    actor_id text not null,
    made_at_ms bigint not null,
    state text not null,
    begun_at_ms bigint,
    ended_at_ms bigint,
    -- A sale prints once for each purpose; a form that is sent twice prints once.
    dedupe_key text not null unique
);
create index print_jobs_by_order on print_jobs (order_id, made_at_ms, id);
create index print_jobs_by_state on print_jobs (state, made_at_ms, id);
-- A printer prints one after the other.
create unique index print_jobs_at_work on print_jobs (printer_id) where state = 'printing';

-- At which workplace a sale is made. Null: at none that has printers.
alter table counter_sales add column workplace text;

-- Administrators alone, until they give it on.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'manage-printers', '*');
