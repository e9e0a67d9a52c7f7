-- Whoever asks to be forgotten is asked first what they still owe.
create index receivables_of_person on receivables (person_id);
