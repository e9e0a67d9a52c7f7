//! Parterre, the program: one binary with subcommands.

mod assemble;
mod backup;
mod cli;
mod config;
mod http;
mod messages;
mod options;
mod router;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Whatever the program writes is for its own user, unless it says otherwise.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    cli::run()
}
