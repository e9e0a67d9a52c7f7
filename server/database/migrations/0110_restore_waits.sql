-- What was open in a copy of the database that was put back. It may have left since, or may have
-- been spent, so it waits until staff have confirmed it.
create table restore_waits (
    -- The pay-out, refund, voucher, receivable or message; of credit the person; 'renewals' of all
    -- renewals together. Put back once more, it waits anew.
    subject_id text primary key,
    restore_id text not null references restores (id),
    kind text not null check (kind in
        ('pay-out', 'refund', 'voucher', 'credit', 'receivable', 'message', 'renewals')),
    amount_minor bigint,
    currency text,
    ended_at_ms bigint,
    end_cause text check (end_cause in ('released', 'discarded')),
    check ((ended_at_ms is null) = (end_cause is null))
);
create index restore_waits_open on restore_waits (kind, subject_id) where ended_at_ms is null;
