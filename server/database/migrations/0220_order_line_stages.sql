-- What the price of a sold line is made of: the listed price, then what each rule added or took
-- off. Until now only the frozen quote of its order said so, as JSON that no report can read.
create table order_line_stages (
    line_id text not null references order_lines (id),
    -- From zero, in the order in which the rules were applied.
    position bigint not null,
    kind text not null,
    -- Names the rule; empty of the listed price.
    key text not null,
    -- Signed, VAT included. Those of a line add up to its `due_minor`.
    minor bigint not null,
    primary key (line_id, position)
);
-- None: its lines have no stages yet. A job fills them from the quote: of orders that were there
-- before, and of those that a former program writes.
alter table orders add column stages_at_ms bigint;
create index orders_without_stages on orders (id) where stages_at_ms is null;
