-- Of the former tickets of an exchange, what the new seats cost less and the house's rule gives back
-- by the ways that had paid.
alter table exchanges add column back_minor bigint not null default 0;
-- A card terminal takes what an exchange leaves to pay: what the former tickets pay of the total, as
-- it was shown when the payment began. Null: the sale exchanges nothing.
alter table terminal_payments add column exchange_minor bigint;
