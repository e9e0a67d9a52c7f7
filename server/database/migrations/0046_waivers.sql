-- A holder gave a ticket back by themselves, for credit.
alter table cancellations add column waived bigint not null default 0 check (waived in (0, 1));
