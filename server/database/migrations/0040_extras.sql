-- What is sold without a seat is called an extra, as on the screen and in the season's sheets.
alter table goods rename to extras;
alter table basket_goods rename to basket_extras;
alter table basket_extras rename column good_id to extra_id;
drop index basket_goods_once;
create unique index basket_extras_once on basket_extras
    (basket_id, extra_id, coalesce(performance_id, ''), coalesce(beneficiary_id, ''));
alter table order_goods rename to order_extras;
alter table order_extras rename column good_id to extra_id;
alter table memberships rename column good_id to extra_id;
