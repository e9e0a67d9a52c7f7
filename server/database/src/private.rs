//! Files of the embedded database are for the user of the program alone: they hold names,
//! addresses, and what opens the accounts of the staff.

use std::{
    fs::{self, DirBuilder, OpenOptions, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

const OTHERS: u32 = 0o077;

/// A folder that is there already may be shared on purpose: it stays as it is, with a warning.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    if fs::metadata(folder)?.permissions().mode() & OTHERS != 0 {
        let folder = folder.display();
        tracing::warn!(%folder, "others may look into the data folder: chmod 700 closes it");
    }
    Ok(())
}

/// SQLite gives its log files the rights of the database. An older program left all of them open.
pub(crate) fn make_database(file: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(file)?;
    for ending in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        match fs::metadata(&name) {
            Ok(found) if found.permissions().mode() & OTHERS != 0 => {
                fs::set_permissions(&name, Permissions::from_mode(0o600))?;
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_others_could_read_is_closed_to_them() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("data");
        make_folder(&folder).expect("made");
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode();
        assert_eq!(mode(&folder) & 0o777, 0o700);
        let file = folder.join("parterre.sqlite");
        let log = folder.join("parterre.sqlite-wal");
        for name in [&file, &log] {
            fs::write(name, "").expect("written");
            fs::set_permissions(name, Permissions::from_mode(0o644)).expect("opened");
        }
        make_database(&file).expect("made");
        assert_eq!((mode(&file) & 0o777, mode(&log) & 0o777), (0o600, 0o600));
    }
}
