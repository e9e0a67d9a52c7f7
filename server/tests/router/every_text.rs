//! Every text that somebody reads can be edited: with each message of the shop between two marks,
//! pages, mails, papers and passes have no words outside of them but what the house's data say.
//! Needs pdftotext (poppler-utils).

mod dutch;
mod measuring;
mod presents;

use super::*;
use ::house::locales::Edits;
use std::{collections::BTreeSet, process::Command};

/// Papers have these letters too.
const BEGIN: char = '‹';
const END: char = '›';

/// Names in the little house, of whoever buys, and of the program's makers. What stands on the
/// pages of texts themselves isn't walked: subjects are names of files there.
const DATA: [&str; 34] = [
    // What a season is called that nobody named, since its sheets were read.
    "Season 2026/27",
    "Seizoen 2026/27",
    "Tosca",
    "tosca",
    "Giacomo Puccini",
    "Little Theatre SA",
    "Little Theatre",
    "Little Hall",
    "Stalls",
    "Floor",
    "Zone A",
    "Zone B",
    "Madrid",
    "Calle Mayor 1",
    "Ana Ruiz",
    "Ana",
    "Ruiz",
    "ana@example.org",
    "Rosa Vidal",
    "rosa@example.org",
    "ben@example.org",
    "Ben",
    "Bon",
    "Gran Teatro Parterre, S. A.",
    "Paseo del Río 1",
    "Sevilla",
    "Español",
    "Deutsch",
    "English",
    "Français",
    "Italiano",
    "Русский",
    "EUR",
    "Parterre",
];

/// What ICU writes of dates and times, and numbers with letters.
const CALENDAR: [&str; 39] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "at",
];

/// All messages of these languages, marked.
fn marked(house: &House, languages: &[&str]) -> Edits {
    let locales = house.locales();
    let mut edits = Edits::new();
    for &language in languages {
        let messages = locales.delivered(language).expect("a language");
        let marked = messages
            .iter()
            .map(|(id, message)| (id.clone(), format!("{BEGIN}{}{END}", message.pattern.trim())));
        edits.insert(language.to_owned(), marked.collect());
    }
    edits
}

/// As staff would: jobs read what is published again and again.
async fn publish(house: &House, languages: &[&str]) {
    let edits = Arc::new(marked(house, languages));
    let work = house.fault_only(move |house, tx| {
        let edits = edits.clone();
        Box::pin(async move {
            let change = &mut ::season::catalogue::change_catalogue(&house, tx).await?;
            for (language, texts) in edits.iter() {
                for (id, text) in texts {
                    let key = format!("message.{id}");
                    season_tables::texts::write(
                        change,
                        &key,
                        language,
                        text,
                        "a test",
                        house.now(),
                    )
                    .await?;
                }
            }
            Ok(())
        })
    });
    work.await.expect("published");
    ::texts::load(house).await.expect("read");
}

/// What is outside of all marks.
fn outside(text: &str) -> String {
    let (mut depth, mut rest) = (0_usize, String::new());
    for c in text.chars() {
        match c {
            BEGIN => depth += 1,
            END => depth = depth.saturating_sub(1),
            c if depth == 0 => rest.push(c),
            _ => {}
        }
    }
    rest
}

/// Words that no message says and no data either.
fn unmarked(text: &str) -> Vec<String> {
    let mut rest = outside(text);
    for data in DATA {
        rest = rest.replace(data, " ");
    }
    let words = rest.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_' && c != '@');
    let is_word = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // Codes, seats and sums: `A1`, `K7QF`, `ES`.
        let is_code = word.chars().any(|c| c.is_ascii_digit())
            || word.chars().all(|c| c.is_ascii_uppercase());
        // The language in the menu, and the fee of the little house, which nobody named.
        // And the address that a present's card prints.
        let is_usual = ["en", "nl", "web", "http", "localhost", "gifts"].contains(word)
            || CALENDAR.contains(word);
        letters > 1 && !is_code && !is_usual && !dutch::CALENDAR.contains(word)
    };
    words.filter(is_word).map(str::to_owned).collect()
}

/// What a page says: its text, then the attributes that are read or shown.
fn said(page: &str) -> Vec<String> {
    let mut page = page.to_owned();
    // Lines to be copied into another site are code.
    let code = ("<textarea", "</textarea>");
    // Time zones are called as the IANA does.
    let zones = ("<select id=\"zone\"", "</select>");
    let left_out = [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), code, zones];
    for (begin, end) in left_out {
        while let Some((before, rest)) = page.split_once(begin) {
            let after = rest.split_once(end).map(|(_, after)| after).unwrap_or_default();
            page = format!("{before}{after}");
        }
    }
    let (mut text, mut said) = (String::new(), Vec::new());
    for part in page.split('<') {
        let Some((tag, after)) = part.split_once('>') else { continue };
        text.push(' ');
        text.push_str(after);
        for name in [" alt=\"", " title=\"", " aria-label=\"", " placeholder=\"", " content=\""] {
            let Some((_, value)) = tag.split_once(name) else { continue };
            // How a page is drawn, and what robots are told.
            let is_technical = tag.starts_with("meta")
                && [
                    "viewport",
                    "robots",
                    "color-scheme",
                    "theme-color",
                    "og:type",
                    "og:image",
                    "og:url",
                    "og:locale",
                    "twitter:",
                    "format-detection",
                    "referrer",
                ]
                .iter()
                .any(|name| tag.contains(name));
            if !is_technical {
                said.push(value.split('"').next().unwrap_or_default().to_owned());
            }
        }
    }
    said.push(text);
    let unescape = |text: String| {
        let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
        text.replace("&#39;", "'").replace("&quot;", "\"").replace("&nbsp;", " ")
    };
    said.into_iter().map(unescape).collect()
}

/// Collects what is found on the way.
struct Walk {
    shopper: Shopper,
    found: BTreeSet<String>,
    pages: usize,
}

impl Walk {
    /// The little house, with every message marked.
    async fn begin() -> Self {
        let mut stage = Stage::on_sqlite().await;
        stage.open_wallets();
        stage.print_with(Arc::new(adapters::printer::TicketPrinter));
        Self::begin_at(stage, &["es", "en"]).await
    }

    async fn begin_at(stage: Stage, languages: &[&str]) -> Self {
        let shopper = Shopper::enter_at(stage, RateLimits::default());
        publish(&shopper.stage.house, languages).await;
        Self { shopper, found: BTreeSet::new(), pages: 0 }
    }

    fn look(&mut self, place: &str, page: &str) {
        self.pages += 1;
        assert!(page.contains(BEGIN), "{place} says nothing that is marked: {page}");
        for text in said(page) {
            let words = unmarked(&text).into_iter();
            self.found.extend(words.map(|word| format!("{place}: {word}")));
        }
    }

    async fn get(&mut self, path: &str) -> Answer {
        let answer = self.shopper.get(path).await;
        self.look(path, &answer.body);
        answer
    }

    async fn bytes(&mut self, path: &str) -> Vec<u8> {
        let response = self.shopper.answer(Request::get(path), Body::empty()).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        to_bytes(response.into_body(), usize::MAX).await.expect("a body").to_vec()
    }

    fn read(&mut self, place: &str, text: &str) {
        assert!(text.contains(BEGIN), "{place} says nothing that is marked: {text}");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = unmarked(&text).into_iter();
        self.found.extend(words.map(|word| format!("{place}: {word}")));
    }

    /// A PDF, in the order in which it was drawn.
    async fn paper(&mut self, path: &str) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("paper.pdf");
        std::fs::write(&file, self.bytes(path).await).expect("written");
        let mut reader = Command::new("pdftotext");
        let read = reader.args(["-raw", "-enc", "UTF-8"]).arg(&file).arg("-");
        let read = read.output().expect("pdftotext must be installed (poppler-utils)");
        assert!(read.status.success(), "{path} is no PDF");
        self.read(path, &String::from_utf8(read.stdout).expect("UTF-8"));
    }

    /// What an order gives out beside its page.
    async fn papers(&mut self, order: &str) {
        let page = self.shopper.get(order).await.body;
        let links = page.split("href=\"").skip(1).filter_map(|it| it.split('"').next());
        let links: BTreeSet<String> = links.map(str::to_owned).collect();
        let (mut papers, mut passes) = (0, 0);
        for link in links {
            if link.ends_with(".pdf") {
                self.paper(&link).await;
                papers += 1;
            } else if link.ends_with(".pkpass") {
                let pass = String::from_utf8(self.bytes(&link).await).expect("lines");
                let (_, words) = pass.split_once("words=").expect("the words of the pass");
                for said in words.split('"').skip(1).step_by(2) {
                    let words = unmarked(said).into_iter();
                    self.found.extend(words.map(|word| format!("{link}: {word}")));
                }
                passes += 1;
            }
        }
        assert!(papers >= 2 && passes >= 1, "{papers} papers, {passes} passes: {page}");
    }

    fn mails(&mut self) {
        let mails = self.shopper.stage.mail.mails();
        assert!(mails.len() >= 2, "tickets and a code");
        for mail in mails {
            let place = format!("mail to {}", mail.to);
            self.look(&place, &mail.html);
            for text in [&mail.subject, &mail.text] {
                let addresses = text.split_whitespace().filter(|word| word.contains("://"));
                let bare = addresses.fold(text.clone(), |text, address| text.replace(address, ""));
                let words = unmarked(&bare).into_iter();
                self.found.extend(words.map(|word| format!("{place}: {word}")));
            }
        }
    }

    fn end(self, pages_min: usize) {
        assert!(self.pages > pages_min, "{} pages", self.pages);
        let found: Vec<&String> = self.found.iter().collect();
        assert!(found.is_empty(), "no message says: {found:#?}");
    }

    /// What a form answers with a page, such as what is wrong with it.
    async fn refused(&mut self, path: &str, form: &str) {
        let answer = self.shopper.post(path, form).await;
        self.look(&format!("POST {path}"), &answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_mail_or_paper_says_what_no_message_says() {
    let mut walk = Walk::begin().await;
    let house = walk.shopper.stage.house.clone();
    let performance = walk.shopper.performance();
    let production = format!("/en/productions/{}", "tosca");
    for path in ["/en", "/en/search?q=tosca", "/en/search?q=nothing", "/en/offers", "/en/basket"] {
        walk.get(path).await;
    }
    for path in ["/en/privacy", "/en/terms", "/en/accessibility", "/en/imprint", "/en/nothing"] {
        walk.get(path).await;
    }
    for path in ["/en/help", "/en/sign-in"] {
        walk.get(path).await;
    }
    walk.get(&production).await;
    for path in ["", "/seats", "/best-seats", "/best-seats?count=2"] {
        walk.get(&format!("{performance}{path}")).await;
    }
    walk.refused("/en/sign-in", "email=nobody").await;
    walk.refused(&format!("{performance}/hold"), "count=200&zone=").await;
    // A purchase, with what goes wrong.
    let page = walk.shopper.at_checkout().await;
    walk.look("checkout", &page.body);
    walk.get("/en/basket").await;
    let wrong = checkout_form(&page, "", "", "nobody").replace("&terms=yes", "");
    walk.refused("/en/checkout", &wrong).await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    walk.shopper.post("/en/checkout", &form).await;
    let reference = walk.shopper.stage.bank.newest();
    let back = walk.shopper.get(&format!("/payments/return/{reference}")).await;
    let order = back.location().strip_suffix("?returned").expect("an order").to_owned();
    walk.get(&order).await;
    walk.shopper.stage.bank.capture(&reference);
    walk.shopper.get(&format!("/payments/return/{reference}")).await;
    walk.get(&order).await;
    walk.papers(&order).await;
    walk.get(&format!("{order}/gift")).await;
    walk.refused(&format!("{order}/gift"), "dedication=&email=nobody&way=mail").await;
    house::jobs::tick(&house).await;
    // An account.
    walk.shopper.sign_in("/en/account").await;
    for path in ["", "/profile", "/email", "/data", "/erase", "/credit", "/renewals", "/bank"] {
        let answer = walk.shopper.get(&format!("/en/account{path}")).await;
        if answer.status == StatusCode::OK {
            walk.look(&format!("/en/account{path}"), &answer.body);
        }
    }
    // The staff.
    walk.get("/en/staff/sign-in").await;
    let rosa = walk.shopper.stage.staffer("rosa@example.org", "administrator").await;
    walk.shopper.staff_in(&rosa, "").await;
    for path in ["", "/account", "/people", "/money", "/orders", "/look", "/desk"] {
        walk.get(&format!("/en/staff{path}")).await;
    }
    walk.mails();
    walk.end(35);
}
