//! Proposals for people in a hurry: up to three choices of seats for a party, each good for
//! another reason. Nothing is held for them.

use seatmap::{
    best::{self, Aim, HallNow},
    hall::Hall,
    neighbours::Runs,
    seat_set::SeatSet,
    view::SeatView,
};

/// Why seats are proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalKind {
    BestView,
    LowestPrice,
    MostCentral,
    Wheelchair,
    /// Beside a seat that the party has by another ticket.
    BesideOwn,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub kind: ProposalKind,
    /// Rising.
    pub seat_indexes: Vec<u32>,
}

/// What the party asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// People, of whom one sits in a wheelchair if `with_wheelchair`.
    pub count: u32,
    /// What one seat may cost at most, as it is shown.
    pub up_to_minor: Option<i64>,
    pub with_wheelchair: bool,
}

/// The plan of a performance as far as proposing needs it. Seats by their place in the plan.
pub struct ProposalFacts<'a> {
    pub hall: &'a Hall,
    pub views: &'a [SeatView],
    /// Available as what the party buys.
    pub free: &'a SeatSet,
    /// Price of one seat as what the party buys, as it is shown; None where it isn't sold.
    pub price: &'a dyn Fn(u32) -> Option<i64>,
}

impl<'a> ProposalFacts<'a> {
    fn now(&self) -> HallNow<'a> {
        HallNow { hall: self.hall, views: self.views, free: self.free }
    }
}

/// How many are proposed at most.
const PROPOSALS_MAX: usize = 3;
/// Whoever looks for the lowest price is offered seats from which half of the stage is seen, as
/// long as there are any.
const SEEN_PERCENT_MIN: u8 = 50;

/// Further off the middle a seat is at the side.
const CENTRAL_DEGREES_MAX: f64 = 15.0;

/// The best of all, the cheapest with a decent view, and the most central. Fewer where they would
/// be in the same row, where the cheapest cost as much as the best, or where nothing central is
/// left; none where the party finds no room.
pub fn proposals(party: &Party, facts: &ProposalFacts<'_>) -> Vec<Proposal> {
    if party.with_wheelchair {
        return wheelchair(party, facts);
    }
    let mut open = affordable(party, facts);
    let mut proposals = Vec::new();
    let best =
        |open: &SeatSet, aim| best::best_seats(&facts.now(), open, aim, party.count as usize);
    let Some(view) = best(&open, Aim::View) else { return proposals };
    let dearest = view.iter().filter_map(|&seat| (facts.price)(seat as u32)).max();
    leave_rows(facts.hall, &mut open, &view);
    let cheapest = cheapest(party, facts, &open).filter(|(price, _)| Some(*price) < dearest);
    if let Some((_, seats)) = &cheapest {
        leave_rows(facts.hall, &mut open, seats);
    }
    leave_sides(facts.views, &mut open);
    let central = best(&open, Aim::Centre);
    let found = [
        (ProposalKind::BestView, Some(view)),
        (ProposalKind::LowestPrice, cheapest.map(|(_, seats)| seats)),
        (ProposalKind::MostCentral, central),
    ];
    for (kind, seats) in found {
        proposals.extend(seats.map(|seats| Proposal { kind, seat_indexes: rising(&seats) }));
    }
    proposals
}

/// The same for somebody who has a seat there by another ticket: first the one beside it, of two
/// the one with the better view, where it is free. `runs`: who sits beside whom in the hall.
pub fn proposals_beside(
    own: u32,
    runs: &Runs,
    party: &Party,
    facts: &ProposalFacts<'_>,
) -> Vec<Proposal> {
    let found = proposals(party, facts);
    if party.count != 1 || party.with_wheelchair {
        return found;
    }
    let open = affordable(party, facts);
    let sides = runs.beside(own as usize).into_iter().flatten();
    let free = sides.filter(|seat| open.contains(*seat) && is_for_all(facts.hall, *seat));
    let seen = |seat: &usize| facts.views.get(*seat).map_or(0, |view| view.stage_seen);
    let Some(beside) = free.max_by_key(seen) else { return found };
    let first = Proposal { kind: ProposalKind::BesideOwn, seat_indexes: rising(&[beside]) };
    let others = found.into_iter().filter(|it| it.seat_indexes != first.seat_indexes);
    let others: Vec<Proposal> = others.take(PROPOSALS_MAX - 1).collect();
    [first].into_iter().chain(others).collect()
}

/// Neither a wheelchair space nor what goes with one, nor the house's.
fn is_for_all(hall: &Hall, seat: usize) -> bool {
    hall.seats.get(seat).is_some_and(|seat| seat.is_for_all() && !seat.attributes.house_seat)
}

/// What is free, sold, and not too dear.
fn affordable(party: &Party, facts: &ProposalFacts<'_>) -> SeatSet {
    let mut open = facts.free.clone();
    for seat in 0..facts.hall.seats.len() {
        let price = (facts.price)(seat as u32);
        let fits = price.is_some_and(|price| party.up_to_minor.is_none_or(|most| price <= most));
        if !fits {
            open.remove(seat);
        }
    }
    open
}

/// The next proposal is to be another one, not the seats beside.
fn leave_rows(hall: &Hall, open: &mut SeatSet, seats: &[usize]) {
    let rows: Vec<u32> =
        seats.iter().filter_map(|&seat| hall.seats.get(seat)).map(|seat| seat.row).collect();
    for (index, seat) in hall.seats.iter().enumerate() {
        if rows.contains(&seat.row) {
            open.remove(index);
        }
    }
}

/// What is called central is in the middle, with a decent view of the stage and the surtitles.
fn leave_sides(views: &[SeatView], open: &mut SeatSet) {
    let has_surtitles = views.iter().any(|view| view.surtitles);
    for (index, view) in views.iter().enumerate() {
        let is_central = view.angle_degrees.abs() <= CENTRAL_DEGREES_MAX
            && view.stage_seen >= SEEN_PERCENT_MIN
            && view.surtitles == has_surtitles;
        if !is_central {
            open.remove(index);
        }
    }
}

/// Seats side by side at the lowest price that has them, and that price.
fn cheapest(party: &Party, facts: &ProposalFacts<'_>, open: &SeatSet) -> Option<(i64, Vec<usize>)> {
    let mut prices: Vec<i64> = open.iter().filter_map(|seat| (facts.price)(seat as u32)).collect();
    prices.sort_unstable();
    prices.dedup();
    let seen = |seat: usize| facts.views.get(seat).map_or(0, |view| view.stage_seen);
    [SEEN_PERCENT_MIN, 0].into_iter().find_map(|least| {
        prices.iter().find_map(|&price| {
            let mut at_price = SeatSet::empty(facts.hall.seats.len());
            open.iter()
                .filter(|&seat| (facts.price)(seat as u32) == Some(price) && seen(seat) >= least)
                .for_each(|seat| at_price.insert(seat));
            let count = party.count as usize;
            best::best_side_by_side(&facts.now(), &at_price, Aim::Balance, count)
                .map(|seats| (price, seats))
        })
    })
}

/// Wheelchair spaces, each with as many companion seats as the party needs.
fn wheelchair(party: &Party, facts: &ProposalFacts<'_>) -> Vec<Proposal> {
    let open = affordable(party, facts);
    let companions = party.count.saturating_sub(1) as usize;
    let spaces = facts.hall.seats.iter().enumerate();
    let mut found: Vec<(u8, Vec<usize>)> = spaces
        .filter(|(index, seat)| seat.attributes.wheelchair && open.contains(*index))
        .filter_map(|(space, _)| {
            let beside = facts.hall.seats.iter().enumerate().filter(|(index, seat)| {
                seat.companion_of == Some(space as u32) && open.contains(*index)
            });
            let mut seats: Vec<usize> = beside.map(|(index, _)| index).take(companions).collect();
            if seats.len() < companions {
                return None;
            }
            seats.push(space);
            Some((facts.views.get(space).map_or(0, |view| view.stage_seen), seats))
        })
        .collect();
    // What is seen best comes first; among equals the order of the plan.
    found.sort_by_key(|(seen, _)| std::cmp::Reverse(*seen));
    let first = found.into_iter().take(PROPOSALS_MAX);
    first
        .map(|(_, seats)| Proposal { kind: ProposalKind::Wheelchair, seat_indexes: rising(&seats) })
        .collect()
}

fn rising(seats: &[usize]) -> Vec<u32> {
    let mut seat_indexes: Vec<u32> = seats.iter().map(|&seat| seat as u32).collect();
    seat_indexes.sort_unstable();
    seat_indexes
}

#[cfg(test)]
mod tests {
    use super::*;
    use seatmap::{shell::Shell, view::views};

    fn opera() -> (Hall, Vec<SeatView>) {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/halls/opera.json");
        let bytes = std::fs::read(path).expect("the demo halls are in the repository");
        let hall = seatmap::import::read(&bytes).expect("a whole hall").hall;
        let views = views(&hall, &Shell::of(&hall));
        (hall, views)
    }

    fn party(count: u32) -> Party {
        Party { count, up_to_minor: None, with_wheelchair: false }
    }

    /// The further down the list of zones, the cheaper.
    fn price_of(hall: &Hall) -> impl Fn(u32) -> Option<i64> + use<> {
        let zones: Vec<u32> = hall.seats.iter().map(|seat| seat.zone).collect();
        move |seat| Some(20_000 - 3_000 * i64::from(*zones.get(seat as usize)?))
    }

    fn ask(party: &Party, taken: &[usize]) -> (Hall, Vec<Proposal>) {
        let (hall, views) = opera();
        let mut free = SeatSet::full(hall.seats.len());
        taken.iter().for_each(|&seat| free.remove(seat));
        let price = price_of(&hall);
        let facts = ProposalFacts { hall: &hall, views: &views, free: &free, price: &price };
        let found = proposals(party, &facts);
        (hall, found)
    }

    #[test]
    fn three_reasons_give_three_choices_in_different_rows() {
        let (hall, found) = ask(&party(2), &[]);
        let kinds: Vec<ProposalKind> = found.iter().map(|proposal| proposal.kind).collect();
        let all = [ProposalKind::BestView, ProposalKind::LowestPrice, ProposalKind::MostCentral];
        assert_eq!(kinds, all);
        let mut rows: Vec<u32> =
            found.iter().map(|it| hall.seats[it.seat_indexes[0] as usize].row).collect();
        rows.sort_unstable();
        rows.dedup();
        assert_eq!(rows.len(), 3);
        assert!(found.iter().all(|proposal| proposal.seat_indexes.len() == 2));
        let price = price_of(&hall);
        let cheapest = found[1].seat_indexes.iter().filter_map(|&seat| price(seat)).max();
        assert!(cheapest < found[0].seat_indexes.iter().filter_map(|&seat| price(seat)).min());
    }

    #[test]
    fn what_is_at_the_side_is_not_called_central() {
        let (hall, views) = opera();
        let is_central = |seat: &usize| views[*seat].angle_degrees.abs() <= CENTRAL_DEGREES_MAX;
        let middle: Vec<usize> = (0..hall.seats.len()).filter(is_central).collect();
        let (_, found) = ask(&party(2), &middle);
        assert!(!found.is_empty());
        assert!(found.iter().all(|proposal| proposal.kind != ProposalKind::MostCentral));
    }

    #[test]
    fn a_proposal_for_less_leaves_no_seat_of_another_price_alone() {
        // Two pairs as far from the middle; beside one of them a dearer seat would be left.
        let hall = seatmap::testing::block(1, 9, &[]);
        let views = views(&hall, &Shell::of(&hall));
        let mut free = SeatSet::full(hall.seats.len());
        [0, 4, 7, 8].iter().for_each(|&seat| free.remove(seat));
        let price = |seat: u32| Some(if seat == 1 { 9_000 } else { 5_000 });
        let facts = ProposalFacts { hall: &hall, views: &views, free: &free, price: &price };
        let found = proposals(&Party { up_to_minor: Some(5_000), ..party(2) }, &facts);
        assert_eq!(found.first().expect("a pair").seat_indexes, [5, 6]);
    }

    #[test]
    fn nothing_is_proposed_that_costs_more_than_was_said() {
        let party = Party { up_to_minor: Some(12_000), ..party(3) };
        let (hall, found) = ask(&party, &[]);
        let price = price_of(&hall);
        let prices: Vec<i64> =
            found.iter().flat_map(|it| &it.seat_indexes).filter_map(|&seat| price(seat)).collect();
        assert!(!prices.is_empty() && prices.iter().all(|price| *price <= 12_000), "{prices:?}");
    }

    #[test]
    fn a_wheelchair_user_and_a_companion_are_proposed_a_space_with_its_seat() {
        let party = Party { with_wheelchair: true, ..party(2) };
        let (hall, found) = ask(&party, &[]);
        assert!(!found.is_empty());
        for proposal in &found {
            let spaces: Vec<u32> = proposal
                .seat_indexes
                .iter()
                .copied()
                .filter(|&seat| hall.seats[seat as usize].attributes.wheelchair)
                .collect();
            assert_eq!(spaces.len(), 1, "{proposal:?}");
            let companions = proposal
                .seat_indexes
                .iter()
                .filter(|&&seat| hall.seats[seat as usize].companion_of == spaces.first().copied());
            assert_eq!(companions.count(), 1, "{proposal:?}");
        }
    }

    #[test]
    fn beside_the_own_seat_comes_first_across_no_aisle() {
        let (hall, views) = opera();
        let runs = Runs::of(&hall);
        let is_plain =
            |run: &&[usize]| run.len() > 2 && run.iter().all(|it| is_for_all(&hall, *it));
        let run = runs.iter().find(is_plain).expect("a row").to_vec();
        let price = price_of(&hall);
        let mut free = SeatSet::full(hall.seats.len());
        free.remove(run[0]);
        let ask = |free: &SeatSet| {
            let facts = ProposalFacts { hall: &hall, views: &views, free, price: &price };
            proposals_beside(run[0] as u32, &runs, &party(1), &facts)
        };
        let found = ask(&free);
        assert_eq!(found[0].kind, ProposalKind::BesideOwn);
        assert_eq!(found[0].seat_indexes, [run[1] as u32]);
        assert!(found.len() > 1 && found.len() <= PROPOSALS_MAX);
        free.remove(run[1]);
        let found = ask(&free);
        assert!(found.iter().all(|it| it.kind != ProposalKind::BesideOwn), "{found:?}");
    }

    #[test]
    fn a_full_house_proposes_nothing_and_a_taken_seat_is_never_proposed() {
        let (hall, _) = opera();
        let all: Vec<usize> = (0..hall.seats.len()).collect();
        assert_eq!(ask(&party(1), &all).1, []);
        let most: Vec<usize> = (0..hall.seats.len()).filter(|seat| seat % 40 > 5).collect();
        let (_, found) = ask(&party(2), &most);
        assert!(!found.is_empty());
        let taken = |seat: &u32| most.contains(&(*seat as usize));
        assert!(!found.iter().flat_map(|it| &it.seat_indexes).any(taken));
    }
}
