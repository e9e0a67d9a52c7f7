-- Digests of the links that cards of presents had before they were corrected: such a link opens
-- nothing, and its page says why.
create table former_gift_links (
    secret text primary key,
    gift_id text not null references gifts (id)
);
