-- Whoever asks to be forgotten is asked first what they still owe.
create index receivables_by_person on receivables (person_id);
