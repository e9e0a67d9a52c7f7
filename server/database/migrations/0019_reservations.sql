-- Reservations that still hold seats are few, and asked for each second.
create index reservations_open on reservations (performance_id) where ended_at_ms is null;
