//! What the program says about its work: on standard error, one line an event, and never a
//! person's data (invariant 9). `RUST_LOG` asks for more or less of it.

use std::io::{IsTerminal, stderr};
use tracing_subscriber::EnvFilter;

/// Ours from `info` on, what stands below us when it warns.
pub(crate) const USUAL: &str = "warn,parterre=info,app=info,house=info,store=info";

pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal())
        .init();
}
