-- What the house owes, or is owed, and what is paid in cash of it at a counter.

-- Of the company that sells most of what the card was to pay, also where no order comes of it. Null
-- in rows from before: the first company owed what wasn't given back of them.
alter table terminal_payments add column company_id text references companies (id);
-- The point of sale that has paid it in cash, after the provider had refused to give it back.
alter table terminal_payments add column settled_point_id text references points_of_sale (id);
create index terminal_payments_by_point on terminal_payments (settled_point_id)
    where settled_point_id is not null;
-- Of what a bank refused to give back, so much was paid in cash.
alter table refunds add column cash_minor bigint not null default 0;
-- The point of sale that has taken it in cash, after a chargeback was lost.
alter table debt_payments add column point_of_sale_id text references points_of_sale (id);
create index debt_payments_by_point on debt_payments (point_of_sale_id)
    where point_of_sale_id is not null;

-- What a point has given back of a card payment is of no order, if none came of it. The table is
-- made anew, since neither database takes a check off a column in the same words.
alter table point_statement_lines rename to point_statement_lines_former;
create table point_statement_lines (
    kind text not null check (kind in ('sale', 'return', 'taken', 'given-back', 'earned')),
    -- Of a sale the order's line, of a return `cancellation:line`, the payment, the refund, the
    -- payment at a terminal: each of them stands in one statement. Of what is earned `line:month`.
    source text not null,
    statement_id text not null references point_statements (id),
    order_id text references orders (id),
    order_line_id text references order_lines (id),
    at_ms bigint not null,
    -- Returns, and what was given back, are below zero.
    amount_minor bigint not null,
    -- Without VAT. Below zero: it isn't earned any more.
    commission_minor bigint not null,
    tax_rate_ppm bigint not null,
    -- Of a sale on invoice: the commission that its payments will bring.
    waiting_minor bigint not null default 0,
    primary key (kind, source),
    check (order_id is not null or kind = 'given-back')
);
insert into point_statement_lines (kind, source, statement_id, order_id, order_line_id, at_ms,
    amount_minor, commission_minor, tax_rate_ppm, waiting_minor)
select kind, source, statement_id, order_id, order_line_id, at_ms,
    amount_minor, commission_minor, tax_rate_ppm, waiting_minor from point_statement_lines_former;
drop table point_statement_lines_former;
create index point_statement_lines_by_statement on point_statement_lines (statement_id);
create index point_statement_lines_by_line on point_statement_lines (order_line_id)
    where order_line_id is not null;
