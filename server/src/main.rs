//! Parterre, the program: one binary with subcommands.

mod adapters;
mod assemble;
mod backup;
mod cli;
mod config;
mod http;
mod logs;
mod router;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
