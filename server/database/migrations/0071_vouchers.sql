-- Gift vouchers: money that a company owes to whoever has the code. What is left of a voucher is
-- the sum of its ledger entries, nowhere a number of its own.

-- A voucher is sold as an extra: the check is widened by a column that takes the old one's name.
alter table extras add column sold_as text not null default 'extra'
    check (sold_as in ('flat-rate', 'membership', 'extra', 'donation', 'voucher'));
update extras set sold_as = kind;
alter table extras drop column kind;
alter table extras rename column sold_as to kind;

create table vouchers (
    id text primary key,
    -- Twenty digits, the last of which checks the others.
    code text not null unique check (length(code) = 20),
    company_id text not null references companies (id),
    currency text not null,
    value_minor bigint not null check (value_minor > 0),
    issued_at_ms bigint not null,
    -- It can be used before this moment; null: for ever.
    valid_until_ms bigint check (valid_until_ms > issued_at_ms),
    -- Sold with an order; null: issued by staff.
    order_line_id text unique references order_lines (id),
    ended_at_ms bigint,
    end_cause text check (end_cause in ('expired', 'taken-back')),
    check ((ended_at_ms is null) = (end_cause is null))
);
create index vouchers_to_end on vouchers (valid_until_ms) where ended_at_ms is null;

-- Vouchers that are to pay for a basket. Several baskets may name one: the checkout decides.
create table basket_vouchers (
    basket_id text not null references baskets (id),
    voucher_id text not null references vouchers (id),
    added_at_ms bigint not null,
    primary key (basket_id, voucher_id)
);

-- A voucher pays a share of an order as credit does.
alter table order_shares add column voucher_id text references vouchers (id);
create unique index merchant_accounts_voucher on merchant_accounts (company_id)
    where gateway = 'voucher';

-- Entries of the account `vouchers` say whose balance they change.
alter table ledger_entries add column voucher_id text references vouchers (id);
create index ledger_entries_by_voucher on ledger_entries (voucher_id)
    where voucher_id is not null;
