-- Mails that thank for a visit, on the day after the performance: one for each order.
create table thanks (
    order_id text not null references orders (id),
    performance_id text not null references performances (id),
    sent_at_ms bigint not null,
    primary key (order_id, performance_id)
);
create index thanks_by_performance on thanks (performance_id);
