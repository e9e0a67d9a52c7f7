-- Passes of extras' receipts beside those of tickets. A pass is still of one barcode. The table is
-- made anew, since neither database lets a column become optional in the same words.
create table passes_of_all (
    id text primary key,
    barcode_id text not null references barcodes (id),
    -- A ticket, or an extra's receipt.
    admission_id text,
    receipt_line_id text references extra_receipts (order_line_id),
    made_at_ms bigint not null,
    -- What it shows has changed then: whole seconds, as phones compare them.
    changed_at_ms bigint not null,
    -- What it showed then. A job compares it with what stands now, so that no change is missed,
    -- whichever use case made it. A receipt that goes with no performance starts at zero.
    shown_void bigint not null check (shown_void in (0, 1)),
    shown_starts_at_ms bigint not null,
    -- Nobody compares it any more; after some days its devices are forgotten.
    kept_until_ms bigint not null,
    -- Google has it since then; what changed is written there at `google_due_at_ms`.
    google_at_ms bigint,
    google_due_at_ms bigint,
    google_tries bigint not null default 0,
    check ((admission_id is null) <> (receipt_line_id is null)),
    unique (barcode_id, admission_id),
    unique (receipt_line_id),
    foreign key (barcode_id, admission_id)
        references barcode_admissions (barcode_id, admission_id)
);
insert into passes_of_all (id, barcode_id, admission_id, made_at_ms, changed_at_ms, shown_void,
    shown_starts_at_ms, kept_until_ms, google_at_ms, google_due_at_ms, google_tries)
select id, barcode_id, admission_id, made_at_ms, changed_at_ms, shown_void,
    shown_starts_at_ms, kept_until_ms, google_at_ms, google_due_at_ms, google_tries from passes;

create table phones_of_all (
    device text not null,
    pass_id text not null references passes_of_all (id),
    push_token text not null,
    registered_at_ms bigint not null,
    -- The phone is to be told by then; null: it knows.
    push_due_at_ms bigint,
    push_tries bigint not null default 0,
    primary key (device, pass_id)
);
insert into phones_of_all (device, pass_id, push_token, registered_at_ms, push_due_at_ms,
    push_tries)
select device, pass_id, push_token, registered_at_ms, push_due_at_ms, push_tries
from pass_devices;

drop table pass_devices;
drop table passes;
alter table passes_of_all rename to passes;
alter table phones_of_all rename to pass_devices;
create index passes_kept on passes (kept_until_ms, id);
create index passes_google_due on passes (google_due_at_ms) where google_due_at_ms is not null;
create index pass_devices_of_pass on pass_devices (pass_id);
create index pass_devices_of_token on pass_devices (push_token);
create index pass_devices_due on pass_devices (push_due_at_ms) where push_due_at_ms is not null;
create index passes_of_admission on passes (admission_id);
