-- The list of what staff changed last: pages of the house's own, and brands.
create index journal_of_season on journal (at_ms) where subject = 'season';
