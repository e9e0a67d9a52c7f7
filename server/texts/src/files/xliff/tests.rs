//! What is written is read again, and what other programs make of it.

use super::*;
use domain::moment::Moment;
use std::collections::BTreeMap;

fn part(id: &str, form: &str, es: &str, de: &str) -> Part {
    let said = [("es", es), ("de", de)].into_iter().filter(|(_, text)| !text.is_empty());
    let texts: BTreeMap<String, String> =
        said.map(|(code, text)| (code.to_owned(), text.to_owned())).collect();
    Part {
        id: id.to_owned(),
        form: form.to_owned(),
        about: "basket".to_owned(),
        note: "A <note> & more".to_owned(),
        marks: texts.keys().map(|code| (code.clone(), "0a1b2c3d".to_owned())).collect(),
        texts,
        stale: Vec::new(),
    }
}

#[test]
fn what_is_written_is_read_again() {
    let parts = [
        part("a", "", "Hola, { $name } & <b>", "Hallo, { $name } & <b>, „so“"),
        part("b", "one", "{ $count } de { $all }", "{ $all }: { $count }"),
        part("c", "", "Sin traducir", ""),
        part("d", "", "  dos\n\nlíneas ", "zwei\n\nZeilen"),
        part("e", "", "a { $n ->\n   *[other] b\n} c", "x { $n ->\n   *[other] y\n} z"),
    ];
    let head = Head { source: "es", target: "de", made_at: "2026-12-01T19:30:00.25Z" };
    let written = write(head, &parts).expect("written");
    let read = read(&written).expect("read");
    assert_eq!(read.language, "de");
    assert_eq!(read.made_at, Some(Moment(1_796_153_400_250)));
    let said: Vec<(&str, &str, &str)> = read
        .translations
        .iter()
        .map(|it| (it.id.as_str(), it.form.as_str(), it.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("a", "", "Hallo, { $name } & <b>, „so“"),
            ("b", "one", "{ $all }: { $count }"),
            ("d", "", "zwei\n\nZeilen"),
            ("e", "", "x { $n ->\n   *[other] y\n} z"),
        ]
    );
}

#[test]
fn a_translation_that_was_emptied_is_told_from_one_that_never_was() {
    let head = Head { source: "es", target: "de", made_at: "2026-12-01T19:30:00Z" };
    let parts = [part("a", "", "Uno", "Eins"), part("b", "", "Dos", "")];
    let written = String::from_utf8(write(head, &parts).expect("written")).expect("text");
    let emptied = written.replace(">Eins<", "><");
    let found = read(emptied.as_bytes()).expect("read").translations;
    let found: Vec<_> = found.iter().map(|it| (it.id.as_str(), it.progress)).collect();
    assert_eq!(found, [("a", Progress::Emptied)]);
}

#[test]
fn what_is_no_such_file_is_refused() {
    for wrong in [
        "",
        "words",
        "<xliff version=\"1.2\"/>",
        "<xliff version=\"1.2\"></xliff>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><xliff version=\"2.0\" trgLang=\"de\"></xliff>",
        "<xliff version=\"2.0\" trgLang=\"de\"><file><unit id=\"a\"><segment><target>&b;\
         </target></segment></unit></file></xliff>",
        "<xliff version=\"2.0\"></xliff>",
    ] {
        assert!(read(wrong.as_bytes()).is_err(), "{wrong}");
    }
    let whole = document("<segment><source>Uno</source><target>Eins</target></segment>");
    for end in 1..whole.len() {
        let Some(cut) = whole.get(..end) else { continue };
        assert!(read(cut.as_bytes()).is_err_and(|error| error.is::<Damaged>()), "{cut}");
    }
    assert!(read(&"<a>".repeat(100).into_bytes()).is_err(), "too deep");
}

/// A document with a unit that a program has cut into these parts.
fn document(parts: &str) -> String {
    format!(
        "<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"es\" trgLang=\"de\"><file id=\"f\">\
         <unit id=\"a\">{parts}</unit></file></xliff>"
    )
}

/// What it says of its only text, and how far it is translated.
fn said(parts: &str) -> (String, Progress) {
    let mut read = read(document(parts).as_bytes()).expect(parts).translations;
    assert_eq!(read.len(), 1, "{parts}");
    let it = read.remove(0);
    assert_eq!((it.id.as_str(), it.form.as_str()), ("a", ""));
    (it.text, it.progress)
}

fn segment(state: &str, source: &str, target: &str) -> String {
    let state = if state.is_empty() { String::new() } else { format!(" state=\"{state}\"") };
    format!("<segment{state}><source>{source}</source>{target}</segment>")
}

#[test]
fn segments_are_joined_with_what_stands_between_them() {
    let gap = "<ignorable><source> </source></ignorable>";
    let first = segment("final", "Uno.", "<target>Eins.</target>");
    let second = segment("translated", "Dos.", "<target>Zwei.</target>");
    let third = segment("reviewed", "Tres.", "<target>Drei.</target>");
    let all = format!(
        "{first}<ignorable><source> </source><target>\n</target></ignorable>{second}{gap}{third}"
    );
    assert_eq!(said(&all), ("Eins.\nZwei. Drei.".to_owned(), Progress::Whole));
    // The translation has its sentences in another order.
    let first = first.replace("<target>", "<target order=\"3\">");
    let second = second.replace("<target>", "<target order=\"1\">");
    let turned = said(&format!("{first}{gap}{second}"));
    assert_eq!(turned, ("Zwei. Eins.".to_owned(), Progress::Whole));
    // Two sentences became one.
    let empty = segment("final", "Dos.", "<target/>");
    let one = segment("final", "Uno.", "<target>Eins und zwei.</target>");
    assert_eq!(said(&format!("{one}{empty}")), ("Eins und zwei.".to_owned(), Progress::Whole));
}

#[test]
fn marks_and_placeholders_are_read_wherever_they_stand() {
    let ph = |id: u8, name: &str| format!("<ph id=\"{id}\" disp=\"{{ ${name} }}\"/>");
    let first = segment(
        "final",
        &format!("{} y", ph(1, "day")),
        "<target><mrk id=\"m\" translate=\"no\">Am <ph id=\"2\"/></mrk> \
         <cp hex=\"0041\"/></target>",
    );
    let target =
        "<target>, <pc id=\"3\">um <ph id=\"4\" copyOf=\"1\"/></pc><sm id=\"5\"/></target>";
    let second = segment("final", &ph(2, "hour"), target);
    let (text, progress) = said(&format!("{first}{second}"));
    assert_eq!((text.as_str(), progress), ("Am { $hour } A, um { $day }", Progress::Whole));
}

#[test]
fn what_a_memory_proposes_is_no_translation() {
    let proposed = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\">\
        <mtc:match ref=\"#s\"><source>Uno.</source><target>Anderes.</target></mtc:match>\
        </mtc:matches>";
    let whole = segment("final", "Uno.", "<target>Eins.</target>");
    assert_eq!(said(&format!("{proposed}{whole}")).0, "Eins.");
    let open = format!("{proposed}{}", segment("initial", "Uno.", ""));
    let read = read(document(&open).as_bytes()).expect("read");
    assert_eq!(read.translations, []);
}

#[test]
fn a_text_is_whole_when_all_its_segments_are() {
    let done = segment("translated", "Uno.", "<target>Eins.</target>");
    for (other, progress) in [
        (segment("initial", "Dos.", ""), Progress::Part),
        (segment("initial", "Dos.", "<target/>"), Progress::Part),
        (segment("", "Dos.", "<target> </target>"), Progress::Part),
        (segment("initial", "Dos.", "<target>Dos.</target>"), Progress::Unmarked),
        // The standard's state of a segment that tells none.
        (segment("", "Dos.", "<target>Zwei.</target>"), Progress::Unmarked),
        (segment("final", "Dos.", "<target>Zwei.</target>"), Progress::Whole),
        (segment("initial", " ", ""), Progress::Whole),
    ] {
        assert_eq!(said(&format!("{done}{other}")).1, progress, "{other}");
        assert_eq!(said(&format!("{other}{done}")).1, progress, "{other}");
    }
    // Filled in by hand, with the state that the export wrote.
    let alone = segment("initial", "Uno.", "<target>Eins.</target>");
    assert_eq!(said(&alone), ("Eins.".to_owned(), Progress::Whole));
    let long = "Uno. ".repeat(20);
    let copied = segment("initial", &long, &format!("<target>{long}</target>"));
    assert_eq!(said(&copied).1, Progress::Unmarked);
    let half = segment("initial", &long, "<target>Eins. Eins. Eins.</target>");
    assert_eq!(said(&half).1, Progress::Unmarked, "somebody has begun with it");
    for state in ["initial", "translated"] {
        let needs = format!("{state}\" subState=\"xlf:needs-review-translation");
        let segment = segment(&needs, "Uno.", "<target>Eins.</target>");
        assert_eq!(said(&segment).1, Progress::Unmarked, "{segment}");
    }
    // A program that knows no states.
    let stateless = segment("", "Uno.", "<target>Eins.</target>");
    assert_eq!(said(&stateless), ("Eins.".to_owned(), Progress::Whole));
}

#[test]
fn where_a_program_marks_texts_the_others_are_not_finished() {
    let open = segment("initial", "Uno.", "<target>Eins.</target>");
    let was = |mark: &str| format!("<notes><note category=\"{DELIVERED}\">{mark}</note></notes>");
    for (state, mark, progress) in [
        ("translated", NOTHING, Progress::Unmarked),
        ("final", "0a1b2c3d", Progress::Unmarked),
        // The export wrote this state: nobody has marked anything.
        ("translated", "0a1b2c3d", Progress::Whole),
        ("initial", NOTHING, Progress::Whole),
    ] {
        let other = segment(state, "Dos.", "<target>Zwei.</target>");
        let both = format!("{open}</unit><unit id=\"b\">{}{other}", was(mark));
        let found = read(document(&both).as_bytes()).expect("read").translations;
        let first = found.first().expect("a text");
        assert_eq!((first.id.as_str(), first.progress), ("a", progress), "{both}");
    }
}

#[test]
fn what_would_be_lost_is_refused_with_the_texts_name() {
    let one = |order: &str| {
        let target = format!("<target order=\"{order}\">Eins.</target>");
        segment("final", "Uno.", &target)
    };
    let ph = segment("final", "Uno.", "<target>Eins <ph id=\"7\"/></target>");
    let twice = format!(
        "{}</unit><unit id=\"a\">{}",
        segment("final", "Uno.", "<target>Eins.</target>"),
        segment("final", "Uno.", "<target>Zwei.</target>")
    );
    for (parts, why) in [
        (format!("{}{}", one("1"), one("1")), "the text a: the order of its segments"),
        (one("2"), "the text a: the order of its segments"),
        (one("x"), "the order of a translation is no number"),
        (ph, "the text a: placeholder 7 is not in the source"),
        (twice, "the file has two different translations of a"),
    ] {
        let refused = read(document(&parts).as_bytes()).err().expect("refused");
        let told = format!("{refused:#}");
        assert!(told.starts_with(why), "{told}");
    }
}

#[test]
fn a_text_of_very_many_pieces_is_read_in_no_time() {
    let many = 30_000;
    let there = |id: usize| format!("<ph id=\"{id}\" disp=\"{{ $a }}\"/>");
    let here = |id: usize| format!("<ph id=\"{id}\"/>&lt;");
    let source: String = (0..many).map(there).collect();
    let target: String = (0..many).rev().map(here).collect();
    let file = format!(
        "<xliff version=\"2.0\" trgLang=\"de\"><file><unit id=\"a\"><segment><source>{source}\
         </source><target>{target}</target></segment></unit></file></xliff>"
    );
    let read = read(file.as_bytes()).expect("read");
    assert_eq!(read.translations[0].text, "{ $a }<".repeat(many));
}
