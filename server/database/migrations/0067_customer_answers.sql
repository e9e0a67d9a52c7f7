-- What persons answered to the house's own questions (T6.5b, T6.14d). Which questions there are,
-- the sheet customer_fields says; an answer to one that the sheet has no longer goes with the next
-- change of the profile.
create table customer_answers (
    person_id text not null references persons (id),
    -- The key of the sheet's row.
    field text not null check (length(field) between 1 and 40),
    -- As it was typed, the key of a choice, yes or no, or a day: 1980-02-29.
    answer text not null check (length(answer) between 1 and 200),
    answered_at_ms bigint not null,
    primary key (person_id, field)
);

-- When an account's holder saw the house's questions after a sign-in and answered or put them off:
-- what may stay empty is not asked again.
create table registrations (
    person_id text primary key references persons (id),
    asked_at_ms bigint not null
);
