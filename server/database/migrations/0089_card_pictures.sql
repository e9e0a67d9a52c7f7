-- Pictures of the house's own on the fronts of its cards: presents by their occasion, and gift
-- vouchers. A card without a row is drawn as delivered.
create table card_pictures (
    card text primary key,
    -- Null: it was taken away.
    picture text references pictures (name),
    -- Counts changes, so that two editors notice each other.
    revision bigint not null,
    written_at_ms bigint not null,
    author text not null
);
