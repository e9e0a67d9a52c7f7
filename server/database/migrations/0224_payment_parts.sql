-- An order is paid by a list of parts: cash, a card terminal at the counter, gift vouchers, credit.
-- Each part becomes one payment for each company that it pays. This table keeps the parts as they
-- were taken: the same request again is recognised, and a terminal's slip counts once.

create table payment_parts (
    order_id text not null references orders (id),
    payment_method text not null,
    -- Of a terminal: the number on its slip. Of a gift voucher: its identity, never its code.
    reference text not null,
    -- Below zero: it went back.
    amount_minor bigint not null check (amount_minor <> 0),
    taken_at_ms bigint not null,
    -- Days since 1970 in UTC: terminals count their slips anew.
    taken_day bigint not null,
    primary key (order_id, payment_method, reference)
);
-- One slip of a day is one payment or one refund.
create unique index payment_parts_by_slip on payment_parts (taken_day, reference)
    where payment_method = 'terminal';

-- Cash and terminals take money in the house, for the company that sells, as credit and gift
-- vouchers pay there: no gateway takes part.
create unique index merchant_accounts_cash on merchant_accounts (company_id)
    where gateway = 'cash';
create unique index merchant_accounts_terminal on merchant_accounts (company_id)
    where gateway = 'terminal';

-- Who took the money, or gave it back, and at which till.
alter table payments add column operator_id text references accounts (id);
alter table payments add column till_session_id text references till_sessions (id);
alter table refunds add column operator_id text references accounts (id);
alter table refunds add column till_session_id text references till_sessions (id);
