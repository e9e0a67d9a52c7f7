-- What the address of an order was before somebody corrected it, and what it became. The journal's
-- row says who did it and when, and names nobody; these two go when the person is forgotten.
create table address_corrections (
    journal_id text primary key,
    order_id text not null references orders (id),
    old_email text not null,
    new_email text not null
);
create index address_corrections_of_orders on address_corrections (order_id);
