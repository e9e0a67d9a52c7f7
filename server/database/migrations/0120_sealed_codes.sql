-- Codes of gift vouchers are money, and a copy of the database tells none: `code` is a digest under
-- a key outside of the database (20 characters, of which the first is an h), and sealed_code is the
-- code, encrypted by that key. Null: an older program wrote it, and `code` is the code itself until
-- the next start.
alter table vouchers add column sealed_code text;
create index vouchers_plain on vouchers (id) where sealed_code is null;
