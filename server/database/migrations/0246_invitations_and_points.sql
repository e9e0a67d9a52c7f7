-- Invitations: tickets that somebody gives away, such as a department, the director or a sponsor.
-- Each giver has quotas, for performances, productions or seasons. An invitation is an order that
-- costs nothing, and its row here says so: what it has can't be sold on or exchanged.
create table invitation_givers (
    id text primary key,
    key text not null unique,
    name text not null,
    -- Of the tickets that they give; null: the first ticket type of the house that is given away.
    price_type_id text references price_types (id),
    closed_at_ms bigint
);
create table invitation_quotas (
    giver_id text not null references invitation_givers (id),
    level text not null check (level in ('performance', 'production', 'season')),
    -- Which one; empty: each of them that has no row of its own.
    subject_id text not null,
    tickets bigint not null check (tickets >= 0),
    primary key (giver_id, level, subject_id)
);
create table invitations (
    order_id text primary key references orders (id),
    giver_id text not null references invitation_givers (id),
    reason text not null,
    -- Why more was given than the quota allows; empty: it allows it.
    beyond text not null default '',
    invited_at_ms bigint not null
);
create index invitations_by_giver on invitations (giver_id);

-- Points of sale that others run: what they get for each ticket, and what they owe each month.
-- The newest row whose day has come holds, of the ticket type before that of all of them.
create table point_commissions (
    id text primary key,
    point_of_sale_id text not null references points_of_sale (id),
    -- Null: all ticket types.
    price_type_id text references price_types (id),
    -- Tickets that are sold on this day or later, `2026-12-01`.
    from_day text not null,
    -- Of the ticket's price, VAT included, in parts of a million; and an amount for each ticket.
    share_ppm bigint not null check (share_ppm >= 0 and share_ppm <= 1000000),
    ticket_minor bigint not null check (ticket_minor >= 0),
    -- VAT on the commission.
    tax_rate_ppm bigint not null check (tax_rate_ppm >= 0 and tax_rate_ppm <= 1000000)
);
create unique index point_commissions_once on point_commissions
    (point_of_sale_id, (coalesce(price_type_id, '')), from_day);

-- Performances of which a point sees all sales, beside its own.
create table point_performances (
    point_of_sale_id text not null references points_of_sale (id),
    performance_id text not null references performances (id),
    primary key (point_of_sale_id, performance_id)
);

-- At which point money was taken or given back. Null: at the house's own counters, or by no hand.
alter table payments add column point_of_sale_id text references points_of_sale (id);
alter table refunds add column point_of_sale_id text references points_of_sale (id);
-- Of before: where the order was sold.
update payments set point_of_sale_id =
        (select o.point_of_sale_id from orders o where o.id = payments.order_id)
    where merchant_account_id in
        (select id from merchant_accounts where gateway in ('cash', 'terminal'));
update refunds set point_of_sale_id =
        (select p.point_of_sale_id from payments p where p.id = refunds.payment_id)
    where operator_id is not null;
create index payments_by_point on payments (point_of_sale_id) where point_of_sale_id is not null;
create index refunds_by_point on refunds (point_of_sale_id) where point_of_sale_id is not null;
create index orders_by_point on orders (point_of_sale_id, placed_at_ms)
    where point_of_sale_id is not null;

-- A month of a point, as it was reckoned once. Nothing of it changes afterwards: what is found
-- later stands in the next one.
create table point_statements (
    id text primary key,
    point_of_sale_id text not null references points_of_sale (id),
    -- 1, 2, 3 and so on, without gaps.
    number bigint not null check (number > 0),
    -- `2026-12`
    month text not null,
    from_ms bigint not null,
    until_ms bigint not null,
    currency text not null,
    made_at_ms bigint not null,
    unique (point_of_sale_id, number),
    unique (point_of_sale_id, month)
);
create table point_statement_lines (
    kind text not null check (kind in ('sale', 'return', 'taken', 'given-back')),
    -- Of a sale the order's line, of a return `cancellation:line`, the payment, the refund: each
    -- of them stands in one statement.
    source text not null,
    statement_id text not null references point_statements (id),
    order_id text not null references orders (id),
    order_line_id text references order_lines (id),
    at_ms bigint not null,
    -- Returns, and what was given back, are below zero.
    amount_minor bigint not null,
    -- Without VAT.
    commission_minor bigint not null,
    tax_rate_ppm bigint not null,
    primary key (kind, source)
);
create index point_statement_lines_by_statement on point_statement_lines (statement_id);
create index point_statement_lines_by_line on point_statement_lines (order_line_id)
    where order_line_id is not null;

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'invite', '*'),
    ('00000000-0000-7000-8000-000000000001', 'invite-beyond', '*'),
    ('00000000-0000-7000-8000-000000000001', 'sell-on-invoice', '*'),
    ('00000000-0000-7000-8000-000000000003', 'invite', '*'),
    ('00000000-0000-7000-8000-000000000003', 'sell-on-invoice', '*');
