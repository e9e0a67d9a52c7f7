//! Lists for the house: each says what happened, nobody's name, and sums that are the ledger's.

use crate::{
    handed_on::{exchange, exchange_together, resale},
    money::pay_outs,
    sale::{assert_sound, balance as balance_of, example::CARMEN_ONE, refused},
};
use domain::{people::actor::Actor, wording::list_form::ListForm};
use jiff::civil::date;
use subscribers::own_data::lists::{ListKind, ListRefusal, ListView, ListWish, list};
use testing::{Stage, missing_right, stages};

fn wish(kind: ListKind) -> ListWish {
    ListWish { kind, season: None, from: None, to: None, form: ListForm::Programs }
}

async fn of(stage: &Stage, kind: ListKind) -> ListView {
    list(&stage.house, &Actor::Console, &wish(kind)).await.expect("a list")
}

fn column<'l>(list: &'l ListView, name: &str) -> Vec<&'l str> {
    let at = list.heads.iter().position(|head| head == name).expect(name);
    list.rows.iter().map(|row| row[at].as_str()).collect()
}

fn cents(list: &ListView, name: &str) -> i64 {
    let minor = |cell: &&str| cell.replace('.', "").parse::<i64>().unwrap_or(0);
    column(list, name).iter().map(minor).sum()
}

/// Nobody's name and nobody's address.
fn says_nobody(list: &ListView) {
    for cell in list.rows.iter().flatten() {
        assert!(!cell.contains('@') && !cell.contains("Ana"), "{cell}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_for_people_has_the_amounts_of_their_language() {
    for stage in stages().await {
        pay_outs::one_asked_one_filed(&stage).await;
        let plain = of(&stage, ListKind::Releases).await;
        let form = ListForm::DecimalComma;
        let asked = ListWish { form, ..wish(ListKind::Releases) };
        let list = list(&stage.house, &Actor::Console, &asked).await.expect("a list");
        let (share, other) = (column(&plain, "share"), column(&list, "share"));
        assert!(share.iter().all(|cell| cell.contains('.')), "{share:?}");
        assert_eq!(other, share.iter().map(|cell| cell.replace('.', ",")).collect::<Vec<_>>());
        let file = list.written(form);
        assert!(file.starts_with(&format!("\u{feff}{}\r\n", list.heads.join(";"))), "{file}");
        let machine = plain.written(ListForm::Programs);
        assert!(machine.starts_with(&plain.heads.join(",")), "as programs read it: {machine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_offered_sold_and_paid_out_stands_in_its_list() {
    for stage in stages().await {
        pay_outs::one_asked_one_filed(&stage).await;
        let releases = of(&stage, ListKind::Releases).await;
        assert_eq!(column(&releases, "state"), ["sold", "sold"]);
        assert_eq!(column(&releases, "share_to"), ["bank", "bank"]);
        let seats = column(&releases, "seat");
        assert!(seats.iter().all(|seat| seat.contains('/')), "{seats:?}");
        assert_eq!(cents(&releases, "share"), balance_of(&stage, "resale-shares").await);
        let pay_outs = of(&stage, ListKind::PayOuts).await;
        assert_eq!(column(&pay_outs, "state"), ["in-file", "asked"]);
        assert_eq!(column(&pay_outs, "account_end"), ["6789", "6789"]);
        let gains = of(&stage, ListKind::Gains).await;
        assert_eq!(column(&gains, "cause"), ["resale", "resale"]);
        assert_eq!(cents(&gains, "share"), balance_of(&stage, "resale-shares").await);
        // Both sales of each seat.
        let sold = cents(&gains, "first_sold") + cents(&gains, "sold");
        assert_eq!(cents(&gains, "first_sold"), cents(&gains, "sold"), "at the same price");
        assert_eq!(cents(&gains, "gain"), sold - cents(&gains, "share"));
        for kind in ListKind::ALL {
            let list = of(&stage, kind).await;
            assert!(list.rows.iter().all(|row| row.len() == list.heads.len()), "{kind:?}");
            says_nobody(&list);
        }
        assert_sound(&stage).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_performance_s_seats_and_money_count_what_was_sold_on_once() {
    for stage in stages().await {
        resale::one_offered_one_sold(&stage).await;
        let list = of(&stage, ListKind::Performances).await;
        let at = column(&list, "performance").iter().position(|slug| *slug == CARMEN_ONE);
        let at = at.expect("in the list");
        let number = |name: &str| -> i64 { column(&list, name)[at].parse().expect(name) };
        assert_eq!([number("sold"), number("offered"), number("held")], [2, 1, 0]);
        let taken = number("sold") - number("offered") + number("kept");
        assert_eq!(number("free"), number("capacity") - taken);
        let minor =
            |name: &str| -> i64 { column(&list, name)[at].replace('.', "").parse().expect(name) };
        assert_eq!(minor("shares"), balance_of(&stage, "resale-shares").await);
        // Two seats, one of them sold twice.
        assert_eq!(minor("income"), minor("tickets") - minor("shares"));
        assert_eq!(minor("back"), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gains_of_exchanges_are_the_ledger_s() {
    for stage in stages().await {
        exchange::one_exchanged(&stage).await;
        let exchanges = of(&stage, ListKind::Exchanges).await;
        assert_eq!(column(&exchanges, "state"), ["done"]);
        let gains = of(&stage, ListKind::Gains).await;
        assert_eq!(cents(&gains, "gain"), -balance_of(&stage, "gains:exchange").await);
        assert_eq!(column(&gains, "order_code"), column(&exchanges, "order_code"));
        assert_eq!(column(&gains, "performance"), column(&exchanges, "performance"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tickets_that_were_exchanged_together_have_a_row_each_and_one_sum() {
    for stage in stages().await {
        let (former, _) = exchange_together::two_exchanged(&stage).await;
        let exchanges = of(&stage, ListKind::Exchanges).await;
        assert_eq!(column(&exchanges, "state"), ["done", "done"]);
        let value = former.view(&stage).await.quote.total_minor;
        assert_eq!((cents(&exchanges, "value"), cents(&exchanges, "fee")), (value, 1_000));
        let seats = column(&exchanges, "seat");
        assert_ne!(seats[0], seats[1]);
        let gains = of(&stage, ListKind::Gains).await;
        assert_eq!(cents(&gains, "gain"), -balance_of(&stage, "gains:exchange").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_keeps_to_its_season_and_its_days() {
    for stage in stages().await {
        resale::one_offered_one_sold(&stage).await;
        let releases = of(&stage, ListKind::Releases).await;
        let mut states = column(&releases, "state");
        states.sort_unstable();
        assert_eq!(states, ["offered", "sold"]);
        let season = Some("2026-27".to_owned());
        let asked = [
            (ListWish { season: season.clone(), ..wish(ListKind::Releases) }, 2),
            (ListWish { from: Some(date(2100, 1, 1)), ..wish(ListKind::Releases) }, 0),
            (ListWish { to: Some(date(2000, 1, 1)), ..wish(ListKind::Releases) }, 0),
            (
                ListWish {
                    from: Some(date(2000, 1, 1)),
                    to: Some(date(2100, 1, 1)),
                    season,
                    ..wish(ListKind::Releases)
                },
                2,
            ),
        ];
        for (wish, rows) in asked {
            let list = list(&stage.house, &Actor::Console, &wish).await.expect("a list");
            assert_eq!(list.rows.len(), rows, "{wish:?}");
        }
        let unknown = ListWish { season: Some("1799".to_owned()), ..wish(ListKind::Gains) };
        let refusal = refused(list(&stage.house, &Actor::Console, &unknown).await);
        assert_eq!(refusal, ListRefusal::UnknownSeason);
        let backwards = ListWish {
            from: Some(date(2027, 1, 1)),
            to: Some(date(2026, 1, 1)),
            ..wish(ListKind::Gains)
        };
        let refusal = refused(list(&stage.house, &Actor::Console, &backwards).await);
        assert_eq!(refusal, ListRefusal::Backwards);
        let guest = stage.guest().await;
        let refusal = missing_right(list(&stage.house, &guest, &wish(ListKind::Gains)).await);
        assert_eq!(refusal, Some(domain::people::actor::Action::ReadMoney));
    }
}
