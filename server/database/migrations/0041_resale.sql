-- Tickets that their holders offer for resale: which ticket, what its holder gets of the price that
-- the seat is sold for (parts of a million, as the rule said), and how the offer ended.
alter table releases add column admission_id text references admissions (id);
alter table releases add column order_line_id text references order_lines (id);
alter table releases add column share_ppm bigint
    check (share_ppm >= 0 and share_ppm <= 1000000);
alter table releases add column end_cause text
    check (end_cause in ('taken-back', 'sold', 'unsold', 'cancelled'));
-- The line that the seat was sold with, and what its former holder got for it.
alter table releases add column sold_line_id text references order_lines (id);
alter table releases add column credit_minor bigint check (credit_minor >= 0);
create unique index releases_open on releases (performance_id, seat_ordinal)
    where ended_at_ms is null;
create index releases_by_line on releases (order_line_id);
create index releases_by_admission on releases (admission_id);
create index claims_by_release on claims (release_id) where release_id is not null;
create unique index releases_by_sold_line on releases (sold_line_id)
    where sold_line_id is not null;

-- Whose credit an entry gives or takes.
alter table ledger_entries add column person_id text references persons (id);
create index ledger_entries_by_person on ledger_entries (person_id) where person_id is not null;
