-- Of a company in its register, which invoices name beside its tax number; empty: none.
alter table companies add column registration_number text not null default '';
-- As it was when the invoice was issued.
alter table invoices add column seller_registration_number text not null default '';
