-- Several tickets of one order for one performance are exchanged in one go. The row of exchanges,
-- one for each order, stands for the cheapest of them and has the sums of all: what they were worth,
-- what of that pays, the fee. These tables add the others. A program that doesn't know them finds a
-- sum that its one ticket isn't worth, changes nothing, and gives the money of the order back.
create table exchanges_beside (
    order_id text not null references exchanges (order_id),
    order_line_id text not null references order_lines (id),
    admission_id text not null references admissions (id),
    done_at_ms bigint,
    primary key (order_id, order_line_id)
);
create index exchanges_beside_by_line on exchanges_beside (order_line_id);
create unique index exchanges_beside_done on exchanges_beside (order_line_id)
    where done_at_ms is not null;

-- What a browser exchanges together with the ticket of exchange_wishes. first_id is that ticket: a
-- former program may put another one there, and these are then of no exchange.
create table exchange_wishes_beside (
    session_id text not null references exchange_wishes (session_id) on delete cascade,
    admission_id text not null references admissions (id),
    first_id text not null references admissions (id),
    primary key (session_id, admission_id)
);
