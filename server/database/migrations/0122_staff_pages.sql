-- What customers' banks get is told by page too, no longer by commands alone.
insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'settle', '*'),
    ('00000000-0000-7000-8000-000000000002', 'settle', '*')
    on conflict do nothing;

-- The form by which staff issued a voucher: sent twice, it is one voucher.
alter table vouchers add column request_key text;
create unique index vouchers_by_request on vouchers (request_key);
