-- A sale at a counter may be somebody's: their prices and rights hold in it, and its order is theirs.
alter table counter_sales add column customer_id text references persons (id);
create index counter_sales_by_customer on counter_sales (customer_id)
    where customer_id is not null;

-- What colleagues write down about a customer, for each other.
create table customer_notes (
    id text primary key,
    person_id text not null references persons (id),
    words text not null,
    -- Null: a command.
    author_id text references accounts (id),
    written_at_ms bigint not null
);
create index customer_notes_by_person on customer_notes (person_id, written_at_ms);

-- Two records of one person are made one: what is theirs goes to the record that is kept. The other
-- one stays as a row, whose address leads to the kept one; it is never the row of a chain, since
-- those that were merged into it go on with it.
alter table persons add column merged_into_id text references persons (id);
create index persons_merged on persons (merged_into_id) where merged_into_id is not null;

create table customer_merges (
    id text primary key,
    kept_id text not null references persons (id),
    gone_id text not null references persons (id),
    merged_at_ms bigint not null,
    parted_at_ms bigint
);
create unique index customer_merges_once on customer_merges (gone_id) where parted_at_ms is null;
create index customer_merges_by_kept on customer_merges (kept_id);

-- Which column of which row went over, so that both can be parted again as they were. Rows that
-- would be a second one of the kept record, such as another answer to the same question, never go.
-- No personal data: former values are those of the record that went.
create table customer_merge_rows (
    merge_id text not null references customer_merges (id),
    table_name text not null,
    column_name text not null,
    row_key text not null,
    primary key (merge_id, table_name, column_name, row_key)
);

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'merge-customers', '*');
