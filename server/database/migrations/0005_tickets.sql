-- An admission is one person's right to one performance; a barcode is a medium that shows one
-- or several. At most one medium admits at a time (invariant 5): the partial index says so.

create table admissions (
    id text primary key,
    order_line_id text not null references order_lines (id),
    performance_id text not null references performances (id),
    seat_ordinal bigint,
    area text,
    holder_id text not null references persons (id),
    issued_at_ms bigint not null,
    suspended_at_ms bigint,
    cancelled_at_ms bigint
);
create index admissions_by_line on admissions (order_line_id);
create unique index admissions_seat on admissions (performance_id, seat_ordinal)
    where cancelled_at_ms is null and seat_ordinal is not null;

create table barcodes (
    id text primary key,
    code text not null unique,
    medium text not null check (medium in ('ticket', 'wallet', 'card', 'external')),
    issued_at_ms bigint not null,
    ended_at_ms bigint,
    end_cause text check (end_cause in ('replaced', 'cancelled', 'exchanged', 'transferred')),
    check ((ended_at_ms is null) = (end_cause is null))
);

create table barcode_admissions (
    barcode_id text not null references barcodes (id),
    admission_id text not null references admissions (id),
    ended_at_ms bigint,
    primary key (barcode_id, admission_id)
);
create unique index barcode_admissions_current on barcode_admissions (admission_id)
    where ended_at_ms is null;

-- What the doors read. Append-only; the partial index lets each admission in once.
create table scans (
    id text primary key,
    code text not null,
    barcode_id text references barcodes (id),
    admission_id text references admissions (id),
    performance_id text not null references performances (id),
    device text not null,
    device_sequence bigint not null,
    device_at_ms bigint not null,
    server_at_ms bigint not null,
    answer text not null check (answer in ('admitted', 'refused')),
    reason text not null,
    unique (device, device_sequence)
);
create unique index scans_admitted_once on scans (admission_id) where answer = 'admitted';
create index scans_by_performance on scans (performance_id, server_at_ms);
