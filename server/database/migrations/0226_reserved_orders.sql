-- A reservation is an order that isn't paid, or only in part (T6.11d). This row makes an order one:
-- the order's code is what people say on the telephone, its time to pay is until when it stands.
-- A program that doesn't know this table ends such an order at its time, as any unpaid one, and
-- gives back what was paid of it.
--
-- The table reservations of 0004 had no writer. It stays empty, for programs that still ask it.
create table order_reservations (
    order_id text primary key references orders (id),
    reserved_at_ms bigint not null,
    -- The reservation from which its lines were parted.
    parted_from text references order_reservations (order_id)
);
