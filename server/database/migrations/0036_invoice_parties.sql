-- To whom the invoices of a customer are made out who pays by invoice: a school, with its tax
-- number and address. An order's own data (invoice_customers) come first.
create table invoice_parties (
    person_id text primary key references persons (id),
    name text not null,
    tax_number text not null,
    street text not null,
    postcode text not null,
    town text not null,
    country text not null,
    given_at_ms bigint not null
);
