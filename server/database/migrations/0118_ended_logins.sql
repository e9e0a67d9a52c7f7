-- The login of this browser was ended from elsewhere, or by its age, and the browser doesn't know:
-- the next page tells it to drop the tickets that it keeps for a hall without a network.
alter table sessions add column login_ended_at_ms bigint;
