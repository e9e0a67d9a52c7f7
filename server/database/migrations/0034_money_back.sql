-- How often a gateway has answered a refund with something that we don't know. After a limit the
-- refund counts as refused: it holds up no other one, and is a debt of the house.
alter table refunds add column unknown_answers bigint not null default 0
    check (unknown_answers >= 0);

-- Which lines of an order a fee is charged on, with the part of each: it goes back with them. A
-- fee of the whole order has itself as its line. (None: the order is older than this table.)
create table fee_parts (
    fee_line_id text not null references order_lines (id),
    order_line_id text not null references order_lines (id),
    minor bigint not null check (minor >= 0),
    tax_minor bigint not null check (tax_minor >= 0 and tax_minor <= minor),
    primary key (fee_line_id, order_line_id)
);
create index fee_parts_by_line on fee_parts (order_line_id);
