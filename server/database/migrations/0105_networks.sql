-- IPv6: the wider networks in which a network lies, by their hashes of the day. Whoever has a line
-- has 256 networks or 65,536 of them, so limits count those as well.
create table wider_networks (
    network_hash text not null,
    wider_hash text not null,
    prefix_bits bigint not null check (prefix_bits in (48, 56)),
    -- Days since 1970, as in network_keys.
    day bigint not null,
    primary key (network_hash, wider_hash)
);
create index wider_networks_by_wider on wider_networks (wider_hash);
create index wider_networks_by_day on wider_networks (day);

-- The network from which an entry was made: what it is offered counts there. Its key is deleted
-- after two days, but entries with the same hash still belong together. Null: of an older program.
alter table waiting_entries add column network_hash text;
create index waiting_entries_by_network on waiting_entries (network_hash)
    where ended_at_ms is null and network_hash is not null;
