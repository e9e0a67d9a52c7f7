-- A shopper's bank may take more than is left of a payment, take what is on its way back or is
-- owed to the shopper anyway, and tell of one matter twice: as a reversal and as a dispute.

-- Of the amount: what is owed to the house again.
alter table disputes add column held_minor bigint not null default 0 check (held_minor >= 0);
update disputes set held_minor = amount_minor;
-- Of the amount: what the house owed to the shopper, whose bank has taken it now.
alter table disputes add column debt_minor bigint not null default 0 check (debt_minor >= 0);
-- The gateway's name for the reversal, where it has told of one.
alter table disputes add column reversal_id text;
-- A refund that the bank refused, and that this chargeback has brought back to the shopper.
alter table refunds add column dispute_id text references disputes (id);

-- Devices that are signed in to one account: whoever ordered on one is asked on the other.
create index sessions_by_account on sessions (account_id) where account_id is not null;

create index disputes_not_won on disputes (opened_at_ms) where won_at_ms is null;
create index refunds_by_dispute on refunds (dispute_id) where dispute_id is not null;
-- Whether an account was ever used: it keeps its bank then.
create index order_shares_by_account on order_shares (merchant_account_id);
create index payments_by_account on payments (merchant_account_id);
