-- Where a production's page stands. Its key is named by sheets, rights and settings, and stays; its
-- address may change. Null: the key.
alter table productions add column address text;

-- Each address that a production has or had, its key among them, belongs to it for ever.
create table production_addresses (
    address text primary key,
    production_id text not null references productions (id)
);
insert into production_addresses (address, production_id) select slug, id from productions;
