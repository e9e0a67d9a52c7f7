-- Customers are found while staff type: by a part of a name, an address, an e-mail or a telephone.
-- Until now a whole e-mail found one person, and names of orders alone were compared, one by one.
--
-- A word is folded: small letters from `a` to `z` and digits, without accents. So both databases
-- sort it alike, and a part of a word is a range that an index answers. Codes of orders and tickets
-- are not in here: they are found where they are kept. A person who is erased has no word.
create table search_words (
    person_id text not null references persons (id),
    -- 'name', 'mail', 'phone', 'phone-end', 'address'
    kind text not null,
    word text not null,
    -- Days since 1970 in UTC: of the newest order with this word, or when it was told. Those who
    -- came last stand first.
    last_day bigint not null,
    primary key (person_id, kind, word)
);
-- All that a search reads: of a word that few have, these; of one that thousands have, the newest,
-- until there are enough.
create index search_words_by_word on search_words (word, person_id, last_day);
create index search_words_by_day on search_words (last_day, person_id, word);

-- None: the person's words are to be written. A job does, of persons who were there before and of
-- those that a former program writes.
alter table persons add column words_at_ms bigint;
create index persons_without_words on persons (id) where words_at_ms is null;

-- Of the card that paid, where the bank tells: the last four digits of its number, never more.
alter table payments add column card_end text check (length(card_end) = 4);
create index payments_by_card_end on payments (card_end) where card_end is not null;

-- From a performance, or a seat in it, to all orders that ever had it.
create index order_lines_by_seat on order_lines (performance_id, seat_ordinal);

-- Which of the staff opened the page of which person or order, once an hour at most. The page of an
-- order is its buyer's, too.
create table file_views (
    actor_id text not null,
    -- 'person', 'order'
    subject text not null,
    subject_id text not null,
    person_id text not null references persons (id),
    -- Of the staff's pages: 'customer', 'order'
    page text not null,
    -- Since 1970 in UTC.
    hour bigint not null,
    viewed_at_ms bigint not null,
    primary key (actor_id, subject, subject_id, page, hour)
);
create index file_views_by_person on file_views (person_id, viewed_at_ms);
-- For the job that forgets them.
create index file_views_by_time on file_views (viewed_at_ms);

insert into role_grants (role_id, action, scope) values
    ('00000000-0000-7000-8000-000000000001', 'find-customers', '*'),
    ('00000000-0000-7000-8000-000000000003', 'find-customers', '*');
