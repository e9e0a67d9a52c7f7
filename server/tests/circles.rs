//! Files that import each other in a circle can only be understood together. No circle has more
//! than five files; the drawing is made from the `use` lines and the paths in the code.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const CIRCLE_MAX: usize = 5;

/// A module's path within its crate: `plan::camera` is `["plan", "camera"]`.
type Module = Vec<String>;

/// Folders of sources, each of one crate.
fn crates() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the workspace");
    let members = manifest.lines().find(|line| line.starts_with("members")).expect("members");
    let names = members.split('"').skip(1).step_by(2);
    names.map(|name| root.join(name).join("src")).filter(|folder| folder.is_dir()).collect()
}

fn modules(folder: &Path, at: &Module, found: &mut BTreeMap<Module, String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let mut module = at.clone();
        if path.is_dir() {
            module.push(name);
            modules(&path, &module, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && name != "tests" {
            if !matches!(name.as_str(), "lib" | "main" | "mod") {
                module.push(name);
            }
            let text = fs::read_to_string(&path).expect("a source is readable");
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code: String = lines.flat_map(|line| [line, "\n"]).collect();
            found.entry(module).or_default().push_str(&code);
        }
    }
}

/// All paths of a use tree: `a::{b, c::{d}}` gives `a::b` and `a::c::d`.
fn unfold(tree: &str, before: &[String], paths: &mut Vec<Module>) {
    let (mut depth, mut start) = (0, 0);
    let mut branches = Vec::new();
    for (at, letter) in tree.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&tree[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&tree[start..]);
    for branch in branches.into_iter().map(str::trim).filter(|branch| !branch.is_empty()) {
        let (head, inner) = branch.split_once('{').unwrap_or((branch, ""));
        let names = head.split("::").map(|name| name.split_whitespace().next().unwrap_or_default());
        let names = names.filter(|name| !name.is_empty()).map(str::to_owned);
        let path: Module = before.iter().cloned().chain(names).collect();
        match inner.trim_end().strip_suffix('}') {
            Some(inner) => unfold(inner, &path, paths),
            None => paths.push(path),
        }
    }
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The paths that a file's code names, in `use` lines and elsewhere.
fn paths(code: &str) -> Vec<Module> {
    let mut found = Vec::new();
    let mut rest = String::new();
    for piece in code.split_inclusive(';') {
        let line_start = piece.rfind("\nuse ").map(|at| at + 5);
        let line_start = line_start.or_else(|| piece.rfind(" use ").map(|at| at + 5));
        match line_start.filter(|_| piece.ends_with(';')) {
            Some(at) if !piece[at..].contains(['(', '=']) => {
                unfold(piece[at..].trim_end_matches(';'), &[], &mut found);
                rest.push_str(&piece[..at]);
            }
            _ => rest.push_str(piece),
        }
    }
    for word in rest.split(|letter| !is_name(letter) && letter != ':') {
        if word.contains("::") {
            unfold(word, &[], &mut found);
        }
    }
    found
}

/// The file that a path leads to, seen from a module.
fn target(path: &Module, from: &Module, known: &BTreeMap<Module, String>) -> Option<Module> {
    let mut at = from.clone();
    let mut names = path.iter().peekable();
    match names.peek()?.as_str() {
        "crate" => {
            at.clear();
            names.next();
        }
        "self" => _ = names.next(),
        "super" => {
            while names.next_if(|name| *name == "super").is_some() {
                at.pop()?;
            }
        }
        // A child of the module itself; anything else is another crate or a type.
        child => {
            let own: Module = at.iter().cloned().chain([child.to_owned()]).collect();
            known.get(&own)?;
        }
    }
    for name in names {
        at.push(name.clone());
        if !known.contains_key(&at) {
            at.pop();
            break;
        }
    }
    known.contains_key(&at).then_some(at)
}

/// A module and the modules inside it are one subject: what they take from each other is no
/// arrow. The crate's root is the outermost such module.
fn are_one(one: &Module, other: &Module) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

fn reached<'a>(
    from: &'a Module,
    arrows: &'a BTreeMap<Module, BTreeSet<Module>>,
) -> BTreeSet<&'a Module> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(at) = waiting.pop() {
        let next = arrows.get(at).into_iter().flatten();
        waiting.extend(next.filter(|next| seen.insert(*next)));
    }
    seen
}

#[test]
fn no_circle_has_more_than_five_files() {
    let mut offences = Vec::new();
    for folder in crates() {
        let mut known = BTreeMap::new();
        modules(&folder, &Vec::new(), &mut known);
        let arrows: BTreeMap<Module, BTreeSet<Module>> = known
            .iter()
            .map(|(module, code)| {
                let to = paths(code).into_iter().filter_map(|path| target(&path, module, &known));
                (module.clone(), to.filter(|to| !are_one(to, module)).collect())
            })
            .collect();
        let reach: BTreeMap<_, _> = known.keys().map(|it| (it, reached(it, &arrows))).collect();
        let mut told = BTreeSet::new();
        for module in known.keys() {
            let circle: BTreeSet<&Module> = known
                .keys()
                .filter(|other| reach[module].contains(other) && reach[*other].contains(module))
                .collect();
            if circle.len() > CIRCLE_MAX && told.insert(circle.clone()) {
                let names: Vec<String> = circle.iter().map(|it| it.join("::")).collect();
                offences.push(format!("{}: {}", folder.display(), names.join(", ")));
            }
        }
    }
    assert!(offences.is_empty(), "circles:\n  {}", offences.join("\n  "));
}

#[test]
fn a_use_tree_is_unfolded() {
    let told = |code: &str| -> Vec<String> {
        paths(code).into_iter().map(|path| path.join("::")).collect()
    };
    assert_eq!(told("\nuse a::{b, c::{self, d}};"), ["a::b", "a::c::self", "a::c::d"]);
    assert_eq!(told("fn f() { super::g::h(1) }"), ["super::g::h"]);
}
