//! A house that speaks more languages than the program brings along.

use super::Stage;
use house::{House, locales::Locales};
use std::{fs, path::Path, sync::Arc};

impl Stage {
    /// The same house with the languages of a folder of `docs` beside the project's own.
    pub fn speak_from(&mut self, folder: &str) {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
        self.speak_over(&docs.join(folder));
    }

    /// The same house, whose newer program delivers these messages of a language otherwise.
    pub fn deliver(&mut self, language: &str, messages: &str) {
        let folder = folder_of(language, messages);
        self.speak_over(folder.path());
    }

    /// The same house, whose own language is this one: what a folder says of it, and no more.
    pub fn speak_own(&mut self, language: &str, messages: &str) {
        let folder = folder_of(language, messages);
        let chosen = [language, "en"].map(str::to_owned);
        let locales = Locales::load_chosen(&of_program(), Some(folder.path()), &chosen);
        self.speak(locales.expect("languages of the folder"));
    }

    fn speak_over(&mut self, folder: &Path) {
        let locales = Locales::load(&of_program(), Some(folder));
        self.speak(locales.expect("languages of the folder"));
    }

    fn speak(&mut self, locales: Locales) {
        self.house = House::new(
            self.store().clone(),
            self.clock.clone(),
            Arc::new(house::chance::SeededChance::new(9)),
            self.house.ports().clone(),
            self.house.settings().clone(),
            Arc::new(locales),
            super::work(),
        );
    }
}

fn folder_of(language: &str, messages: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join(language);
    fs::create_dir(&place).expect("a language");
    fs::write(place.join("newer.ftl"), messages).expect("written");
    folder
}

fn of_program() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for language in fs::read_dir(root.join("locales")).expect("locales").flatten() {
        let code = language.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(language.path()).expect("a language").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let text = fs::read_to_string(file.path()).expect("readable");
            files.push((format!("{code}/{name}"), text));
        }
    }
    files
}
