-- What a till may sell while its line is away. A block of the kind `till`, named by the till's key,
-- sets seats aside; it is an allotment once a device of the till has taken it. From then on the
-- device alone sells these seats, and it may have sold them without anybody here knowing: so time
-- doesn't end the block, and only the device gives back what is left, or a manager frees the seats
-- by the block's name.
create table allotments (
    block_id text primary key references blocks (id),
    till_id text not null references tills (id),
    -- The digest of a key that the device alone has.
    device text not null,
    taken_at_ms bigint not null
);

-- The code that a ticket for the seat shows: the device prints it, and it is the ticket's own once
-- the sale is here.
create table allotted_seats (
    block_id text not null references allotments (block_id),
    seat_ordinal bigint not null,
    code text not null unique,
    -- The reading at a door that let its holder in before the sale was here.
    entered_scan_id text references scans (id),
    primary key (block_id, seat_ordinal)
);

-- What the device takes for a ticket, as it was when the allotment was taken: a later change of the
-- rules doesn't change what somebody has paid.
create table allotted_prices (
    block_id text not null references allotments (block_id),
    zone text not null,
    price_type text not null,
    price_type_id text not null,
    terms text not null,
    price_minor bigint not null,
    primary key (block_id, zone, price_type)
);

-- What devices have sold. A row is written before anything is booked, so that no sale is lost; its
-- key is the device's own, so that none is booked twice.
create table offline_sales (
    id text primary key,
    block_id text not null references allotments (block_id),
    content text not null,
    -- By the device's clock.
    sold_at_ms bigint not null,
    received_at_ms bigint not null,
    total_minor bigint not null,
    order_id text unique references orders (id),
    -- Why it isn't booked.
    conflict text,
    -- Somebody has dealt with it at the desk, and it is booked no more.
    settled_at_ms bigint,
    check (order_id is null or conflict is null and settled_at_ms is null)
);
create index offline_sales_open on offline_sales (block_id) where order_id is null;
