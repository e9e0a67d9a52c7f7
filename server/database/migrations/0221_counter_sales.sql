-- A sale that one of the house has open. Its session has no browser and serves this sale alone, so
-- that a seller parks one sale and serves the next. Who takes it up again becomes its operator.
create table counter_sales (
    -- A former program forgets sessions and knows nothing of this table.
    session_id text primary key references sessions (id) on delete cascade,
    channel text not null check (channel in ('box-office', 'point-of-sale', 'external')),
    point_of_sale_id text references points_of_sale (id),
    -- Null: a command on the machine itself.
    operator_id text references accounts (id),
    till_session_id text references till_sessions (id),
    opened_at_ms bigint not null,
    parked_at_ms bigint
);
create index counter_sales_parked on counter_sales (parked_at_ms) where parked_at_ms is not null;
