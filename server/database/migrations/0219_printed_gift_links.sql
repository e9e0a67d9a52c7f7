-- The digest of the link on a printed card, which whoever has printed it knows: it opens the present
-- only until it is accepted. Null: a card of an older program, which has the recipient's own link.
alter table gifts add column printed_secret text;
create unique index gifts_by_printed_secret on gifts (printed_secret);
