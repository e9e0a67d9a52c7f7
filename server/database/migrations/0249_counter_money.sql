-- What the books lacked of the house's counters.

-- Money that a card terminal took for no sale, and that its provider refuses to give back: the
-- house owes it until staff have paid it another way. No order is behind it, so the entries of the
-- ledger name the payment.
alter table terminal_payments add column settled_at_ms bigint;
create index terminal_payments_back on terminal_payments (approved_at_ms)
    where refund_id is not null;
alter table ledger_entries add column terminal_payment_id text references terminal_payments (id);
create index ledger_entries_by_terminal_payment on ledger_entries (terminal_payment_id)
    where terminal_payment_id is not null;
-- Until now a colleague at the counter said that it was paid. Where nobody has, the provider is
-- asked once more, and the debt is booked if it refuses again.
update terminal_payments set settled_at_ms = noted_at_ms
    where refused_at_ms is not null and noted_at_ms is not null;
update terminal_payments set ask_at_ms = refused_at_ms, refused_at_ms = null, refusal = null
    where refused_at_ms is not null and noted_at_ms is null;

-- A point of sale earns its commission on an invoice as far as that is paid. The table is made
-- anew, since neither database takes a check off a column in the same words. What statements have
-- said before stays as it was.
alter table point_statement_lines rename to point_statement_lines_former;
create table point_statement_lines (
    kind text not null check (kind in ('sale', 'return', 'taken', 'given-back', 'earned')),
    -- Of a sale the order's line, of a return `cancellation:line`, the payment, the refund: each
    -- of them stands in one statement. Of what is earned `line:month`.
    source text not null,
    statement_id text not null references point_statements (id),
    order_id text not null references orders (id),
    order_line_id text references order_lines (id),
    at_ms bigint not null,
    -- Returns, and what was given back, are below zero.
    amount_minor bigint not null,
    -- Without VAT. Below zero: it isn't earned any more.
    commission_minor bigint not null,
    tax_rate_ppm bigint not null,
    -- Of a sale on invoice: the commission that its payments will bring.
    waiting_minor bigint not null default 0,
    primary key (kind, source)
);
insert into point_statement_lines (kind, source, statement_id, order_id, order_line_id, at_ms,
    amount_minor, commission_minor, tax_rate_ppm)
select kind, source, statement_id, order_id, order_line_id, at_ms,
    amount_minor, commission_minor, tax_rate_ppm from point_statement_lines_former;
drop table point_statement_lines_former;
create index point_statement_lines_by_statement on point_statement_lines (statement_id);
create index point_statement_lines_by_line on point_statement_lines (order_line_id)
    where order_line_id is not null;
