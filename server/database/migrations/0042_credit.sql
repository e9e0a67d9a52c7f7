-- Credit pays a share of an order like money does: a payment in the house, without a gateway. Where
-- it pays a part of a share only, it stands beside that share and says which one it helps to pay.
alter table order_shares add column helps bigint check (helps >= 0 and helps <> position);
create unique index merchant_accounts_credit on merchant_accounts (company_id)
    where gateway = 'credit';
