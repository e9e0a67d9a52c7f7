-- A seat that the plan's file marks as `house_seat` is blocked for each performance in its hall, as
-- by a block of the kind `house`, and no row says so. Here are the seats that staff have freed for
-- a performance: everybody may buy these. A block that is made for such a seat later is a block
-- like others, so no row here is ever taken back.
--
-- A program that doesn't know this table sells none of them.
create table freed_house_seats (
    performance_id text not null references performances (id),
    seat_ordinal bigint not null,
    freed_at_ms bigint not null,
    primary key (performance_id, seat_ordinal)
);
