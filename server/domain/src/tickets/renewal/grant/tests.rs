//! Wishes that cross each other, one by one and by chance.

use super::*;
use uuid::Uuid;

const SERIES: OfferId = OfferId(Uuid::from_u128(1));
/// The second and third performance of the series, and no others.
const SHORT: OfferId = OfferId(Uuid::from_u128(2));

fn id(number: u128) -> RenewalId {
    RenewalId(Uuid::from_u128(number))
}

fn place(offer: OfferId, seat: u32) -> Place {
    Place { offer, seat: Ordinal(seat) }
}

/// Seat 99 isn't sold.
fn units(place: Place) -> Vec<Unit> {
    if place.seat == Ordinal(99) {
        return Vec::new();
    }
    let performances = if place.offer == SERIES { 1..=3 } else { 2..=3 };
    performances.map(|number| (PerformanceId(Uuid::from_u128(number)), place.seat)).collect()
}

/// Who has which seat of the series and wants which, with their years.
fn applicants(all: &[(u128, u32, u32, &[u32])]) -> Vec<Applicant> {
    let of = |(number, years, has, wishes): &(u128, u32, u32, &[u32])| Applicant {
        id: id(*number),
        years: *years,
        asked_at: Moment(*number as i64),
        has: Some(place(SERIES, *has)),
        wishes: wishes.iter().map(|seat| place(SERIES, *seat)).collect(),
        partner: None,
    };
    all.iter().map(of).collect()
}

fn owners(applicants: &[Applicant], sold: &[u32]) -> HashMap<Unit, Option<RenewalId>> {
    let had = applicants
        .iter()
        .flat_map(|one| one.has.into_iter().flat_map(units).map(|unit| (unit, Some(one.id))));
    let sold = sold.iter().flat_map(|seat| units(place(SERIES, *seat)));
    had.chain(sold.map(|unit| (unit, None))).collect()
}

/// The seat that each has afterwards, by their number.
fn seats(all: &[(u128, u32, u32, &[u32])], sold: &[u32]) -> Vec<(u128, u32)> {
    let applicants = applicants(all);
    let granted = grant(&applicants, units, owners(&applicants, sold));
    let mut seats: Vec<(u128, u32)> = Vec::new();
    for one in granted {
        let of = applicants.iter().find(|it| it.id == one.id).expect("an applicant");
        let place = match one.grant {
            Grant::Wish(number) => of.wishes[number],
            Grant::Keeps => of.has.expect("a seat"),
        };
        seats.push((one.id.0.as_u128(), place.seat.0));
    }
    seats.sort_unstable();
    seats
}

#[test]
fn who_has_more_seasons_chooses_first() {
    let all: [(u128, u32, u32, &[u32]); 2] = [(1, 3, 10, &[50]), (2, 8, 11, &[50])];
    assert_eq!(seats(&all, &[]), [(1, 10), (2, 50)]);
}

#[test]
fn with_the_same_seasons_who_asked_first() {
    let all: [(u128, u32, u32, &[u32]); 2] = [(1, 3, 10, &[50]), (2, 3, 11, &[50, 10])];
    assert_eq!(seats(&all, &[]), [(1, 50), (2, 10)], "and the other one gets what they leave");
}

#[test]
fn nobody_loses_their_seat_to_whoever_has_more_seasons() {
    let all: [(u128, u32, u32, &[u32]); 2] = [(1, 20, 10, &[11]), (2, 1, 11, &[])];
    assert_eq!(seats(&all, &[]), [(1, 10), (2, 11)]);
}

#[test]
fn a_seat_that_somebody_leaves_is_given_to_the_one_who_asked_for_it() {
    let all: [(u128, u32, u32, &[u32]); 2] = [(1, 20, 10, &[11]), (2, 1, 11, &[50])];
    assert_eq!(seats(&all, &[]), [(1, 11), (2, 50)]);
    assert_eq!(seats(&all, &[50]), [(1, 10), (2, 11)], "unless they can't leave it");
}

#[test]
fn a_circle_of_wishes_is_granted_as_a_whole() {
    let all: [(u128, u32, u32, &[u32]); 3] =
        [(1, 5, 10, &[11]), (2, 4, 11, &[12]), (3, 3, 12, &[10])];
    assert_eq!(seats(&all, &[]), [(1, 11), (2, 12), (3, 10)]);
}

#[test]
fn who_is_asked_for_their_seat_chooses_earlier_than_their_seasons_say() {
    let all: [(u128, u32, u32, &[u32]); 3] =
        [(1, 20, 10, &[12]), (2, 10, 11, &[50]), (3, 1, 12, &[50])];
    assert_eq!(seats(&all, &[]), [(1, 12), (2, 11), (3, 50)]);
}

#[test]
fn reasons_are_told_in_the_order_of_the_wishes() {
    let applicants = applicants(&[(1, 5, 10, &[50, 11, 99]), (2, 9, 11, &[])]);
    let granted = grant(&applicants, units, owners(&applicants, &[50]));
    let of = |number| granted.iter().find(|one| one.id == id(number)).expect("decided");
    assert_eq!(of(1).grant, Grant::Keeps);
    assert_eq!(of(1).refused, [WishRefusal::Taken, WishRefusal::Kept, WishRefusal::Taken]);
}

#[test]
fn packages_that_share_performances_keep_each_others_seats() {
    let mut applicants = applicants(&[(1, 5, 10, &[]), (2, 4, 11, &[10])]);
    applicants[0].has = Some(place(SHORT, 10));
    let granted = grant(&applicants, units, owners(&applicants, &[]));
    let of = granted.iter().find(|one| one.id == id(2)).expect("decided");
    assert_eq!((of.grant, of.refused.as_slice()), (Grant::Keeps, &[WishRefusal::Kept][..]));
}

#[test]
fn by_chance_no_seat_has_two_and_none_that_is_wanted_stays_empty() {
    // A small generator of its own, so that a failure is the same again.
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut draw = move |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below) as u32
    };
    for round in 0..2_000 {
        let count = 2 + draw(8);
        let wishes: Vec<Vec<u32>> =
            (0..count).map(|_| (0..draw(4)).map(|_| draw(14)).collect()).collect();
        let all: Vec<(u128, u32, u32, &[u32])> = (0..count)
            .map(|at| (u128::from(at) + 1, draw(5), at, wishes[at as usize].as_slice()))
            .collect();
        let sold = [12, 13];
        let seats = seats(&all, &sold);
        assert_eq!(seats.len(), count as usize, "round {round}: each is decided once");
        let mut taken: Vec<u32> = seats.iter().map(|(_, seat)| *seat).collect();
        taken.sort_unstable();
        taken.dedup();
        assert_eq!(taken.len(), count as usize, "round {round}: no seat has two");
        assert!(taken.iter().all(|seat| !sold.contains(seat)), "round {round}: nothing sold");
        for (number, seat) in &seats {
            let wishes = &wishes[*number as usize - 1];
            for wish in wishes.iter().take_while(|wish| *wish != seat) {
                let is_taken = taken.contains(wish) || sold.contains(wish);
                assert!(is_taken, "round {round}: {number} wanted {wish}, which nobody has");
            }
        }
    }
}

/// Applicant 1 has seat 1 and goes along with 2, who has seat 2.
fn couple(wishes: &[(u32, u32)]) -> Applicant {
    let places = |of: fn(&(u32, u32)) -> u32| -> Vec<Place> {
        wishes.iter().map(|wish| place(SERIES, of(wish))).collect()
    };
    Applicant {
        id: id(1),
        years: 5,
        asked_at: Moment(1),
        has: Some(place(SERIES, 1)),
        wishes: places(|wish| wish.0),
        partner: Some(Partner { id: id(2), wishes: places(|wish| wish.1) }),
    }
}

fn granted_with(couple: Applicant, others: &[(u128, u32, u32, &[u32])]) -> Vec<Granted> {
    let mut all = applicants(others);
    all.insert(0, couple);
    let mut owned = owners(&all, &[]);
    owned.extend(units(place(SERIES, 2)).into_iter().map(|unit| (unit, Some(id(2)))));
    let mut granted = grant(&all, units, owned);
    granted.sort_by_key(|one| one.id);
    granted
}

#[test]
fn two_get_both_seats_of_a_wish_or_neither() {
    // Somebody keeps seat 4: the first wish is refused whole, though 3 is free.
    let granted = granted_with(couple(&[(3, 4), (7, 8)]), &[(3, 1, 4, &[])]);
    for one in &granted[..2] {
        assert_eq!((one.grant, one.refused.as_slice()), (Grant::Wish(1), &[WishRefusal::Kept][..]));
    }
    let granted = granted_with(couple(&[(3, 4)]), &[(3, 1, 4, &[])]);
    assert!(granted[..2].iter().all(|one| one.grant == Grant::Keeps), "{granted:?}");
}

#[test]
fn two_move_along_by_one_and_exchange_their_seats_in_a_circle() {
    let granted = granted_with(couple(&[(2, 3)]), &[]);
    assert!(granted.iter().all(|one| one.grant == Grant::Wish(0)), "{granted:?}");
    // Who has seat 5 wants the seat of one of the two, who want seats 5 and 6.
    let granted = granted_with(couple(&[(5, 6)]), &[(3, 1, 5, &[1])]);
    assert!(granted.iter().all(|one| one.grant == Grant::Wish(0)), "{granted:?}");
}

#[test]
fn two_cannot_have_one_seat() {
    let granted = granted_with(couple(&[(5, 5)]), &[]);
    assert!(granted.iter().all(|one| one.grant == Grant::Keeps), "{granted:?}");
}
