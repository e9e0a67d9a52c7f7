-- A bank refuses a refund, a chargeback brings a part of it to the shopper, and staff send the rest
-- on the bank's own pages. That rest has left the gateway, though the refund was never given whole.
alter table refunds add column sent_minor bigint not null default 0 check (sent_minor >= 0);
