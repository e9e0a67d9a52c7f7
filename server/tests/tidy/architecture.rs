//! ARCHITECTURE.md is short, its table names every crate, and its picture shows which crates a
//! crate may use. The manifests are compared with it.

use super::{complain, root};
use std::fs;

const PAGE_LINES_MAX: usize = 150;

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn page() -> String {
    read("ARCHITECTURE.md")
}

/// A crate of the workspace.
struct Member {
    /// As other manifests and the picture name it.
    name: String,
    /// From the root, as the workspace and the table name it.
    folder: String,
    manifest: String,
}

fn members() -> Vec<Member> {
    let workspace = read("Cargo.toml");
    let list = workspace.split("\nmembers = [").nth(1).expect("the workspace's members");
    let list = list.split(']').next().unwrap_or_default();
    let member = |folder: &str| {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = \""));
        let name = name.and_then(|name| name.strip_suffix('"')).expect("a package has a name");
        Member { name: name.to_owned(), folder: folder.to_owned(), manifest }
    };
    list.split('"').skip(1).step_by(2).map(member).collect()
}

#[test]
fn the_page_is_short() {
    let lines = page().lines().count();
    assert!(lines <= PAGE_LINES_MAX, "ARCHITECTURE.md has {lines} of {PAGE_LINES_MAX} lines");
}

/// The first column of the table of crates has their folders, several in one row where they have
/// one purpose.
#[test]
fn the_table_names_each_crate_of_the_workspace_once() {
    let page = page();
    let table = page.split("\n| crate |").nth(1).expect("the table of crates");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let cells = rows.map(|row| row.split('|').nth(1).unwrap_or_default());
    let named: Vec<&str> = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    let members = members();
    let mut offences = Vec::new();
    for member in &members {
        let count = named.iter().filter(|name| **name == member.folder).count();
        if count != 1 {
            offences.push(format!("{} is named {count} times", member.folder));
        }
    }
    let is_member = |name: &str| members.iter().any(|member| member.folder == name);
    let unknown = named.iter().filter(|name| !is_member(name));
    offences.extend(unknown.map(|name| format!("{name} is no crate of the workspace")));
    complain("the table of crates in ARCHITECTURE.md", offences);
}

/// The crates of the picture, each after all that it may use: rows from below, each from the left.
fn picture(page: &str) -> Vec<&str> {
    let picture = page.split("```").nth(1).expect("the picture of the crates");
    let rows = picture.lines().rev();
    // At least two spaces stand between the name of a row and its crates.
    let words = rows.map(|row| row.split("  ").map(str::trim).filter(|word| !word.is_empty()));
    words.flat_map(|words| words.skip(1)).collect()
}

/// The names under `[dependencies]`.
fn used(manifest: &str) -> Vec<&str> {
    let used = manifest.split("[dependencies]").nth(1).unwrap_or_default();
    let used = used.split("\n[").next().unwrap_or_default();
    used.lines().filter_map(|line| line.split(['.', ' ', '=']).next()).collect()
}

#[test]
fn crates_depend_in_one_direction() {
    let page = page();
    let order = picture(&page);
    let members = members();
    let mut offences = Vec::new();
    for Member { name, manifest, .. } in &members {
        let Some(place) = order.iter().position(|drawn| drawn == name) else {
            offences.push(format!("{name} is not in the picture"));
            continue;
        };
        // Nothing is drawn after `testing`, so no crate is built on it.
        let later = used(manifest).into_iter().filter(|used| order[place..].contains(used));
        offences.extend(later.map(|later| format!("{name} uses {later}")));
    }
    let is_member = |drawn: &str| members.iter().any(|member| member.name == drawn);
    let unknown = order.iter().filter(|drawn| !is_member(drawn));
    offences.extend(unknown.map(|drawn| format!("{drawn} is no crate of the workspace")));
    complain("the picture of crates in ARCHITECTURE.md", offences);
}
