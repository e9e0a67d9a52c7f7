-- Several people in one basket. A pass is for one of those whom its buyer acts for; tickets
-- have named theirs since 0004.
alter table basket_goods add column beneficiary_id text references persons (id);
drop index basket_goods_once;
create unique index basket_goods_once on basket_goods
    (basket_id, good_id, coalesce(performance_id, ''), coalesce(beneficiary_id, ''));
