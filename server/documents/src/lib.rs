//! Tickets on paper and screen.
