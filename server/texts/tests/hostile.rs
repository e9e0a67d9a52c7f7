//! Random and hostile texts: what is saved can be shown, changes no other message, and says what
//! the shop fills in. `TEXTS=200000 SEED=7 cargo test -p texts --test hostile`.

use house::locales::{Edits, Locales};
use std::env;
use texts::editing::{
    check::check,
    forms::{Forms, variables},
};

const DELIVERED: [(&str, &str); 4] = [
    ("plain", "Good evening"),
    ("named", "Good evening, { $name }"),
    ("two", "{ $count } of { $all } at { $place }"),
    (
        "counted",
        "{ $count ->\n    [one] { $count } seat for { $name }\n   *[other] { $count } seats for \
         { $name }\n}",
    ),
];

const PIECES: [&str; 58] = [
    "a",
    "b",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    "é",
    "ж",
    "\u{a0}",
    "😀",
    "👩‍👩‍👧",
    "مرحبا",
    "\u{202e}",
    "\u{200b}",
    "\u{0}",
    "\u{7}",
    "\u{e000}",
    "\u{e001}",
    "\u{e002}",
    "\u{feff}",
    "{",
    "}",
    "{{",
    "}}",
    "{ $name }",
    "{$name}",
    "{ $count }",
    "{ $all }",
    "{ $place }",
    "{ $nobody }",
    "{ \"x\" }",
    "{ \"\\u0041\" }",
    "{ 1 }",
    "{ NUMBER($count) }",
    "{ other-message }",
    "{ -term }",
    "{ $count ->",
    "[one]",
    "*[other]",
    "[few]",
    "*",
    "[",
    ".",
    "=",
    "\nevil = x",
    "# comment",
    "-term = x",
    "<script>alert(1)</script>",
    "</textarea>",
    "\"><img src=x onerror=alert(1)>",
    "&lt;",
    "'",
    "\\",
    "%s",
    "../../etc/passwd",
    "'; drop table texts; --",
];

/// A generator that needs no crate: SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// Sometimes the delivered text with something in it, sometimes anything.
    fn text(&mut self, delivered: &str) -> String {
        let mut text = String::new();
        if self.below(2) == 0 {
            let at = self.below(delivered.len() + 1);
            let at = (0..=at).rev().find(|at| delivered.is_char_boundary(*at)).unwrap_or_default();
            text += &delivered[..at];
            text += PIECES[self.below(PIECES.len())];
            text += &delivered[at..];
            return text;
        }
        for _ in 0..self.below(12) {
            text += PIECES[self.below(PIECES.len())];
        }
        text
    }
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn number(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn what_is_saved_can_be_shown_and_changes_nothing_else() {
    let (count, seed) = (number("TEXTS", 200_000), number("SEED", 1));
    println!("{count} texts from seed {seed}");
    let mut file = String::new();
    for (id, pattern) in DELIVERED {
        file += &house::locales::entry(id, pattern);
    }
    file += "other-message = untouched\n-term = a term\n";
    let locales = Locales::load(&[("es/a.ftl".to_owned(), file)], None).expect("well-formed");
    let args = [
        ("name", "Ana".into()),
        ("count", 5_i64.into()),
        ("all", "ALL".into()),
        ("place", "P".into()),
    ];
    let mut chance = Chance(seed);
    let mut taken = 0;
    for _ in 0..count {
        let (id, delivered) = DELIVERED[chance.below(DELIVERED.len())];
        let text = chance.text(delivered);
        let Ok(body) = check(delivered, &text) else { continue };
        taken += 1;
        let again = check(delivered, &body);
        assert_eq!(again.as_ref(), Ok(&body), "what was stored is stored the same again: {text:?}");
        let forms = Forms::of(&body).joined();
        assert_eq!(check(delivered, &forms).as_ref(), Ok(&body), "by its forms: {text:?}");
        let edits = Edits::from([("es".to_owned(), [(id.to_owned(), body.clone())].into())]);
        assert_eq!(locales.publish(&edits), [], "{text:?}");
        let locale = locales.get("es").expect("a language");
        let said = locale.text_with(id, &args);
        // One sentence for all numbers may leave the number out.
        let is_dropped = |name: &String| {
            delivered.contains(&format!("${name} ->")) && !variables(&body).contains(name)
        };
        for name in variables(delivered).into_iter().filter(|name| !is_dropped(name)) {
            let value = match name.as_str() {
                "name" => "Ana",
                "count" => "5",
                "all" => "ALL",
                _ => "P",
            };
            assert!(said.contains(value), "{name} is missing in {said:?} of {text:?}");
        }
        assert!(!said.contains(['\u{e000}', '\u{e001}', '\u{e002}', '\0']), "{text:?}");
        let others = locale.text("other-message");
        assert_eq!(others, "untouched", "{text:?}");
        assert!(!locale.has("evil"), "{text:?}");
        let lines = locale.for_browser(&[id]);
        let is_its =
            |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(['=', '.']));
        assert!(lines.lines().all(is_its), "{text:?} makes other lines: {lines:?}");
    }
    println!("{taken} of them were taken");
    assert!(taken > count / 20, "the texts aren't all refused");
}
