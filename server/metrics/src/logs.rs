//! What the program says about its work: on standard error, one line an event, and never a
//! person's data (invariant 9). `RUST_LOG` asks for more or less of it.

use crate::json_lines::{JsonLines, line};
use clap::ValueEnum;
use std::{
    io::{IsTerminal, stderr},
    panic,
    sync::OnceLock,
};
use tracing_subscriber::EnvFilter;

/// Ours from `info` on, what stands below us when it warns.
pub const USUAL: &str = "warn,parterre=info,app=info,house=info,store=info";

static FORMAT: OnceLock<LogFormat> = OnceLock::new();

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// For programs that collect logs: an object a line.
    Json,
}

pub fn start(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr);
    FORMAT.get_or_init(|| format);
    match format {
        LogFormat::Text => lines.with_ansi(stderr().is_terminal()).init(),
        LogFormat::Json => {
            lines.event_format(JsonLines).init();
            panic::set_hook(Box::new(|panic| eprint!("{}", line("ERROR", &panic.to_string()))));
        }
    }
}

fn is_json() -> bool {
    FORMAT.get() == Some(&LogFormat::Json)
}

/// What a server says of itself on standard output, where its manager keeps it beside the log.
pub fn say(words: &str) {
    if is_json() { print!("{}", line("INFO", words)) } else { println!("{words}") }
}

/// Why the program ends.
pub fn fatal(error: &anyhow::Error) {
    let words = format!("parterre: {error:#}");
    if is_json() { eprint!("{}", line("ERROR", &words)) } else { eprintln!("{words}") }
}
