-- Offers beside single tickets (docs/offers.md). Their rules are documents, so that a new kind
-- of rule needs no new table.

create table offers (
    id text primary key,
    key text not null unique,
    season_id text not null references seasons (id),
    kind text not null check (kind in ('subscription', 'flexible', 'package')),
    document text not null
);

-- What joins tickets of a basket: a subscription, a package.
create table basket_items (
    id text primary key,
    basket_id text not null references baskets (id),
    offer_id text not null references offers (id),
    -- What the rules said of it when it was put in, frozen while held.
    terms text not null,
    added_at_ms bigint not null
);
create index basket_items_by_basket on basket_items (basket_id);

alter table basket_lines add column item_id text references basket_items (id);
create index basket_lines_by_item on basket_lines (item_id);
-- How the price comes about, frozen while held; none: the price stands by itself.
alter table basket_lines add column terms text;

create table order_items (
    id text primary key,
    order_id text not null references orders (id),
    offer_id text not null references offers (id)
);
create index order_items_by_order on order_items (order_id);

alter table order_lines add column item_id text references order_items (id);
