-- Points of sale are rows of a sheet: what the house calls each of them, whose it is, where it is.
-- Their channel says what holds there where nothing is set for the point itself.
alter table points_of_sale add column name text not null default '';
-- Who runs it; null: the house.
alter table points_of_sale add column company_id text references companies (id);
alter table points_of_sale add column address text not null default '';
-- It sells no more; what it sold still names it.
alter table points_of_sale add column closed_at_ms bigint;
