-- Of what the holder of a seat got that was sold on: what went back to the gift vouchers that had
-- paid the ticket.
alter table releases add column voucher_minor bigint not null default 0
    check (voucher_minor >= 0);
