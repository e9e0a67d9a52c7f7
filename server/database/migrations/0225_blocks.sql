-- Blocks say what they are for: their kind, a name, until when they hold, who made them, and which
-- channels may sell over them. A seat that such a channel holds keeps the block as its owner until
-- it is paid for, so an unpaid hold leaves the block as it was.

-- The program knows the kinds; a check here could never be changed for a new one.
alter table blocks add column kind text not null default 'house';
alter table blocks add column name text not null default '';
-- When it ends by itself: at a moment, or so long before the curtain. Both null: never.
alter table blocks add column until_ms bigint;
alter table blocks add column until_before_ms bigint
    check (until_before_ms is null or until_ms is null);
-- Kind and identity of the actor, as the journal has them; null in rows from before.
alter table blocks add column blocked_by text;
-- Channels that may sell over it, parted by spaces. The web is never among them.
alter table blocks add column channels text not null default 'box-office point-of-sale';

-- What cancellations kept for the box office.
update blocks set kind = 'box-office' where reason = 'returned';

-- The same block again is the block that stands. Cancellations, which have no `blocked_by`, make
-- one for each seat.
create unique index blocks_once on blocks (performance_id, kind, name, channels,
    (coalesce(until_ms, -1)), (coalesce(until_before_ms, -1)))
    where ended_at_ms is null and blocked_by is not null;
create index blocks_open on blocks (performance_id) where ended_at_ms is null;
-- For the job that ends them.
create index blocks_to_end on blocks (until_ms)
    where ended_at_ms is null and until_ms is not null;
create index blocks_to_end_before_curtain on blocks (performance_id)
    where ended_at_ms is null and until_before_ms is not null;

-- Unnumbered places: a block's own row shrinks by what is held over it, and the hold's row says
-- which block it took them from. They go back to that block unless they are paid for.
alter table area_claims add column block_id text references blocks (id);
create index area_claims_by_block on area_claims (block_id) where block_id is not null;

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'block', '*'),
    ('00000000-0000-7000-8000-000000000003', 'block', '*');
