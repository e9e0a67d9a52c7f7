//! The style page where a machine can read it: sizes, names, borders between crates, colours.

#[path = "tidy/architecture.rs"]
mod architecture;
#[path = "tidy/documents.rs"]
mod documents;
#[path = "tidy/weight.rs"]
mod weight;

use std::{
    fs,
    path::{Path, PathBuf},
};

const LINES_MAX: usize = 400;
const COLUMNS_MAX: usize = 100;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | ".git" | "fixtures") {
                files(&path, ending, found);
            }
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
}

/// (path from the root, text) of all sources with this ending.
fn sources(ending: &str) -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    for folder in ["app", "server", "seatmap", "style"] {
        files(&root.join(folder), ending, &mut found);
    }
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&root).expect("under the root").display().to_string();
            (name, fs::read_to_string(&path).expect("a source is readable"))
        })
        .collect()
}

fn complain(rule: &str, offences: Vec<String>) {
    assert!(offences.is_empty(), "{rule}:\n  {}", offences.join("\n  "));
}

#[test]
fn no_test_of_the_house_is_left_out() {
    let folder = root().join("server/testing/tests");
    let mut left_out = Vec::new();
    for (group, head) in test_groups(&folder) {
        let all = fs::read_to_string(&head).expect("it lists its tests");
        let is_named = |name: &str| {
            let ends = [format!("mod {name};"), format!("mod {name} {{")];
            all.lines().any(|line| ends.iter().any(|end| line.ends_with(end.as_str())))
        };
        let entries = fs::read_dir(&group).expect("a folder").flatten().map(|entry| entry.path());
        for path in entries.filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            if path != head && !is_named(&name) {
                left_out.push(path.display().to_string());
            }
        }
    }
    complain("in no list, so never run", left_out);
}

/// The folder of all tests and those of its subjects, each with the file that lists what is in it.
fn test_groups(folder: &Path) -> Vec<(PathBuf, PathBuf)> {
    let entries = fs::read_dir(folder).expect("the tests").flatten().map(|entry| entry.path());
    let inner = entries.map(|path| (path.join("mod.rs"), path)).filter(|(head, _)| head.exists());
    let inner = inner.map(|(head, path)| (path, head));
    inner.chain([(folder.to_owned(), folder.join("main.rs"))]).collect()
}

#[test]
fn files_are_short_or_say_why_at_their_top() {
    let long = |(name, text): (String, String)| {
        // An attribute that all functions of its kind have makes no file harder to read.
        let lines = text.lines().filter(|line| line.trim() != "#[boxed]").count();
        let head: String = text.lines().take(8).collect();
        (lines > LINES_MAX && !head.contains("Long because")).then(|| format!("{name}: {lines}"))
    };
    complain("over 400 lines", sources(".rs").into_iter().filter_map(long).collect());
}

/// A function's head and body, with its first line's number.
struct Function {
    line: usize,
    name: String,
    parameters: Vec<String>,
    lines: usize,
}

/// All functions of a source, as rustfmt lays them out.
fn functions(text: &str) -> Vec<Function> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some(at) = code.find("fn ").filter(|at| is_head(&code[..*at])) else { continue };
        let name: String =
            code[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let end = lines[index..].iter().position(|line| line.ends_with(['{', ';']));
        let Some(end) = end.map(|end| index + end).filter(|_| !name.is_empty()) else { continue };
        let indent = &line[..line.len() - code.len()];
        let close = format!("{indent}}}");
        let last = lines[end..].iter().position(|line| **line == close);
        let is_declared = lines[end].ends_with(';');
        found.push(Function {
            line: index + 1,
            parameters: parameters(&lines[index..=end].join(" ")[line.len() - code.len() + at..]),
            name,
            lines: last.filter(|_| !is_declared).map_or(1, |last| end + last + 1 - index),
        });
    }
    found
}

/// Whether only qualifiers stand before `fn`.
fn is_head(before: &str) -> bool {
    before.split_whitespace().all(|word| {
        word.starts_with("pub")
            || matches!(word, "async" | "const" | "unsafe" | "super)" | "crate)")
    })
}

/// The parameters of `fn name<…>(…) -> …`, each with its type.
fn parameters(head: &str) -> Vec<String> {
    let (mut depth, mut angles, mut found, mut one) = (0, 0, Vec::new(), String::new());
    let mut before = ' ';
    for c in head.chars() {
        match c {
            '<' => angles += 1,
            '>' if before != '-' => angles -= 1,
            _ => {}
        }
        // Brackets of a bound such as `impl Fn(u32)` before the parameters are within angles.
        let opens = matches!(c, '(' | '[') && (depth > 0 || angles == 0);
        let closes = matches!(c, ')' | ']') && depth > 0;
        depth += i32::from(opens) - i32::from(closes);
        match c {
            _ if depth == 0 && closes => break,
            '(' if depth == 1 && opens => {}
            ',' if depth == 1 && angles == 0 => found.push(std::mem::take(&mut one)),
            _ if depth > 0 => one.push(c),
            _ => {}
        }
        before = c;
    }
    found.push(one);
    found.into_iter().map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

#[test]
fn no_function_takes_a_tuple() {
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        for function in functions(&text) {
            let is_tuple = |parameter: &String| {
                let kind = parameter.split_once(": ").map_or("", |(_, kind)| kind);
                let kind = kind.trim_start_matches('&').trim_start_matches("mut ");
                parameter.starts_with('(') || kind.starts_with('(') && !kind.starts_with("(dyn ")
            };
            if function.parameters.iter().any(is_tuple) {
                offences.push(format!("{name}:{} {}", function.line, function.name));
            }
        }
    }
    complain("a tuple hides parameters", offences);
}

const FUNCTION_LINES_MAX: usize = 70;

#[test]
fn functions_fit_on_a_screen() {
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        let long = functions(&text).into_iter().filter(|it| it.lines > FUNCTION_LINES_MAX);
        offences.extend(long.map(|it| format!("{name}:{} {}: {}", it.line, it.name, it.lines)));
    }
    complain("over 70 lines", offences);
}

#[test]
fn lines_fit_on_a_page() {
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        for (number, line) in text.lines().enumerate() {
            // Addresses, and markup or a style sheet inside a literal, are data.
            let is_data = line.contains("https://")
                || line.contains("</")
                || line.contains("/>")
                || line.contains("<svg")
                || line.contains("\\n");
            if line.chars().count() > COLUMNS_MAX && !is_data {
                offences.push(format!("{name}:{}", number + 1));
            }
        }
    }
    complain("over 100 columns", offences);
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = |(name, text): (String, String)| (!text.starts_with("//!")).then_some(name);
    complain("no `//!` at the top", sources(".rs").into_iter().filter_map(silent).collect());
}

#[test]
fn nothing_is_left_unfinished() {
    // Spelled in halves, so that this file doesn't find itself.
    let marks = [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("#[ig", "nore")];
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        offences.extend(marks.iter().filter(|mark| text.contains(**mark)).map(|_| name.clone()));
    }
    complain("unfinished code", offences);
}

/// French sets a blank before a colon: one between two words is a message's, or there is none.
#[test]
fn no_view_types_a_colon() {
    let colon = "\": \"";
    let types = |line: &str| {
        let mut found = line.match_indices(colon);
        found.any(|(at, _)| line[..at].ends_with([' ', '(', '>']))
    };
    let is_view = |name: &str| {
        let apart = ["app/islands/", "app/bundle/"];
        name.starts_with("app/") && !apart.iter().any(|folder| name.starts_with(folder))
    };
    let mut offences = Vec::new();
    for (name, text) in sources(".rs").into_iter().filter(|(name, _)| is_view(name)) {
        let lines = text.lines().enumerate().filter(|(_, line)| types(line));
        offences.extend(lines.map(|(number, _)| format!("{name}:{}", number + 1)));
    }
    complain("a colon that no message says", offences);
}

#[test]
fn sql_is_spoken_in_few_crates() {
    let word = concat!("sql", "x::");
    let speaking = [
        "server/database/",
        "server/store/",
        "server/season_tables/",
        "server/person_tables/",
        "server/gift_tables/",
        "server/records/",
        // Counts statements by the name of their log.
        "server/tests/statements.rs",
    ];
    let may = |name: &str| speaking.iter().any(|folder| name.starts_with(folder));
    let speaks =
        |(name, text): (String, String)| (text.contains(word) && !may(&name)).then_some(name);
    complain(
        "SQL outside of the crates of tables",
        sources(".rs").into_iter().filter_map(speaks).collect(),
    );
}

#[test]
fn names_are_the_glossary_s() {
    let banned = ["Manager", "Helper", "Util", "Dto", "Info"];
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let declared = words.windows(2).find_map(|pair| {
                matches!(pair[0], "struct" | "enum" | "trait" | "type").then_some(pair[1])
            });
            if let Some(declared) = declared
                && banned.iter().any(|word| declared.contains(word))
                && !line.trim_start().starts_with("//")
            {
                offences.push(format!("{name}: {declared}"));
            }
        }
    }
    complain("a name that says nothing", offences);
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let mut offences = Vec::new();
    for (name, text) in sources(".css") {
        if name.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let hex = line.split('#').skip(1).any(|rest| {
                let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
                matches!(digits, 3 | 4 | 6 | 8) && line.contains(':')
            });
            if hex || line.contains("rgb(") || line.contains("hsl(") {
                offences.push(format!("{name}:{}", number + 1));
            }
        }
    }
    complain("a stray colour", offences);
}

#[test]
fn no_rule_reads_a_clock_or_chance() {
    let banned = [concat!("System", "Time"), concat!("Instant", "::now"), concat!("rand", "::")];
    let mut offences = Vec::new();
    for (name, text) in sources(".rs") {
        let pure = name.starts_with("server/domain/src") || name.starts_with("seatmap/src");
        if pure && !name.starts_with("seatmap/src/scene") {
            offences
                .extend(banned.iter().filter(|word| text.contains(**word)).map(|_| name.clone()));
        }
    }
    complain("time and chance are inputs", offences);
}

/// A rule whose class was renamed everywhere else styles nothing. What a view puts together from a
/// block and its variant ("seat--z3") is found by its block.
#[test]
fn every_class_of_a_sheet_is_worn() {
    let worn: String = sources(".rs").into_iter().chain(sources(".js")).map(|it| it.1).collect();
    let is_worn = |class: &str| {
        let block = class.find("--").map_or(class, |at| &class[..at + 2]);
        let counted = class.trim_end_matches(char::is_numeric);
        let is_begun = |begin: &str| worn.contains(&format!("{begin}{{"));
        is_named(&worn, class) || is_begun(block) || is_begun(counted)
    };
    let mut idle = Vec::new();
    for (name, text) in sources(".css") {
        for selector in text.lines().filter(|line| line.ends_with(['{', ','])) {
            for part in selector.split('.').skip(1) {
                let end = part.find(|at: char| !(at.is_alphanumeric() || "-_".contains(at)));
                let class = &part[..end.unwrap_or(part.len())];
                if class.starts_with(|first: char| first.is_alphabetic()) && !is_worn(class) {
                    idle.push(format!("{name}: .{class}"));
                }
            }
        }
    }
    complain("no page wears it", idle);
}

/// `Part::greeting` knows what to write to whom the house has no name.
#[test]
fn every_mail_greets_by_one_function() {
    let greets = |(name, text): (String, String)| {
        let is_other = name != "server/house/src/mail.rs" && !name.contains("/tests");
        (is_other && text.contains("\"mail-greeting")).then_some(name)
    };
    complain("greets by itself", sources(".rs").into_iter().filter_map(greets).collect());
}

/// Whether a text has the whole name: `ticket__facts` is no `ticket__fact`.
fn is_named(text: &str, class: &str) -> bool {
    let goes_on = |next: char| next.is_alphanumeric() || "-_".contains(next);
    text.match_indices(class).any(|(at, _)| !text[at + class.len()..].starts_with(goes_on))
}
