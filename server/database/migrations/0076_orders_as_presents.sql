-- Orders of which the buyer said at the checkout that they are a present; the card is written once
-- they are paid.
create table orders_as_presents (
    order_id text primary key references orders (id)
);
