//! What the program refuses before it opens anything, and who may read what it writes.

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fmt, fs,
    io::{BufRead, BufReader, Read},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// In an empty folder of its own, where nothing may appear.
fn run(folder: &TempDir, arguments: &[&str], env: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parterre"));
    command.args(arguments).current_dir(folder.path()).envs(env.iter().copied());
    command.output().expect("the program runs")
}

fn done(folder: &TempDir, arguments: &[&str]) -> String {
    let done = run(folder, arguments, &[]);
    assert!(done.status.success(), "{arguments:?}: {done:?}");
    String::from_utf8(done.stdout).expect("text")
}

fn refusal(folder: &TempDir, arguments: &[&str], env: &[(&str, &str)]) -> String {
    let done = run(folder, arguments, env);
    assert!(!done.status.success(), "{arguments:?} was done");
    String::from_utf8(done.stderr).expect("text")
}

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

/// With the house of a rehearsal, exported to `house`.
fn rehearsed() -> TempDir {
    let folder = folder();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/formats/season-example");
    let example = example.display().to_string();
    done(&folder, &["import-season", &example, "--data", "rehearsal"]);
    done(&folder, &["house", "export", "house", "--data", "rehearsal"]);
    folder
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).expect("it is there").permissions().mode() & 0o777
}

#[test]
fn the_demo_season_is_refused_where_the_mode_is_not_demo() {
    for wrong in ["production", "test"] {
        let folder = folder();
        let file = format!("mode = \"{wrong}\"\ndata = \"here\"\n");
        fs::write(folder.path().join("parterre.toml"), file).expect("written");
        let said = refusal(&folder, &["demo", "--config", "parterre.toml"], &[]);
        assert!(said.contains("Nothing was opened or changed"), "{said}");
        assert!(!folder.path().join("here").exists(), "no database was made");
    }
}

#[test]
fn a_house_whose_sheets_are_refused_is_told_what_is_in() {
    let folder = rehearsed();
    let sheet = folder.path().join("house/seasons.csv");
    let good = fs::read_to_string(&sheet).expect("written by the export");
    fs::write(&sheet, good.replace("EUR", "euro")).expect("written");
    let said = refusal(&folder, &["house", "import", "house", "--data", "production"], &[]);
    assert!(said.contains("all else of the house is. Correct the sheets"), "{said}");
    assert!(!said.contains("nothing was changed"), "{said}");
    fs::write(&sheet, good).expect("written");
    done(&folder, &["import-season", "house", "--data", "production"]);
}

#[test]
fn an_export_names_the_folder_of_languages_that_is_not_in_it() {
    let folder = rehearsed();
    let words = folder.path().join("words/es");
    fs::create_dir_all(&words).expect("a folder");
    fs::write(words.join("own.ftl"), "common-season = Temporada\n").expect("written");
    let export = ["house", "export", "house", "--data", "rehearsal"];
    let said = done(&folder, &[&export[..], &["--locales", "words"][..]].concat());
    assert!(said.contains("words (locales) isn't in it"), "{said}");
    assert!(!done(&folder, &export).contains("locales"), "there is no such folder");
}

#[test]
fn a_house_without_its_gateway_is_refused_before_anything_is_written() {
    let folder = rehearsed();
    let file = "mode = \"production\"\ndata = \"production\"\n";
    fs::write(folder.path().join("parterre.toml"), file).expect("written");
    let import = ["house", "import", "house", "--config", "parterre.toml"];
    let said = refusal(&folder, &import, &[]);
    assert!(said.contains("test-bank isn't set up here"), "{said}");
    assert!(said.contains("--gateway NAME") && said.contains("Nothing was changed"), "{said}");
    done(&folder, &["house", "import", "house", "--data", "production"]);
}

#[test]
fn production_without_a_place_for_its_data_is_refused() {
    for command in ["migrate", "serve", "audit"] {
        let folder = folder();
        let said = refusal(&folder, &[command], &[("PARTERRE_MODE", "production")]);
        assert!(said.contains("--config"), "{said}");
        let mut made = fs::read_dir(folder.path()).expect("a folder");
        assert!(made.next().is_none(), "nothing was made");
    }
}

#[test]
fn a_refused_connection_is_said_at_once() {
    let folder = folder();
    // A port where nobody listens: it was free a moment ago.
    let probe = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = probe.local_addr().expect("an address").port();
    drop(probe);
    let url = format!("postgres://nobody@127.0.0.1:{port}/none");
    let begun = Instant::now();
    let said = refusal(&folder, &["migrate", "--database-url", &url], &[]);
    assert!(said.contains("refused"), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(8), "no time was waited out");
}

#[test]
fn what_the_program_writes_is_for_its_user_alone() {
    let folder = folder();
    done(&folder, &["demo", "--data", "data"]);
    let data = folder.path().join("data");
    assert_eq!(mode(&data), 0o700);
    for name in ["parterre.sqlite", "seed.key"] {
        assert_eq!(mode(&data.join(name)), 0o600, "{name}");
    }
    let exported = folder.path().join("season");
    done(&folder, &["export-season", "season", "--data", "data"]);
    assert_eq!(mode(&exported), 0o700, "by the process's mask");
}

#[test]
fn a_restore_says_what_it_did_and_asks_for_the_key_first() {
    let folder = folder();
    done(&folder, &["demo", "--data", "one"]);
    let add = ["staff", "add", "rosa@example.org", "--name", "Rosa", "--role", "finance"];
    done(&folder, &[&add[..], &["--data", "one"]].concat());
    done(&folder, &["backup", "--data", "one", "--to", "copies"]);
    let copies = fs::read_dir(folder.path().join("copies")).expect("a folder").flatten();
    let is_copy = |file: &PathBuf| file.extension().is_some_and(|it| it == "sqlite");
    let mut copies = copies.map(|it| it.path()).filter(is_copy);
    let copy = copies.next().expect("a copy");
    let copy = copy.to_str().expect("text");
    let missing = [("PARTERRE_SEED_KEY_FILE", "nowhere.key")];
    let said = refusal(&folder, &["restore", copy, "--data", "two"], &missing);
    assert!(said.contains("nothing was restored") && said.contains("nowhere.key"), "{said}");
    assert!(!folder.path().join("two/parterre.sqlite").exists());
    let report = done(&folder, &["restore", copy, "--data", "two"]);
    for part in ["rosa@example.org", "1 unused links were ended", "new series", "reconcile LIST"] {
        assert!(report.contains(part), "{part} in {report}");
    }
    let report = done(&folder, &["restore", copy, "--data", "three", "--json"]);
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert!(report["waits"].is_array() && report["copy_made_at"].is_string(), "{report}");
    let erasures = report["waits"].as_array().and_then(|waits| waits.first());
    assert_eq!(erasures.expect("one")["kind"], "erasures", "{report}");
    assert_eq!(report["waits"][0]["about"], report["erasures_unknown_since"], "{report}");
    let listed = done(&folder, &["restored", "--data", "three", "--json"]);
    let listed: Value = serde_json::from_str(&listed).expect("JSON");
    assert_eq!(listed["waits"], report["waits"], "nothing is confirmed yet");
}

/// A JSON object in which no key comes twice.
struct Line(BTreeMap<String, Value>);

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Line;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Line, A::Error> {
                let mut line = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<String, Value>()? {
                    if line.insert(key.clone(), value).is_some() {
                        return Err(A::Error::custom(format!("{key} comes twice")));
                    }
                }
                Ok(Line(line))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

/// The messages of a log, every line of which is an object with its time, level and message.
fn messages(log: &str) -> Vec<String> {
    let line = |line: &str| {
        let Line(object) = serde_json::from_str(line).unwrap_or_else(|it| panic!("{it}: {line}"));
        assert!(object.contains_key("timestamp") && object.contains_key("level"), "{line}");
        object["message"].as_str().expect("words").to_owned()
    };
    log.lines().map(line).collect()
}

#[test]
fn every_line_of_a_log_as_json_is_an_object_whose_keys_come_once() {
    let twice = serde_json::from_str::<Line>("{\"message\":\"a\",\"message\":\"b\"}");
    assert!(twice.is_err(), "the reader refuses doubled keys");
    for parent in [&[][..], &["--parent"]] {
        let folder = folder();
        let mut server = Command::new(env!("CARGO_BIN_EXE_parterre"))
            .args(["serve", "--data", "data", "--port", "0", "--log-format", "json"])
            .args(parent)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut told = BufReader::new(server.stdout.take().expect("its words"));
        let mut said = String::new();
        while !said.contains("the shop is open at") {
            assert!(told.read_line(&mut said).expect("read") > 0, "it ended: {said}");
        }
        let stopped = Command::new("kill").arg(server.id().to_string()).status();
        assert!(stopped.expect("kill is there").success());
        told.read_to_string(&mut said).expect("read");
        assert!(server.wait().expect("it ends").success());
        let mut log = String::new();
        server.stderr.take().expect("its log").read_to_string(&mut log).expect("read");
        assert!(messages(&said).iter().any(|it| it.starts_with("the shop is open at")), "{said}");
        let log = messages(&log);
        assert!(log.iter().any(|it| it == "settings") && log.iter().any(|it| it == "stopping"));
    }
}

#[test]
fn why_a_start_fails_is_an_object_too() {
    let json = ("PARTERRE_LOG_FORMAT", "json");
    for wrong in [("PARTERRE_PORT", "99999"), ("PARTERRE_STOP_SECONDS", "0")] {
        let said = refusal(&folder(), &["serve"], &[json, wrong]);
        let said = messages(&said);
        assert!(said.len() == 1 && said[0].starts_with("parterre: "), "{said:?}");
    }
}

#[test]
fn the_first_command_looks_at_all_settings() {
    let folder = folder();
    let mail = "mode = \"test\"\ndata = \"here\"\n[mail]\nhost = \"mail.example\"\n\
                from = \"a@b.example\"\nuser = \"a\"\npassword_file = \"nowhere\"\n";
    fs::write(folder.path().join("parterre.toml"), mail).expect("written");
    let said = refusal(&folder, &["migrate", "--config", "parterre.toml"], &[]);
    assert!(said.contains("nowhere"), "{said}");
    assert!(!folder.path().join("here").exists(), "no database was made");
}
