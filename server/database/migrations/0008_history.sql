-- What a house with years of sales behind it must find without reading them all.

create index barcode_admissions_by_admission on barcode_admissions (admission_id);
create index area_claims_by_end on area_claims (held_until_ms) where holder = 'basket';
create index baskets_by_session on baskets (session_id);
create index orders_by_session on orders (session_id);
create index orders_by_person on orders (person_id);
