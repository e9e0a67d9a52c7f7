//! Languages: which are there, and how each writes.

use super::*;
use domain::{moment::Moment, money::Money};

fn locales() -> Locales {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let money = "money-amount = { $amount } { $symbol }\n";
    Locales::load(
        &[
            file("es/a.ftl", money),
            file("es/b.ftl", "hello = Hola, { $name }"),
            file("ru/a.ftl", money),
            file(
                "ru/b.ftl",
                "seats = { $count ->\n  [one] { $count } место\n  [few] { $count } места\n \
                 *[many] { $count } мест\n }\n",
            ),
        ],
        None,
    )
    .expect("well-formed")
}

#[test]
fn the_browser_s_preference_chooses_among_what_there_is() {
    let locales = locales();
    assert_eq!(locales.negotiate(Some("nl, ru-RU;q=0.8, es;q=0.5")).language(), "ru");
    assert_eq!(locales.negotiate(Some("nl")).language(), "es");
    assert_eq!(locales.negotiate(None).language(), "es");
}

#[test]
fn a_house_speaks_the_languages_that_it_chose_its_own_first() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let files = [
        file("es/a.ftl", "hello = Hola\nbye = Adiós"),
        file("de/a.ftl", "hello = Guten Tag\nbye = Auf Wiedersehen"),
        file("ru/a.ftl", "hello = Здравствуйте"),
        file("es/staff.ftl", "staff-done-landing = Hecho"),
        file("en/staff.ftl", "staff-done-landing = Done"),
    ];
    let chosen = |languages: &[&str]| {
        let languages: Vec<String> = languages.iter().map(|it| (*it).to_owned()).collect();
        Locales::load_chosen(&files, None, &languages)
    };
    let german = chosen(&["de", "ru"]).expect("two of the three");
    assert_eq!(german.languages(), ["de", "ru"]);
    assert_eq!(german.negotiate(Some("es")).language(), "de");
    assert_eq!(german.get("ru").expect("spoken").text("bye"), "Auf Wiedersehen");
    for code in ["de", "ru"] {
        let known = german.get(code).expect("spoken");
        assert_eq!(
            known.text("staff-done-landing"),
            "Done",
            "what staff alone read may be lacking"
        );
        let preview = german.preview(code, &Edits::new(), false).expect("a language");
        assert_eq!(preview.text("staff-done-landing"), "Done");
    }
    let russian = chosen(&["ru", "es"]).expect("what it lacks is no reason to stay closed");
    let lacking = |locales: &Locales| locales.lacking().into_keys().collect::<Vec<_>>().join(" ");
    assert_eq!(lacking(&russian), "bye staff-done-landing");
    assert_eq!(russian.fallback().text("staff-done-landing"), "Done");
    let text = |text: &str| BTreeMap::from([("bye".to_owned(), text.to_owned())]);
    russian.publish(&Edits::from([("ru".to_owned(), text("Пока"))]));
    assert_eq!(russian.fallback().text("bye"), "Пока");
    assert_eq!(lacking(&russian), "staff-done-landing", "published texts count");
    for (wrong, why) in [
        (&["de", "nl"][..], "nl is none of the languages there are: de, en, es, ru. For one of"),
        (&["nl"], "make a folder that the setting locales names, and nl/common.ftl in it, with"),
        (&["de", "de"], "de is named twice"),
        (&[], "no language is named"),
    ] {
        let told = chosen(wrong).err().expect("refused").to_string();
        assert!(told.contains(why), "{told}");
    }
}

#[test]
fn staff_switch_languages_on_and_off_and_the_own_one_stays() {
    let file = |path: &str| (path.to_owned(), "hello = Hola".to_owned());
    let files = ["es/a.ftl", "de/a.ftl", "fr/a.ftl", "ru/a.ftl"].map(file);
    let codes = |codes: &[&str]| codes.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let chosen = codes(&["es", "de", "ru"]);
    let locales = Locales::load_chosen(&files, None, &chosen).expect("three of four");
    for (others, spoken) in [
        (&["ru", "de"][..], &["es", "ru", "de"][..]),
        (&["de"], &["es", "de"]),
        (&["nl", "ru", "ru", "es", "fr"], &["es", "ru"]),
        (&[], &["es"]),
    ] {
        locales.speak(Some(&codes(others)));
        assert_eq!(locales.languages(), spoken, "{others:?}");
    }
    assert_eq!(locales.known(), ["es", "de", "ru"], "what is off comes last");
    assert!(locales.get("ru").is_none() && locales.get_known("ru").is_some());
    assert_eq!(locales.get_or_fallback("ru").language(), "es");
    assert_eq!(locales.negotiate(Some("ru")).language(), "es");
    let leads_home = |code| locales.get_or_own(code).map(|it| it.language().to_owned());
    for code in ["ru", "fr"] {
        assert!(locales.is_silent(code), "switched off, or left out by the settings");
        assert_eq!(leads_home(code).as_deref(), Some("es"));
    }
    assert!(!locales.is_silent("es") && !locales.is_silent("nl"));
    assert_eq!(leads_home("nl"), None);
    locales.speak(None);
    assert_eq!(locales.languages(), ["es", "de", "ru"]);
}

#[test]
fn plurals_follow_the_language() {
    let russian = locales().get("ru").expect("loaded");
    let seats = |n: i64| russian.text_with("seats", &[("count", n.into())]);
    assert_eq!([seats(1), seats(3), seats(5)], ["1 место", "3 места", "5 мест"]);
}

#[test]
fn dates_and_money_are_written_as_the_language_does() {
    let locales = locales();
    let (es, ru) = (locales.get("es").expect("es"), locales.get("ru").expect("ru"));
    let at = Moment(1_796_322_600_000); // 2026-12-03 19:30 in Madrid
    assert_eq!(es.date_long(at, "Europe/Madrid"), "jueves, 3 de diciembre de 2026");
    assert_eq!(es.time(at, "Europe/Madrid"), "19:30");
    assert_eq!(ru.month(2026, 12), "декабрь 2026\u{202f}г.");
    assert_eq!(es.weekdays()[0].1, "lunes");
    assert_eq!(es.money(Money::euro(1_234_550)), "12.345,50 €");
    assert_eq!(es.money(Money::euro(116_000)), "1.160,00 €");
    assert_eq!(ru.money(Money::euro(5)), "0,05 €");
    assert_eq!(es.money(Money::euro(-150)), "−1,50 €");
    let of = |code| Money::new(14_550, domain::money::Currency::parse(code).expect("one"));
    assert_eq!(es.money(of("JPY")), "14.550 ¥");
    assert_eq!(es.money(of("KWD")), "14,550 KWD");
    assert_eq!(es.money(of("HUF")), "145,50 Ft");
    assert_eq!(es.money(Money { minor: 250_000, ..of("HUF") }), "2.500 Ft");
    assert_eq!([es.percent(100_000), es.percent(55_000)], ["10", "5,5"]);
    assert_eq!([es, ru].map(|it| it.decimal_mark()), [',', ',']);
}

/// As `Intl.NumberFormat` of a browser with CLDR 48 writes them, with `useGrouping: "always"` and
/// `currencyDisplay: "narrowSymbol"`.
#[test]
fn sums_are_written_as_browsers_write_them() {
    let pattern = |code: &str| match code {
        "en" => "money-amount = { $symbol }{ $amount }\n",
        "nl" => "money-amount = { $symbol }\u{a0}{ $amount }\n",
        _ => "money-amount = { $amount }\u{a0}{ $symbol }\n",
    };
    let digits = [
        ("es", "12.345,50"),
        ("en", "12,345.50"),
        ("it", "12.345,50"),
        ("fr", "12\u{202f}345,50"),
        ("de", "12.345,50"),
        ("ru", "12\u{a0}345,50"),
        ("nl", "12.345,50"),
        ("cs", "12\u{a0}345,50"),
    ];
    let files = digits.map(|(code, _)| (format!("{code}/a.ftl"), pattern(code).to_owned()));
    let locales = Locales::load(&files, None).expect("well-formed");
    let signs =
        [("EUR", "€"), ("CZK", "Kč"), ("CHF", "CHF"), ("GBP", "£"), ("PLN", "zł"), ("HUF", "Ft")];
    for (language, digits) in digits {
        let locale = locales.get(language).expect("loaded");
        for (code, sign) in signs {
            let currency = domain::money::Currency::parse(code).expect("one");
            let written = match (language, sign) {
                ("en", "€" | "£") => format!("{sign}{digits}"),
                ("en" | "nl", _) => format!("{sign}\u{a0}{digits}"),
                _ => format!("{digits}\u{a0}{sign}"),
            };
            assert_eq!(locale.money(Money::new(1_234_550, currency)), written, "{language}");
        }
    }
}

#[test]
fn an_own_language_writes_sums_though_its_folder_does_not_say_how() {
    let pattern = |sum: &str| format!("hello = Hi\nmoney-amount = {sum}\n");
    let files = [
        ("es/a.ftl".to_owned(), pattern("{ $amount }\u{a0}{ $symbol }")),
        ("en/a.ftl".to_owned(), pattern("{ $symbol }{ $amount }")),
        ("pl/a.ftl".to_owned(), "hello = Cześć\n".to_owned()),
    ];
    let chosen = ["pl", "en"].map(str::to_owned);
    let locales = Locales::load_chosen(&files, None, &chosen).expect("two languages");
    let sum = Money::new(24_000, domain::money::Currency::parse("PLN").expect("one"));
    assert_eq!(locales.fallback().money(sum), "240,00\u{a0}zł");
    let english = locales.get("en").expect("spoken");
    assert_eq!(english.money(sum), "zł\u{a0}240.00");
}

#[test]
fn a_broken_file_is_named() {
    let broken = [("es/a.ftl".to_owned(), "good = ja\n\nhello = { $\n".to_owned())];
    let Err(error) = Locales::load(&broken, None) else { panic!("it is broken") };
    assert!(error.to_string().starts_with("locales/es/a.ftl, line 3: "), "{error}");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("de");
    std::fs::create_dir(&path).expect("a folder");
    std::fs::write(path.join("own.ftl"), "good = ja\nhello = { $\n").expect("written");
    let Err(error) = Locales::load(&[], Some(folder.path())) else { panic!("it is broken") };
    let place = format!("{}, line 2", path.join("own.ftl").display());
    assert!(error.to_string().starts_with(&place), "{error}");
}

#[test]
fn a_folder_is_laid_over_the_languages_that_are_there() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let embedded = [
        file("es/a.ftl", "hello = Hola\nseats = Butacas\n"),
        file("de/a.ftl", "hello = Guten Tag\nseats = Plätze\n"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (language, text) in [("de", "hello = Grüß Gott\n"), ("pt", "hello = Olá\n")] {
        let path = folder.path().join(language);
        std::fs::create_dir(&path).expect("a folder");
        std::fs::write(path.join("own.ftl"), text).expect("written");
    }
    let locales = Locales::load(&embedded, Some(folder.path())).expect("well-formed");
    assert_eq!(locales.languages(), ["es", "de", "pt"]);
    let said = |language: &str| {
        let locale = locales.get(language).expect("loaded");
        [locale.text("hello"), locale.text("seats")]
    };
    assert_eq!(said("de"), ["Grüß Gott", "Plätze"], "the other messages stay");
    assert_eq!(said("pt"), ["Olá", "Butacas"], "the house's own stands in");
    let browser = locales.get("de").expect("loaded").for_browser(&["hello", "seats"]);
    assert_eq!(&*browser, "hello=Grüß Gott\nseats=Plätze\n");
}

#[test]
fn the_browser_gets_plurals_as_lines() {
    let russian = locales().get("ru").expect("loaded");
    assert_eq!(
        &*russian.for_browser(&["seats"]),
        "seats.one={count} место\nseats.few={count} места\nseats.many={count} мест\n"
    );
}

#[test]
fn a_folder_s_message_that_nothing_fills_gives_way_to_the_program_s() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let embedded = [
        file("es/a.ftl", "language-name = Español\ntotal = Total\nseats = { $n } butacas\n"),
        file("en/a.ftl", "language-name = English\ntotal = Total:\nseats = { $n } seats\n"),
        file("de/a.ftl", "language-name = Deutsch\ntotal = Summe\nseats = { $n } Plätze\n"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let own = "total = Celkem { $sum }\nseats = { $n } { word }\nword = míst\nuot = x\n";
    for (language, text) in [("cs", own), ("de", "total = { nobody }\nseats = Alle Plätze\n")] {
        let path = folder.path().join(language);
        std::fs::create_dir(&path).expect("a folder");
        std::fs::write(path.join("own.ftl"), text).expect("written");
    }
    let chosen = ["cs", "de"].map(str::to_owned);
    let locales = Locales::load_chosen(&embedded, Some(folder.path()), &chosen).expect("fluent");
    let said = |language: &str| {
        let locale = locales.get(language).expect("loaded");
        let seats = locale.text_with("seats", &[("n", 2_i64.into())]);
        [locale.text("language-name"), locale.text("total"), seats]
    };
    assert_eq!(said("cs"), ["Čeština", "Total:", "2 míst"]);
    assert_eq!(said("de"), ["Deutsch", "Summe", "Alle Plätze"]);
    assert!(!locales.fallback().has("uot"), "no page asks for it, so it isn't missing elsewhere");
    assert!(locales.is_lacking("total") && !locales.is_lacking("seats"));
    assert_eq!(locales.of_program("seats"), Some("{ $n } seats"));
}

#[test]
fn what_names_a_message_that_was_left_out_is_left_out_too() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let embedded = [
        file("es/a.ftl", "language-name = Español\nseats = { $n } butacas\n"),
        file("en/a.ftl", "language-name = English\nseats = { $n } seats\n"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("cs");
    std::fs::create_dir(&path).expect("a folder");
    let own = "seats = { $n } { word }\nword = { nobody }\n";
    std::fs::write(path.join("own.ftl"), own).expect("written");
    let chosen = ["cs".to_owned()];
    let locales = Locales::load_chosen(&embedded, Some(folder.path()), &chosen).expect("fluent");
    let seats = locales.get("cs").expect("loaded").text_with("seats", &[("n", 2_i64.into())]);
    assert_eq!(seats, "2 seats");
}

fn edits(of: &[(&str, &str, &str)]) -> Edits {
    let mut edits = Edits::new();
    for (language, id, pattern) in of {
        let of_language = edits.entry((*language).to_owned()).or_default();
        of_language.insert((*id).to_owned(), (*pattern).to_owned());
    }
    edits
}

#[test]
fn what_staff_published_is_said_from_the_next_look_on() {
    let locales = locales();
    let before = locales.get("es").expect("loaded");
    let broken = locales.publish(&edits(&[("es", "hello", "Buenas, { $name }")]));
    assert_eq!(broken, []);
    let name = [("name", "Ana".into())];
    let after = locales.get("es").expect("loaded");
    assert_eq!(after.text_with("hello", &name), "Buenas, Ana");
    assert_eq!(before.text_with("hello", &name), "Hola, Ana", "a page is of one mind");
    assert_eq!(&*after.for_browser(&["hello"]), "hello=Buenas, {name}\n");
    let russian = locales.get("ru").expect("loaded");
    assert_eq!(russian.text_with("hello", &name), "Buenas, Ana", "said in the house's own");
    locales.publish(&Edits::new());
    assert_eq!(locales.get("es").expect("loaded").text_with("hello", &name), "Hola, Ana");
}

#[test]
fn a_broken_text_gives_way_to_the_delivered_one() {
    let locales = locales();
    let name = [("name", "Ana".into())];
    for (pattern, is_seen) in [
        ("Hola, { $name", true),
        ("a\nevil = b", false),
        ("", true),
        ("{ $nobody }", false),
        ("{ missing-message }", false),
        ("{ UPPER($name) }", false),
    ] {
        let broken = locales.publish(&edits(&[("es", "hello", pattern)]));
        let said = locales.get("es").expect("loaded").text_with("hello", &name);
        assert_eq!(!broken.is_empty(), is_seen, "{pattern:?}");
        if pattern != "a\nevil = b" {
            assert_eq!(said, "Hola, Ana", "{pattern:?}");
        }
        assert!(!locales.get("es").expect("loaded").has("evil"), "{pattern:?}");
    }
}

#[test]
fn a_preview_is_for_whoever_asks_for_it() {
    let locales = locales();
    let seats = [("count", 3_i64.into())];
    let draft = edits(&[("ru", "seats", "{ $count } кресла")]);
    let preview = locales.preview("ru", &draft, true).expect("a language");
    assert_eq!(preview.text_with("seats", &seats), "\u{e000}seats\u{e001}3 кресла\u{e002}");
    assert_eq!(
        &*preview.for_browser(&["seats"]),
        "seats=\u{e000}seats\u{e001}{count} кресла\u{e002}\n"
    );
    assert_eq!(locales.get("ru").expect("loaded").text_with("seats", &seats), "3 места");
    assert!(locales.preview("xx", &draft, false).is_none());
}

#[test]
fn a_delivered_message_is_told_as_it_is_edited() {
    let locales = locales();
    let messages = locales.delivered("ru").expect("a language");
    let seats = &messages["seats"];
    assert_eq!(
        seats.pattern,
        "{ $count ->\n    [one] { $count } место\n    [few] { $count } места\n   *[many] { $count } \
         мест\n}"
    );
    assert_eq!(seats.file, "b");
    let again = locales.preview("ru", &edits(&[("ru", "seats", &seats.pattern)]), false);
    let again = again.expect("a language").text_with("seats", &[("count", 5_i64.into())]);
    assert_eq!(again, "5 мест", "what is told can be written back");
}

#[test]
fn a_language_added_later_names_the_house_as_its_own_language_does() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let embedded = [
        file("es/a.ftl", "house-seller = { \"[\" }]\nseller = Vende { house-seller }\n"),
        file("nl/a.ftl", "seller = { house-seller } verkoopt\n"),
    ];
    let locales = Locales::load(&embedded, None).expect("well-formed");
    locales.publish(&edits(&[("es", "house-seller", "Ópera, S. A.")]));
    let said = ["es", "nl"].map(|code| locales.get(code).expect("loaded").text("seller"));
    assert_eq!(said, ["Vende Ópera, S. A.", "Ópera, S. A. verkoopt"]);
    locales.publish(&edits(&[
        ("es", "house-seller", "Ópera, S. A."),
        ("nl", "house-seller", "De Opera"),
    ]));
    assert_eq!(locales.get("nl").expect("loaded").text("seller"), "De Opera verkoopt");
}

#[test]
fn a_placeholder_gives_way_to_what_the_house_s_own_language_says() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let embedded = [
        file("es/a.ftl", "house-phone = { \"[\" }Horario]\nhours = Taquilla: { house-phone }.\n"),
        file("en/a.ftl", "house-phone = { \"[\" }Hours]\nhours = Box office: { house-phone }.\n"),
    ];
    let locales = Locales::load(&embedded, None).expect("well-formed");
    let said = || locales.get("en").expect("loaded").text("hours");
    locales.publish(&edits(&[]));
    assert_eq!(said(), "Box office: [Hours].", "nobody has said it");
    locales.publish(&edits(&[("es", "house-phone", "10–18 h.")]));
    assert_eq!(said(), "Box office: 10–18 h.", "with one full stop");
    locales.publish(&edits(&[("es", "house-phone", "10–18 h."), ("en", "house-phone", "10 to 6")]));
    assert_eq!(said(), "Box office: 10 to 6.");
}
