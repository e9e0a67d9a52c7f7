-- Whoever pays an order by the link of a mail comes back from the bank to its page: the browser that
-- pays is known beside the one that ordered. It opens nothing else.
alter table orders add column payer_session_id text;
