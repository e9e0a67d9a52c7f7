-- What the price rules need beside the sheets.

-- The tariffs' order, as staff wrote them.
alter table price_types add column position bigint not null default 0;

-- Promo codes, those that were made by chance too; the sheet's row says what each does.
create table promo_codes (
    code text primary key,
    -- Key of the row in the sheet `codes`.
    rule text not null
);
create index promo_codes_by_rule on promo_codes (rule);
