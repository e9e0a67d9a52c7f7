-- A seat that is offered before anybody can buy it waits until its sale opens: its claim has no
-- release yet, and its ticket admits. Null: the offer has begun.
alter table releases add column begins_at_ms bigint;
