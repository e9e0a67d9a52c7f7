-- Browsers that never came back are forgotten, with baskets that nothing was bought from. Each
-- is looked for by what refers to it.

create index sessions_by_seen on sessions (seen_at_ms);
create index baskets_by_session on baskets (session_id);
create index baskets_unordered on baskets (ends_at_ms) where ordered_at_ms is null;
create index orders_by_session on orders (session_id);
