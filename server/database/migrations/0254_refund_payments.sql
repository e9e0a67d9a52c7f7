-- What the house owed of a refund and staff have paid by hand: a row each time, since a chargeback
-- that is won after all leaves a part of it owed once more.
create table refund_payments (
    -- Of what was paid before there was this table: that of the refund, by which a point's
    -- statement has its cash; or the same with an end.
    id text primary key,
    refund_id text not null references refunds (id),
    -- In cash, whatever had paid; by the gateway or terminal that had paid; or otherwise.
    paid_by text not null check (paid_by in ('cash', 'gateway', 'otherwise')),
    amount_minor bigint not null check (amount_minor > 0),
    -- In staff's words.
    how text not null,
    paid_at_ms bigint not null,
    -- Of cash: the point of sale that has given it.
    point_of_sale_id text references points_of_sale (id),
    -- Of cash: the shift whose till it came out of.
    till_session_id text references till_sessions (id)
);
create index refund_payments_by_refund on refund_payments (refund_id);
create index refund_payments_by_point on refund_payments (point_of_sale_id)
    where point_of_sale_id is not null;
create index refund_payments_by_shift on refund_payments (till_session_id)
    where till_session_id is not null;

-- A statement has what had been paid when it was made.
insert into refund_payments (id, refund_id, paid_by, amount_minor, how, paid_at_ms,
    point_of_sale_id, till_session_id)
select r.id, r.id, 'cash', coalesce((select -s.amount_minor from point_statement_lines s
    where s.kind = 'given-back' and s.source = r.id), r.cash_minor),
    coalesce(r.settled_how, ''), r.settled_at_ms, r.point_of_sale_id, r.settled_till_id
    from refunds r where r.cash_minor > 0;
insert into refund_payments (id, refund_id, paid_by, amount_minor, how, paid_at_ms,
    point_of_sale_id, till_session_id)
select r.id || ':later', r.id, 'cash', r.cash_minor + s.amount_minor,
    coalesce(r.settled_how, ''), r.settled_at_ms, r.point_of_sale_id, r.settled_till_id
    from refunds r join point_statement_lines s on s.kind = 'given-back' and s.source = r.id
    where r.cash_minor > 0 and r.cash_minor + s.amount_minor > 0;
insert into refund_payments (id, refund_id, paid_by, amount_minor, how, paid_at_ms)
select r.id || ':sent', r.id, 'gateway', r.sent_minor, coalesce(r.settled_how, ''),
    r.settled_at_ms
    from refunds r where r.settled_at_ms is not null and r.sent_minor > 0;
insert into refund_payments (id, refund_id, paid_by, amount_minor, how, paid_at_ms)
select x.id || ':otherwise', x.id, 'otherwise', x.minor, x.how, x.at_ms from (
    select r.id, coalesce(r.settled_how, '') as how, r.settled_at_ms as at_ms,
        cast(r.covered_minor - r.sent_minor - r.cash_minor - coalesce((select sum(c.amount_minor)
            from chargeback_offsets c where c.refund_id = r.id), 0) as bigint) as minor
    from refunds r where r.settled_at_ms is not null and r.failed_at_ms is not null) x
    where x.minor > 0;

-- Each payment has its own. `settled_how` stays for a former program, which still writes it.
update refunds set point_of_sale_id = null where cash_minor > 0;
drop index refunds_by_settled_till;
alter table refunds drop column settled_till_id;
alter table refunds drop column cash_minor;
