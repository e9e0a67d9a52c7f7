-- What a bank took back may have left its order before: by a gift voucher, or as credit that paid
-- for something else. Lines of other orders that are refused for it, until the money is here again.
create table chargeback_lines (
    -- The order that the bank took the money of.
    order_id text not null references orders (id),
    -- Of another order.
    order_line_id text not null references order_lines (id),
    primary key (order_id, order_line_id)
);
create index chargeback_lines_by_line on chargeback_lines (order_line_id);
create index order_shares_by_voucher on order_shares (voucher_id) where voucher_id is not null;
