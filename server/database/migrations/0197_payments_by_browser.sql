-- Whoever pays an order by the link of a mail comes back from the bank to its page: the browser that
-- began the attempt is known.
alter table payments add column session_id text;
