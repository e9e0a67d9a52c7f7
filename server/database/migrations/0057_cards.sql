-- One performance of a card for several may be printed alone: from then on the card is refused for
-- it, and the door says why. The others are shown by the card as before.
alter table barcode_admissions add column end_cause text
    check (end_cause in ('transferred', 'alone'));
