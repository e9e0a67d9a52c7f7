-- Passes: a ticket as a card in the wallets of phones. A pass is of one barcode and never shows
-- another one: whoever replaced a ticket because somebody else may have it must not send the new
-- code to that phone. Its serial number is its id.
create table passes (
    id text primary key,
    barcode_id text not null,
    admission_id text not null,
    made_at_ms bigint not null,
    -- What it shows has changed then: whole seconds, as phones compare them.
    changed_at_ms bigint not null,
    -- What it showed then. A job compares it with what stands now, so that no change is missed,
    -- whichever use case made it.
    shown_void bigint not null check (shown_void in (0, 1)),
    shown_starts_at_ms bigint not null,
    -- Nobody compares it any more; after some days its devices are forgotten.
    kept_until_ms bigint not null,
    -- Google has it since then; what changed is written there at `google_due_at_ms`.
    google_at_ms bigint,
    google_due_at_ms bigint,
    google_tries bigint not null default 0,
    unique (barcode_id, admission_id),
    foreign key (barcode_id, admission_id)
        references barcode_admissions (barcode_id, admission_id)
);
create index passes_kept on passes (kept_until_ms, id);
create index passes_google_due on passes (google_due_at_ms) where google_due_at_ms is not null;

-- Phones that keep a pass. The identifier is the phone's own; the token is where Apple reaches it.
create table pass_devices (
    device text not null,
    pass_id text not null references passes (id),
    push_token text not null,
    registered_at_ms bigint not null,
    -- The phone is to be told by then; null: it knows.
    push_due_at_ms bigint,
    push_tries bigint not null default 0,
    primary key (device, pass_id)
);
create index pass_devices_of_pass on pass_devices (pass_id);
create index pass_devices_of_token on pass_devices (push_token);
create index pass_devices_due on pass_devices (push_due_at_ms) where push_due_at_ms is not null;
