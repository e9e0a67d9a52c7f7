-- What somebody tells the house of themselves, if they like. Empty: nothing.
alter table persons add column phone text not null default '';
alter table persons add column street text not null default '';
alter table persons add column postcode text not null default '';
alter table persons add column town text not null default '';
alter table persons add column country text not null default '';
create index waiting_entries_by_email on waiting_entries (email);
