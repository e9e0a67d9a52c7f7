-- A role of the house's own has a name and counts its changes. Those that come with the program
-- have neither: each language names them, and nobody changes them.
alter table roles add column name text;
alter table roles add column revision bigint not null default 0;
create unique index roles_name on roles (name);
