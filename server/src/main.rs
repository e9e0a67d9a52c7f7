//! temporary
mod http;
mod router;
#[cfg(test)]
mod looking;
fn main() { let _ = router::router; }
