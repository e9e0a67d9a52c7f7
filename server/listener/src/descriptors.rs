//! Each connection is a file descriptor. The usual limit of a shell or a service is 1,024; the
//! program may raise it to the machine's own limit by itself.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// For the database, files, banks and mail.
const RESERVED: u64 = 256;
/// Below this there is something wrong with the machine, and the shop is tried all the same.
const CONNECTIONS_MIN: u64 = 64;

/// Raises the limit as far as it goes. Gives how many connections there may be of those `wanted`.
pub fn raise_for(wanted: usize) -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    if let Err(error) = setrlimit(Resource::Nofile, raised) {
        tracing::warn!("the limit of open files can't be raised: {error}");
    }
    let permitted = getrlimit(Resource::Nofile).current;
    let room = permitted.map_or(u64::MAX, |it| it.saturating_sub(RESERVED).max(CONNECTIONS_MIN));
    let granted = usize::try_from(room).unwrap_or(usize::MAX).min(wanted);
    if granted < wanted {
        tracing::warn!(
            wanted,
            granted,
            "the limit of open files is too low for limits.connections"
        );
    }
    granted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_of_open_files_is_the_machine_s_own() {
        assert_eq!(raise_for(64), 64);
        let limit = getrlimit(Resource::Nofile);
        assert_eq!(limit.current, limit.maximum);
    }
}
