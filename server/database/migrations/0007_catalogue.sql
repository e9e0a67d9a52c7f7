-- What staff set (seasons, performances, prices, settings, words) has one stamp. Programs keep
-- all of it in memory and read it again when the stamp is another.
create table catalogue (
    id bigint primary key check (id = 1),
    stamp text not null
);

insert into catalogue (id, stamp) values (1, 'new');
