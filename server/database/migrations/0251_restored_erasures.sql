-- Who was erased after a copy of the database was made is in the copy as before. So each restore
-- waits until staff say that these people are erased again; until then no erasure is carried out
-- by itself, since it may have been called back as well. Nobody is asked about former restores.
alter table restores add column erasures_confirmed_at_ms bigint;
update restores set erasures_confirmed_at_ms = restored_at_ms
    where erasures_confirmed_at_ms is null;
