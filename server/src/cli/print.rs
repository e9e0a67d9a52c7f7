//! Answers on standard output. Whoever reads them may stop early, as `head` does: the command then
//! ends quietly.

use std::{
    io::{ErrorKind, Write, stdout},
    process,
};

/// Prints a line, as `println!` does.
macro_rules! say {
    ($($words:tt)*) => {
        $crate::cli::print::text(&format!("{}\n", format_args!($($words)*)))
    };
}

/// Prints the text as it is.
pub fn text(text: &str) {
    let mut out = stdout().lock();
    let done = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match done {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(0),
        Err(error) => {
            eprintln!("parterre: the answer can't be written: {error}");
            process::exit(1);
        }
    }
}
