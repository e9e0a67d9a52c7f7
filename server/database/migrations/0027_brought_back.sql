-- Of a refund that its bank refused, so much has reached the shopper all the same: a chargeback
-- has brought it back, or staff have paid it. The rest is owed.
alter table refunds add column met_minor bigint not null default 0 check (met_minor >= 0);
update refunds set met_minor = amount_minor
    where failed_at_ms is not null and (dispute_id is not null or settled_at_ms is not null);

-- So much of a refused refund a chargeback has brought back. (`refunds.dispute_id` is no longer
-- read; it goes with a later version, once no server that knows it is running.)
create table brought_back (
    refund_id text not null references refunds (id),
    dispute_id text not null references disputes (id),
    amount_minor bigint not null check (amount_minor > 0),
    primary key (refund_id, dispute_id)
);
insert into brought_back (refund_id, dispute_id, amount_minor)
    select id, dispute_id, amount_minor from refunds where dispute_id is not null;
create index brought_back_by_dispute on brought_back (dispute_id);

-- Tickets that were had for a pass.
create index counter_claim_lines_by_subject on counter_claim_lines (subject);
