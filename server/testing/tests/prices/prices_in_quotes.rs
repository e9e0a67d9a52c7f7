//! Rules of docs/prices.md as `parterre quote` follows them: codes, discounts, packages, accounts,
//! fees.

use crate::prices::quote::{ask, dues, problems, season, stages_with};
use ::season::sheets::season_import::Folder;
use serde_json::{Value, json};

/// `codes.csv` with these rows, each with its change, uses, offers and until.
fn with_codes(rows: &str) -> Folder {
    let mut season = season();
    let codes = format!("code,change,uses,offers,zones,until\n{rows}");
    season.0.insert("codes.csv".to_owned(), codes.into_bytes());
    season
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_listed_twice_works_once() {
    for stage in stages_with(&with_codes("GIFT-ONE,-25.00,1,ticket,,\n")).await {
        let basket = json!({"at": "2026-11-20 12:00", "codes": ["GIFT-ONE", " gift-one "],
            "items": [{"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "2",
                       "quantity": 2}]});
        let answer = ask(&stage, &basket).await;
        assert_eq!(dues(&answer), [5_300, 7_800]);
        let codes: Vec<_> =
            answer.codes.iter().map(|it| (&*it.code, it.uses, it.saved_minor)).collect();
        assert_eq!(codes, [("GIFT-ONE", 1, 2_500)]);
        assert_eq!(problems(&answer), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_on_an_extra_counts_by_piece() {
    let codes = "ONE-BOOK,-2.00,1,programme,,\nALL-BOOKS,-1.00,,programme,,\n";
    for stage in stages_with(&with_codes(codes)).await {
        let basket = |codes: &[&str], quantity: u32| {
            json!({"at": "2026-11-20 12:00", "codes": codes, "items": [{"key": "a",
                "extra": "programme", "performance": "carmen-2026-12-05-2000",
                "quantity": quantity}]})
        };
        assert_eq!(dues(&ask(&stage, &basket(&["ONE-BOOK"], 2)).await), [450, 650]);
        assert_eq!(dues(&ask(&stage, &basket(&["ALL-BOOKS"], 3)).await), [1_650]);
        let both = ask(&stage, &basket(&["ALL-BOOKS", "ONE-BOOK"], 3)).await;
        assert_eq!(dues(&both), [450, 1_100]);
        let tax: i64 = both.taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
        assert_eq!((tax, both.total_minor), (1_550, 1_550));
    }
}

/// ANY takes 10.00 off either ticket, FIRST 6.00 off those in zone 1.
#[tokio::test(flavor = "multi_thread")]
async fn codes_save_most_together_and_one_that_saves_nothing_holds_nothing_up() {
    let codes = "ANY-TEN,-10.00,1,ticket,,\nFIRST-SIX,-6.00,1,ticket,1,\n\
                 LATE-ONE,-1.00,1,ticket,,curtain-30d\n";
    for stage in stages_with(&with_codes(codes)).await {
        let basket = json!({"at": "2026-11-20 12:00",
            "codes": ["ANY-TEN", "FIRST-SIX", "LATE-ONE"],
            "items": [
                {"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "1"},
                {"key": "b", "ticket": "carmen-2026-12-05-2000", "zone": "2"}]});
        let answer = ask(&stage, &basket).await;
        assert_eq!(dues(&answer), [13_950, 6_800]);
        assert_eq!(problems(&answer), [""; 0], "{:?}", answer.problems);
        assert_eq!(answer.codes[2].saved_minor, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discount_without_offers_is_for_passes_and_extras_too() {
    let mut season = season();
    let rows = "key,change,for,offers,tariffs\nall,-10 %,,,\nswans,-1.00,production:swan-lake,,\n\
                full-price,-1.00,,,full\n";
    season.0.insert("discounts.csv".to_owned(), rows.as_bytes().to_vec());
    for stage in stages_with(&season).await {
        let basket = json!({"at": "2026-11-20 12:00", "people": [{"key": "ana"}], "items": [
            {"key": "ticket", "ticket": "carmen-2026-12-05-2000", "zone": "2"},
            {"key": "pass", "pass": "friends", "person": "ana"},
            {"key": "book", "extra": "programme", "performance": "carmen-2026-12-05-2000"},
            {"key": "gift", "extra": "young-voices", "amount_minor": 2_500}]});
        let answer = ask(&stage, &basket).await;
        assert_eq!(dues(&answer), [6_920, 5_400, 585, 2_500], "a gift stays as it is given");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_donation_has_a_least_sum() {
    for stage in stages_with(&season()).await {
        for (given, found) in [(99, vec!["minimum"]), (100, Vec::new())] {
            let basket = json!({"at": "2026-11-20 12:00", "items": [
                {"key": "gift", "extra": "young-voices", "amount_minor": given}]});
            let answer = ask(&stage, &basket).await;
            assert_eq!((dues(&answer), problems(&answer)), (vec![given], found));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_s_own_account_is_paid_before_the_one_for_all() {
    let mut season = season();
    let rows = "key,company,gateway,channel,means,for,closed\n\
                opera-web,opera,test-bank,web,,,\n\
                carmen-old,opera,test-bank,web,,production:carmen,yes\n\
                carmen-web,opera,test-bank,web,,production:carmen,\n\
                festival-web,festival,test-bank,web,,,\n";
    season.0.insert("accounts.csv".to_owned(), rows.as_bytes().to_vec());
    for stage in stages_with(&season).await {
        let basket = json!({"at": "2026-11-20 12:00", "items": [
            {"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "2"},
            {"key": "b", "extra": "young-voices", "amount_minor": 2_500}]});
        let answer = ask(&stage, &basket).await;
        let paid: Vec<_> = answer
            .payments
            .iter()
            .map(|it| (it.account.as_deref().unwrap_or_default(), it.amount_minor))
            .collect();
        assert_eq!(paid, [("carmen-web", 7_800), ("opera-web", 2_650)], "the fee is for all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_tells_its_rate_and_its_base_and_a_share_its_sum() {
    let mut season = season();
    let fees = "key,channel,basis,amount,company,tax\nservice,web,order,2 %,opera,services\n\
                booking,web,ticket,1.50,opera,services\n";
    season.0.insert("fees.csv".to_owned(), fees.as_bytes().to_vec());
    for stage in stages_with(&season).await {
        let basket = json!({"at": "2026-11-20 12:00", "items": [
            {"key": "a", "ticket": "carmen-2026-12-05-2000", "zone": "2"},
            {"key": "b", "extra": "programme", "performance": "carmen-2026-12-05-2000"},
            {"key": "c", "package": "series-a", "zone": "1"}]});
        let answer = ask(&stage, &basket).await;
        let tickets = 7_800 + 19_900;
        let fees: Vec<_> = answer
            .fees
            .iter()
            .map(|it| (it.basis, &*it.amount, it.quantity, it.base_minor, it.due_minor))
            .collect();
        let service = ("order", "2 %", 1, tickets, tickets / 50);
        assert_eq!(fees, [service, ("ticket", "1.50", 1, 7_800, 150)], "not on the programme");
        let shares: Vec<_> = answer.lines[2..]
            .iter()
            .map(|line| line.stages.last().map(|it| (it.sum_minor, it.sum_for)))
            .collect();
        assert_eq!(shares, [Some((Some(19_900), Some(2))), Some((Some(19_900), Some(2)))]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_of_a_package_cost_the_same_in_any_order() {
    for stage in stages_with(&season()).await {
        let tickets = [
            ("carmen-2026-12-05-2000", "2"),
            ("carmen-2026-12-05-2000", "1"),
            ("swan-lake-2027-02-13-1700", "1"),
        ];
        let quoted = async |order: &[usize]| {
            let tickets: Vec<Value> = order
                .iter()
                .map(|at| json!({"performance": tickets[*at].0, "zone": tickets[*at].1}))
                .collect();
            let basket = json!({"at": "2026-11-20 12:00",
                "items": [{"key": "a", "package": "your-two", "tickets": tickets}]});
            let answer = ask(&stage, &basket).await;
            let at = |of: usize| order.iter().position(|at| *at == of).expect("listed");
            let dues = [0, 1, 2].map(|of| answer.lines[at(of)].due_minor);
            (dues, answer.total_minor, answer.saved_minor)
        };
        // The dearer ticket is the package's own: 10 % less; the other is an extra one: 5 % less.
        let expected = [7_410, 13_095, 8_820];
        let total = expected.iter().sum();
        for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [2, 0, 1]] {
            let saved = 7_800 + 14_550 + 9_800 - total;
            assert_eq!(quoted(&order).await, (expected, total, saved), "{order:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_never_dearer_than_its_tickets() {
    for stage in stages_with(&season()).await {
        let tickets = json!([
            {"performance": "carmen-2026-12-05-2000", "zone": "1"},
            {"performance": "swan-lake-2027-02-13-1700", "zone": "1"},
            {"performance": "swan-lake-2027-02-13-1700", "zone": "1"}]);
        let basket = json!({"at": "2026-08-01 12:00",
            "items": [{"key": "a", "package": "your-two", "tickets": tickets}]});
        let answer = ask(&stage, &basket).await;
        // Early booking is 10 % off single tickets, as the package; its extra tickets have 5 %.
        assert_eq!(dues(&answer), [13_095, 8_820, 8_820]);
        let last = answer.lines[2].stages.last().expect("stages");
        assert_eq!((&*last.rule, last.change.as_deref()), ("single ticket", Some("=88.20")));
        assert_eq!(answer.saved_minor, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_everybody_can_have_counts_by_who_buys() {
    for stage in stages_with(&season()).await {
        let item = |key: &str, price_type: &str, person: &str, quantity: u32| {
            json!({"key": key, "ticket": "carmen-2026-12-05-2000", "zone": "2",
                   "tariff": price_type, "person": person, "quantity": quantity})
        };
        let people = json!([{"key": "ana"}, {"key": "ben"}]);
        let basket =
            |items: Vec<Value>| json!({"at": "2026-11-20 12:00", "people": people, "items": items});
        let two = basket(vec![item("a", "under-30", "ana", 2), item("b", "under-30", "ben", 2)]);
        let names = ask(&stage, &two).await;
        assert_eq!(problems(&names), ["maximum"], "names lift no limit");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_is_sold_from_its_own_date_and_with_what_is_left() {
    for stage in stages_with(&season()).await {
        let item = json!({"key": "a", "package": "series-a", "zone": "1"});
        let series = |at: &str| json!({"at": at, "items": [item]});
        let early = ask(&stage, &series("2026-05-14 12:00")).await;
        assert_eq!(problems(&early), ["not-on-sale"]);
        let own = ask(&stage, &series("2026-05-20 12:00")).await;
        assert_eq!(problems(&own), [""; 0], "tickets are on sale from 15 June on");
        assert_eq!(own.total_minor, 19_900);
        // The first of its two performances is over.
        let late = ask(&stage, &series("2026-12-10 12:00")).await;
        assert_eq!(late.lines.len(), 1, "{:?}", late.lines);
        assert!(problems(&late).contains(&"not-on-sale"));
        assert_eq!(late.lines[0].due_minor, 9_800, "no dearer than alone");
    }
}
