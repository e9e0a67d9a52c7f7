-- Invoices, each of one order and one selling company. Their numbers have no gaps in a series
-- (RD 1619/2012, art. 6.1.a and 7.1.a): a number is taken from invoice_series by the transaction
-- that writes the invoice.

-- Largest sum, VAT included, that a simplified invoice may have (art. 4.1.a).
alter table companies add column simplified_max_minor bigint not null default 40000;

-- Since when the order has something to be invoiced; the job takes the oldest first.
alter table orders add column to_invoice_ms bigint;
create index orders_to_invoice on orders (to_invoice_ms) where to_invoice_ms is not null;
update orders set to_invoice_ms = paid_at_ms
 where paid_at_ms is not null and ended_at_ms is null and total_minor > 0;

create table invoices (
    id text primary key,
    order_id text not null references orders (id),
    company_id text not null references companies (id),
    kind text not null check (kind in ('simplified', 'full', 'rectifying')),
    -- `sale`; `replacement`: full in place of simplified ones; `cancel:…`: lines taken back.
    cause text not null,
    series text not null,
    number bigint not null check (number > 0),
    issued_at_ms bigint not null,
    -- When what it is about happened: the sale, or the cancellation.
    effective_at_ms bigint not null,
    -- Of a rectifying one: what it corrects.
    corrects_id text references invoices (id),
    replaced_by_id text references invoices (id),
    currency text not null,
    total_minor bigint not null,
    tax_minor bigint not null,
    -- As they were when it was issued.
    seller_name text not null,
    seller_tax_number text not null,
    seller_street text not null,
    seller_postcode text not null,
    seller_town text not null,
    seller_country text not null,
    -- Empty on simplified ones.
    customer_name text not null,
    customer_tax_number text not null,
    customer_street text not null,
    customer_postcode text not null,
    customer_town text not null,
    customer_country text not null,
    unique (company_id, series, number),
    unique (order_id, company_id, cause)
);
create index invoices_by_correction on invoices (corrects_id) where corrects_id is not null;

-- Gateways' lists are compared by days.
create index payments_by_day on payments (captured_at_ms) where captured_at_ms is not null;
create index refunds_by_day on refunds (done_at_ms) where done_at_ms is not null;

-- The ledger is handed over by days.
create index ledger_entries_by_posting on ledger_entries (posted_at_ms, transaction_id, id);

-- Like lines together. The words are those of the order's language at that time.
create table invoice_lines (
    invoice_id text not null references invoices (id),
    position bigint not null,
    words text not null,
    quantity bigint not null check (quantity > 0),
    -- VAT included; below zero on rectifying ones.
    due_minor bigint not null,
    tax_minor bigint not null,
    tax_kind text not null check (tax_kind in ('rate', 'exempt', 'out-of-scope')),
    tax_rate_ppm bigint not null,
    primary key (invoice_id, position)
);

-- To whom an order's full invoices are made out.
create table invoice_customers (
    order_id text primary key references orders (id),
    name text not null,
    tax_number text not null,
    street text not null,
    postcode text not null,
    town text not null,
    country text not null,
    given_at_ms bigint not null
);
