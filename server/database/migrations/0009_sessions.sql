-- Browsers that never came back are forgotten, with baskets that nothing was bought from.

create index sessions_by_seen on sessions (seen_at_ms);
create index baskets_unordered on baskets (ends_at_ms) where ordered_at_ms is null;
