-- Tickets at tariffs whose proof the box office sees first: issued, and shown by nothing until
-- then.
alter table admissions add column suspended_for text check (suspended_for in ('proof'));
