-- The newest orders, among which staff look for a name.
create index orders_by_time on orders (placed_at_ms, id);
