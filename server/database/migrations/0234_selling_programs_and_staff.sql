-- A program that sells or reserves for the house may name its request by a key of its own, so that
-- the same request again is answered with the order that it made. The row is written first, in the
-- transaction that makes the order: of two such requests at once, one waits here for the other.
--
-- A program that doesn't know this table knows no such keys, and each request sells anew.
create table caller_keys (
    -- Of the order, too: a digest of caller and key, which the house's own key makes.
    idempotency_key text primary key,
    -- The same of all that was asked for: another request with this key is refused.
    content text not null
);

-- Who sells at a counter: until now commands alone did, and no role had the right. Administrators
-- can give it on, also over one point of sale.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'sell', '*'),
    ('00000000-0000-7000-8000-000000000003', 'sell', '*');
