-- One order, several payments: a share of the order for each merchant account, each paid by an
-- attempt of its own. What the gateway calls an attempt and its capture; disputes.

create table order_shares (
    order_id text not null references orders (id),
    position bigint not null check (position >= 0),
    merchant_account_id text not null references merchant_accounts (id),
    means text not null,
    amount_minor bigint not null check (amount_minor > 0),
    primary key (order_id, position)
);
insert into order_shares (order_id, position, merchant_account_id, means, amount_minor)
    select order_id, 0, merchant_account_id, 'card', amount_minor from payments where attempt = 1;

alter table order_lines add column share bigint not null default 0;

alter table payments add column share bigint not null default 0;
alter table payments add column means text not null default 'card';
-- Where the gateway doesn't go by our reference; known before the shopper is sent there.
alter table payments add column gateway_id text;
-- The gateway's name for what it captured.
alter table payments add column capture_id text;
create index payments_by_gateway_id on payments (gateway_id) where gateway_id is not null;
create index payments_by_capture on payments (capture_id) where capture_id is not null;

-- With what an account takes money, separated by spaces.
alter table merchant_accounts add column means text not null default 'card';

-- Chargebacks. The money is gone from its opening on, until it is won back.
create table disputes (
    id text primary key,
    payment_id text not null references payments (id),
    gateway_id text not null,
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    opened_at_ms bigint not null,
    won_at_ms bigint,
    lost_at_ms bigint,
    unique (payment_id, gateway_id),
    check (won_at_ms is null or lost_at_ms is null)
);
create index disputes_by_payment on disputes (payment_id);

-- Its money was taken back by the shopper's bank: refused at the door until it is won back.
alter table admissions add column disputed_at_ms bigint;

-- A receivable that a dispute opened again.
alter table receivables add column dispute_id text references disputes (id);
create unique index receivables_by_dispute on receivables (dispute_id)
    where dispute_id is not null;
