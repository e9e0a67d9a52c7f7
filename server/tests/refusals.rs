//! What `block`, `unblock`, `states`, `sell`, `reserve`, `invite`, `invitation`, `giver` and
//! `point` refuse they say as JSON, with the exit status 1, and nothing changes.

use serde_json::Value;
use std::{
    path::Path,
    process::{Command, Output},
};
use tempfile::TempDir;

const DAY: &str = "2026-11-20";
const CARMEN: &str = "carmen-2026-12-03-2000";
const UNTIL: &str = "2026-11-25 12:00";
const PAST: &str = "2026-11-01 12:00";
const ADDRESS: [&str; 10] = [
    "--tax-number",
    "B12345678",
    "--street",
    "Calle Mayor 1",
    "--postcode",
    "41001",
    "--town",
    "Sevilla",
    "--country",
    "España",
];

struct Shop(TempDir);

impl Shop {
    fn open() -> Self {
        let shop = Self(TempDir::new().expect("a folder"));
        let season = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/formats/season-example");
        let imported = shop.run(&["import-season", &season.display().to_string()], DAY);
        assert!(imported.status.success(), "{imported:?}");
        shop
    }

    fn run(&self, words: &[&str], day: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parterre"));
        command.args(words).args(["--today", day]).arg("--data").arg(self.0.path());
        command.output().expect("the program runs")
    }

    fn answer(&self, words: &[&str], day: &str) -> (Option<i32>, Value) {
        let ended = self.run(&[words, &["--json"]].concat(), day);
        let told = serde_json::from_slice(&ended.stdout);
        (ended.status.code(), told.unwrap_or_else(|_| panic!("no JSON: {words:?}: {ended:?}")))
    }

    fn done(&self, words: &[&str]) -> Value {
        let (code, told) = self.answer(words, DAY);
        assert_eq!(code, Some(0), "{words:?}: {told}");
        told
    }

    /// `refusal`: empty where any will do.
    fn refuses(&self, words: &[&str], refusal: &str) {
        self.refuses_on(DAY, words, refusal);
    }

    fn refuses_on(&self, day: &str, words: &[&str], refusal: &str) {
        let (code, told) = self.answer(words, day);
        let why = told["refusal"].as_str().unwrap_or_default();
        assert_eq!(code, Some(1), "{words:?}: {told}");
        assert!(!why.is_empty() && (refusal.is_empty() || why == refusal), "{words:?}: {told}");
        let is_name = |sign: char| sign.is_ascii_lowercase() || sign == '-';
        assert!(why.chars().all(is_name), "{words:?}: {told}");
        let sentence = told["words"].as_str().unwrap_or_default();
        let is_sentence = sentence.split(' ').count() > 2 && !sentence.contains(['{', '_']);
        assert!(is_sentence, "{words:?}: {told}");
        let plain = self.run(words, day);
        let said = String::from_utf8_lossy(&plain.stderr);
        assert!(!plain.status.success() && !said.trim().is_empty(), "{words:?}: {said}");
    }
}

#[test]
fn a_block_that_can_t_be_is_refused_as_json() {
    let shop = Shop::open();
    let house = ["--kind", "house"];
    let block = |rest: &[&str], refusal| {
        shop.refuses(&[&["block"][..], rest, &house].concat(), refusal);
    };
    block(&["nothing", "1-1"], "unknown-performance");
    block(&[CARMEN, "9-9"], "unknown-seat");
    block(&[CARMEN], "nothing-named");
    block(&[CARMEN, "1-1", "--until", PAST], "until-over");
    block(&[CARMEN, "1-1", "--until", "soon"], "invalid-value");
    shop.refuses(&["block", CARMEN, "1-1", "--kind", "nothing"], "invalid-value");
    shop.refuses_on("2026-12-05", &["block", CARMEN, "1-1", "--kind", "house"], "over");
    shop.done(&["sell", "--performance", CARMEN, "--seats", "1-1", "--means", "cash"]);
    block(&[CARMEN, "1-1"], "taken");

    shop.refuses(&["unblock", "nothing", "1-2"], "unknown-performance");
    shop.refuses(&["unblock", CARMEN, "9-9"], "unknown-seat");
    shop.refuses(&["unblock", CARMEN], "nothing-named");
    shop.refuses(&["unblock", CARMEN, "1-2"], "not-blocked");
    shop.refuses(&["unblock", CARMEN, "--kind", "press"], "not-blocked");
    shop.refuses(&["unblock", CARMEN, "--kind", "nothing"], "invalid-value");
    shop.refuses(&["states", "nothing"], "unknown-performance");

    let states = shop.done(&["states", CARMEN]);
    assert_eq!(states["1-1"], "sold-ticket", "{states}");
    assert_eq!(states["1-2"], "free", "{states}");
}

#[test]
fn a_sale_that_can_t_be_is_refused_as_json() {
    let shop = Shop::open();
    shop.done(&["sell", "--performance", CARMEN, "--seats", "1-1", "--means", "cash"]);
    shop.done(&["block", CARMEN, "1-2", "--kind", "technical"]);
    let sell = |performance, rest: &[&str], refusal| {
        let words = ["sell", "--performance", performance];
        shop.refuses(&[&words[..], rest].concat(), refusal);
    };
    let cash = ["--means", "cash"];
    let by_cash = |performance, rest: &[&str], refusal| {
        sell(performance, &[rest, &cash].concat(), refusal);
    };
    by_cash("nothing", &["--best", "1"], "unknown-performance");
    by_cash("nothing", &["--seats", "1-3"], "unknown-performance");
    by_cash(CARMEN, &["--seats", "9-9"], "unknown-seat");
    by_cash(CARMEN, &["--seats", "1-1"], "seats-taken");
    by_cash(CARMEN, &["--seats", "1-2"], "");
    by_cash(CARMEN, &["--best", "1", "--type", "nothing"], "");
    by_cash(CARMEN, &["--seats", "1-3", "--type", "nothing"], "");
    by_cash(CARMEN, &["--seats", "1-3", "--point", "nowhere"], "unknown-point");
    sell(CARMEN, &["--seats", "1-3", "--means", "terminal"], "slip-missing");
    sell(CARMEN, &["--seats", "1-3", "--means", "gold"], "invalid-value");
    sell(CARMEN, &["--seats", "1-3", "--means", "cash", "--town", "Sevilla"], "not-by-invoice");
    let invoice = ["--seats", "1-3", "--means", "invoice"];
    let by_invoice = |rest: &[&str], refusal| sell(CARMEN, &[&invoice, rest].concat(), refusal);
    by_invoice(&[], "buyer-missing");
    let buyer = ["--name", "Colegio", "--email", "office@school.example"];
    by_invoice(&buyer, "fields-missing");
    by_invoice(&[&buyer[..], &["--town", "Sevilla"]].concat(), "fields-missing");
    by_invoice(&[&buyer[..], &ADDRESS, &["--due", "2026-11-01"]].concat(), "bad-day");
    by_invoice(&[&buyer[..], &["--due", "soon"]].concat(), "invalid-value");
    by_cash(CARMEN, &["--seats", "1-3", "--key", ""], "bad-key");
    let states = shop.done(&["states", CARMEN]);
    assert_eq!(states["1-3"], "free", "what came to nothing is free again: {states}");
}

#[test]
fn a_sale_by_invoice_is_owed_and_settled() {
    let shop = Shop::open();
    let sell = ["sell", "--performance", CARMEN, "--seats", "1-3", "--means", "invoice"];
    let buyer = ["--name", "Colegio", "--email", "office@school.example"];
    let sold = shop.done(&[&sell[..], &buyer, &ADDRESS].concat());
    assert_eq!(sold["tickets"].as_array().map(Vec::len), Some(1), "{sold}");
    let owed = shop.done(&["receivables"]);
    let owed = &owed[0];
    assert_eq!(owed["order"], sold["order"]);
    assert_eq!(owed["open_minor"], sold["total_minor"]);
    assert_eq!(owed["by"], "invoice");
    assert_eq!(owed["due"], "2026-12-20", "thirty days");
    let id = owed["receivable"].as_str().expect("an identity");
    let minor = owed["open_minor"].to_string();
    let settle = ["receivable", "settle", id, "--minor", &minor, "--on", DAY, "--by", "transfer"];
    let settled = shop.run(&settle, DAY);
    assert!(settled.status.success(), "{settled:?}");
    let audit = shop.run(&["audit"], DAY);
    assert!(audit.status.success(), "{audit:?}");
}

#[test]
fn the_same_command_with_the_same_key_again_has_the_same_answer() {
    let shop = Shop::open();
    let until = ["--until", UNTIL, "--key", "2"];
    let reserve = [&["reserve", "--performance", CARMEN, "--seats", "1-9"][..], &until].concat();
    let reserved = shop.done(&reserve);
    assert_eq!(shop.done(&reserve), reserved);
    let other = [&["reserve", "--performance", CARMEN, "--seats", "1-8"][..], &until].concat();
    shop.refuses(&other, "key-used");
    let listed = shop.done(&["reserve", "list"]);
    assert_eq!(listed.as_array().map(Vec::len), Some(1), "{listed}");

    let sell = ["sell", "--performance", CARMEN, "--best", "1", "--means", "cash", "--key", "1"];
    let sold = shop.done(&sell);
    assert_eq!(shop.done(&sell), sold);
    let other = ["sell", "--performance", CARMEN, "--best", "2", "--means", "cash", "--key", "1"];
    shop.refuses(&other, "key-used");
    let states = shop.done(&["states", CARMEN]);
    let seats = states.as_object().expect("seats");
    let so_many = |state: &str| seats.values().filter(|it| **it == *state).count();
    assert_eq!((so_many("sold-ticket"), so_many("reserved"), so_many("held")), (1, 1, 0));
}

#[test]
fn a_reservation_that_can_t_be_is_refused_as_json() {
    let shop = Shop::open();
    shop.done(&["sell", "--performance", CARMEN, "--seats", "1-1", "--means", "cash"]);
    let reserve = |performance, rest: &[&str], refusal| {
        let words = ["reserve", "--performance", performance];
        shop.refuses(&[&words[..], rest].concat(), refusal);
    };
    let until = ["--until", UNTIL];
    let later = |performance, rest: &[&str], refusal| {
        reserve(performance, &[rest, &until].concat(), refusal);
    };
    later("nothing", &["--best", "1"], "unknown-performance");
    later(CARMEN, &["--seats", "9-9"], "unknown-seat");
    later(CARMEN, &["--seats", "1-1"], "seats-taken");
    later(CARMEN, &["--seats", "1-3", "--type", "nothing"], "");
    later(CARMEN, &["--seats", "1-3", "--point", "nowhere"], "unknown-point");
    reserve(CARMEN, &["--seats", "1-3", "--until", PAST], "too-late");
    reserve(CARMEN, &["--seats", "1-3", "--until", "soon"], "invalid-value");

    let made = [&["reserve", "--performance", CARMEN, "--seats", "1-3"][..], &until].concat();
    let made = shop.done(&made);
    let code = made["reservation"].as_str().expect("a code");
    for step in ["end", "convert", "split"] {
        shop.refuses(&["reserve", step, "NOBODYS"], "unknown-reservation");
    }
    shop.refuses(&["reserve", "change", "NOBODYS", "--until", UNTIL], "unknown-reservation");
    shop.refuses(&["reserve", "change", code], "nothing-chosen");
    shop.refuses(&["reserve", "change", code, "--until", PAST], "too-late");
    shop.refuses(&["reserve", "change", code, "--take-out", "7"], "unknown-line");
    shop.refuses(&["reserve", "convert", code, "--ticket", "7"], "unknown-line");
    shop.refuses(&["reserve", "convert", code, "--means", "terminal"], "slip-missing");
    shop.refuses(&["reserve", "convert", code, "--means", "gold"], "invalid-value");
    let states = shop.done(&["states", CARMEN]);
    assert_eq!(states["1-3"], "reserved", "{states}");

    shop.done(&["reserve", "end", code]);
    shop.refuses(&["reserve", "end", code], "ended");
    shop.refuses(&["reserve", "convert", code], "ended");
    shop.refuses(&["reserve", "change", code, "--until", UNTIL], "ended");
    let audit = shop.run(&["audit"], DAY);
    assert!(audit.status.success(), "{audit:?}");
}

#[test]
fn what_isn_t_given_away_is_refused_as_json_and_what_is_comes_back() {
    let shop = Shop::open();
    let invite = |seats: &str, giver: &str, reason: &str, refusal: &str| {
        let words = ["--seats", seats, "--giver", giver, "--reason", reason];
        shop.refuses(&[&["invite", CARMEN][..], &words].concat(), refusal);
    };
    invite("1-3", "office", "Opening night", "unknown-giver");
    shop.refuses(&["giver", "save", "The office", "--name", "The office"], "");
    shop.done(&["giver", "save", "office", "--name", "The office"]);
    invite("1-3", "office", "Opening night", "over-quota");
    let quota = ["giver", "quota", "office", "--for", "performance", "--tickets", "1"];
    shop.done(&quota);
    shop.refuses(&[&quota[..], &["--only", "nothing"]].concat(), "");
    shop.refuses(&["giver", "quota", "office", "--for", "week", "--tickets", "1"], "invalid-value");
    invite("9-9", "office", "Opening night", "unknown-seat");
    invite("1-3", "office", "", "reason-missing");
    let words = ["--seats", "1-3", "--giver", "office", "--reason", "Opening night"];
    let given = shop.done(&[&["invite", CARMEN][..], &words].concat());
    assert_eq!(given["total_minor"], 0, "{given}");
    assert_eq!(given["left"], 0, "{given}");
    invite("1-3", "office", "Opening night", "seats-taken");
    invite("1-4", "office", "Opening night", "over-quota");
    let list = shop.done(&["invitation", "list", "--performance", CARMEN]);
    assert_eq!(list[0]["order"], given["order"], "{list}");
    assert_eq!(list[0]["standing"], 1, "{list}");
    shop.refuses(&["invitation", "take-back", "XXXX-XXXX"], "unknown-invitation");
    let code = given["order"].as_str().expect("a code");
    shop.refuses(&["invitation", "take-back", code, "--ticket", "2"], "unknown-ticket");
    shop.done(&["invitation", "take-back", code]);
    shop.refuses(&["invitation", "take-back", code], "nothing-left");
    let states = shop.done(&["states", CARMEN]);
    assert_eq!(states["1-3"], "free", "{states}");
    let audit = shop.run(&["audit"], DAY);
    assert!(audit.status.success(), "{audit:?}");
}

#[test]
fn a_month_of_a_point_that_nobody_knows_is_refused_as_json() {
    let shop = Shop::open();
    let month = ["point", "statement", "nowhere", "2026-10"];
    shop.refuses(&month, "unknown-point");
    let rate = ["point", "commission", "nowhere", "--from", DAY, "--percent"];
    shop.refuses(&[&rate[..], &["5"]].concat(), "unknown-point");
    shop.refuses(&[&rate[..], &["much"]].concat(), "invalid-value");
    shop.refuses(&["point", "see", "nowhere", "--performance", CARMEN], "unknown-point");
    assert_eq!(shop.done(&["point", "list"]), Value::Array(Vec::new()));
}
