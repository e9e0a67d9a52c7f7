-- Extras that go with a present are its recipient's once it is accepted, each under a new code. A
-- piece has one holder: the present's recipient where `gift_id` names the present, else the buyer.
alter table extra_receipts add column gift_id text references gifts (id);
-- The buyer's code, which a door reads as replaced.
alter table extra_receipts add column former_barcode_id text references barcodes (id)
    check ((former_barcode_id is null) = (gift_id is null));
create unique index extra_receipts_formerly on extra_receipts (former_barcode_id);
-- Presents that stand already keep what their buyers were told: extras stay the buyer's.
alter table gifts add column keeps_extras bigint not null default 1
    check (keeps_extras in (0, 1));
