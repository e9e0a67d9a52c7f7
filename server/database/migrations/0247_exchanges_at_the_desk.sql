-- A card terminal takes what an exchange leaves to pay: what the former tickets pay of the total, as
-- it was shown when the payment began. Null: the sale exchanges nothing.
alter table terminal_payments add column exchange_minor bigint;
