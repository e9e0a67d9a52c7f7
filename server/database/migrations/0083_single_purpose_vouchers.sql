-- VAT that was charged when a gift voucher was sold (a single-purpose voucher); null: it is due when
-- the voucher pays.
alter table vouchers add column tax_treatment_id text references tax_treatments (id);
alter table vouchers add column tax_rate_ppm bigint;

-- What such vouchers paid of the invoiced lines, and the VAT in it, which isn't charged again. Both
-- are taken off in a line of the invoice.
alter table invoices add column voucher_minor bigint not null default 0;
alter table invoices add column voucher_tax_minor bigint not null default 0;
