-- Staff find an order by the name or the address that it was placed with.
create index orders_by_email on orders (email);
create index orders_by_family_name on orders (lower(family_name));
