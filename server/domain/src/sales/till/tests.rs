//! What a count says, and to whom a till belongs.

use super::*;
use crate::{id::AccountId, money::Currency};
use uuid::Uuid;

fn account(number: u128) -> Option<AccountId> {
    Some(AccountId(Uuid::from_u128(number)))
}

#[test]
fn a_count_adds_its_coins_and_its_bags() {
    let pieces = |denomination_minor, pieces| Pieces { denomination_minor, pieces };
    let cash = vec![pieces(5_000, 3), pieces(200, 7), pieces(1, 4)];
    let count = DrawerCount { cash, sum_minor: 2_500, ..DrawerCount::default() };
    assert_eq!(count.cash_minor(), Ok(15_000 + 1_400 + 4 + 2_500));
    assert_eq!(DrawerCount::default().cash_minor(), Ok(0), "an empty drawer can be counted");
    let notes = vec![pieces(10_000_000, 150)];
    let pesos = DrawerCount { cash: notes, ..DrawerCount::default() };
    assert_eq!(pesos.cash_minor(), Ok(1_500_000_000), "a drawer of Colombian pesos");
}

#[test]
fn what_no_drawer_can_hold_is_no_count() {
    let pieces = |denomination_minor, pieces| Pieces { denomination_minor, pieces };
    let cash = |cash: Vec<Pieces>| DrawerCount { cash, ..DrawerCount::default() };
    let papers = |pieces, amount_minor| Papers { pieces, amount_minor };
    for count in [
        cash(vec![pieces(0, 1)]),
        cash(vec![pieces(-5, 1)]),
        cash(vec![pieces(5, PIECES_MAX + 1)]),
        cash(vec![pieces(500, 1), pieces(500, 2)]),
        cash(vec![pieces(AMOUNT_MAX_MINOR, 2)]),
        cash((1..=31).map(|value| pieces(value, 1)).collect()),
        DrawerCount { sum_minor: -1, ..DrawerCount::default() },
        DrawerCount { slips: papers(PIECES_MAX + 1, 0), ..DrawerCount::default() },
        DrawerCount { slips: papers(1, i64::MIN), ..DrawerCount::default() },
        DrawerCount { paper: papers(1, -1), ..DrawerCount::default() },
    ] {
        assert_eq!(count.cash_minor(), Err(TillRefusal::BadCount), "{count:?}");
    }
    let given_back = DrawerCount { slips: papers(1, -500), ..DrawerCount::default() };
    assert_eq!(given_back.cash_minor(), Ok(0), "a terminal may give back more than it takes");
}

#[test]
fn nobody_confirms_their_own_count() {
    let hands = [account(1), account(2)];
    assert_eq!(may_confirm(&hands, account(1)), Err(TillRefusal::SecondPerson));
    assert_eq!(may_confirm(&hands, account(2)), Err(TillRefusal::SecondPerson));
    assert_eq!(may_confirm(&hands, account(3)), Ok(()));
    assert_eq!(may_confirm(&hands, None), Ok(()));
    assert_eq!(may_confirm(&[None], None), Err(TillRefusal::SecondPerson));
}

#[test]
fn coins_and_notes_are_those_of_the_currency() {
    let of = |text| denominations(Currency::parse(text).expect("a currency"));
    let euro = of("EUR");
    assert_eq!(euro[..3], [50_000, 20_000, 10_000]);
    assert_eq!(euro[12..], [5, 2, 1]);
    assert_eq!(of("JPY").last(), Some(&1));
    assert!(of("HUF").iter().all(|value| value % 100 == 0), "no forint has a half");
}

#[test]
fn kinds_are_read_as_they_are_written() {
    for kind in MovementKind::ALL {
        assert_eq!(MovementKind::parse(kind.as_str()), Some(kind));
        assert_eq!(serde_json::to_value(kind).expect("a name"), kind.as_str());
    }
    assert_eq!(MovementKind::PayOut.signed(500), Some(-500));
    assert_eq!(MovementKind::Float.signed(500), None, "only an opening makes it");
}
