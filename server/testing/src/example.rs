//! The documented seasons, as folders that tests import.

use season::sheets::season_import::Folder;
use std::{fs, path::Path};

/// `docs/formats/season-example`, with these files instead of its own.
pub fn season_example(changes: &[(&str, &str)]) -> Folder {
    let mut folder = documented("formats/season-example");
    for (name, text) in changes {
        folder.0.insert((*name).to_owned(), text.as_bytes().to_vec());
    }
    folder
}

/// `docs/formats/season-house`.
pub fn season_house() -> Folder {
    documented("formats/season-house")
}

/// What a house may say of itself under this key.
pub fn house_fact(key: &str) -> &'static str {
    match key {
        "phone" => "+34 954 000 000",
        _ if key.starts_with("email") => "tickets@example.org",
        _ => "Liceo",
    }
}

fn documented(folder: &str) -> Folder {
    let mut found = Folder::default();
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(folder);
    for entry in fs::read_dir(place).expect("the example") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        found.0.insert(name, fs::read(&path).expect("readable"));
    }
    found
}
