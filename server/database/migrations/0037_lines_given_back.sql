-- The shopper gave these seats back. Only seats whose time ran out are offered again.
alter table basket_lines add column given_back bigint not null default 0
    check (given_back in (0, 1));
