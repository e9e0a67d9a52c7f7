-- A holder of a fixed subscription changes to this flexible one. `answer` is 'declined' then: the
-- seat is freed in the same way, also by a program that doesn't know this column.
alter table renewals add column flexible_offer_id text references offers (id);
