//! The price of a package's tickets (prices.md, stages 4, 5 and 7).

use crate::{
    cells::Change,
    groups,
    piece::{Piece, stage},
    price::Pricer,
    season::Package,
    ticket::SeatAsked,
};
use std::collections::BTreeSet;

/// A ticket of a package while it is priced.
#[derive(Clone)]
struct Seat<'a> {
    asked: SeatAsked<'a>,
    /// After stage 3.
    piece: Piece<'a>,
    alone: Piece<'a>,
    /// The fixed sum for its zone and price type.
    sum: Option<i64>,
}

/// How an own ticket or an extra ticket is changed in stage 4.
#[derive(Clone, Copy)]
enum Part {
    Own,
    Extra,
    /// A share of a fixed sum.
    Share {
        after_minor: i64,
        sum_minor: i64,
    },
}

/// How many performances a package has (4.2), and for how many a fixed sum is (4.4).
#[derive(Clone, Copy)]
struct Size {
    count: usize,
    n: usize,
}

impl<'a> Pricer<'a> {
    /// The tickets of a package, in the order in which they are asked for.
    pub fn package(&self, package: &'a Package, asked: &[SeatAsked<'a>]) -> Option<Vec<Piece<'a>>> {
        let seats: Vec<Seat> =
            asked.iter().map(|asked| self.seat(package, *asked)).collect::<Option<_>>()?;
        let performances: BTreeSet<&str> =
            asked.iter().map(|seat| seat.performance.key.as_str()).collect();
        let count = performances.len();
        let size = Size { count, n: count.max(self.needed(package)) };
        let own: Vec<usize> = performances
            .iter()
            .filter_map(|performance| {
                let mut of_it: Vec<usize> = (0..seats.len()).collect();
                of_it.retain(|place| seats[*place].asked.performance.key == **performance);
                self.own(package, &seats, &of_it, size)
            })
            .collect();
        let shares = shares(&seats, &own, size.n);
        let finished = seats.iter().enumerate().map(|(place, seat)| {
            let part = match shares.iter().find(|(of, _)| *of == place) {
                Some((_, part)) => *part,
                None if own.contains(&place) => Part::Own,
                None => Part::Extra,
            };
            self.finished(package, seat, part, size)
        });
        Some(finished.collect())
    }

    fn seat(&self, package: &'a Package, asked: SeatAsked<'a>) -> Option<Seat<'a>> {
        let piece = self.ticket(asked, &package.key)?;
        let alone = self.alone(asked)?;
        let sums = package.sums.iter();
        let sum = sums
            .filter(|(zone, tariff, _)| {
                Some(zone.as_str()) == piece.zone && Some(tariff.as_str()) == piece.tariff
            })
            .map(|(_, _, sum)| *sum)
            .next();
        Some(Seat { asked, piece, alone, sum })
    }

    /// 4.4: how many performances a package needs, of those that are left.
    pub fn needed(&self, package: &'a Package) -> usize {
        let left = |group| {
            let all = groups::performances(self.season, package, group);
            all.filter(|performance| !self.season.ended(performance, &self.at)).count()
        };
        let needed = package.groups.iter().map(|group| groups::least(group, left(group))).sum();
        if package.one_seat { 2.max(needed) } else { needed }
    }

    /// 4.1: of the tickets for one performance, the package's own.
    fn own(
        &self,
        package: &'a Package,
        seats: &[Seat<'a>],
        of_it: &[usize],
        size: Size,
    ) -> Option<usize> {
        of_it.iter().copied().min_by_key(|place| {
            let seat = &seats[*place];
            let part = match seat.sum {
                Some(sum) => Part::Share { after_minor: sum / size.n as i64, sum_minor: sum },
                None => Part::Own,
            };
            let own = self.finished(package, seat, part, size).price_minor;
            let extra = self.finished(package, seat, Part::Extra, size).price_minor;
            (own - extra, own, seat.piece.zone, seat.piece.tariff)
        })
    }

    /// Stages 4 to 7 of one ticket.
    fn finished(&self, package: &'a Package, seat: &Seat<'a>, part: Part, size: Size) -> Piece<'a> {
        let mut piece = seat.piece.clone();
        let reached = package.steps.iter().filter(|(from, _)| *from as usize <= size.count);
        let step = reached.max_by_key(|(from, _)| *from).map(|(_, change)| *change);
        let own = step.or(package.change);
        match part {
            Part::Own => apply(&mut piece, package, own),
            Part::Extra => apply(&mut piece, package, package.extra_change.or(own)),
            Part::Share { after_minor, sum_minor } => {
                piece.price_minor = after_minor;
                let mut told = stage("package", &package.key, after_minor);
                told.sum_minor = Some(sum_minor);
                told.sum_for = u32::try_from(size.n).ok();
                piece.stages.push(told);
            }
        }
        self.years(&mut piece, package);
        self.discounts(&mut piece, &package.key);
        piece.single_minor = Some(seat.alone.price_minor);
        if seat.alone.price_minor < piece.price_minor {
            piece.price_minor = seat.alone.price_minor;
            piece.stages.push(stage("discount", "single ticket", piece.price_minor));
        }
        piece
    }

    /// Stage 5: of the rows whose years are reached, the one with the most.
    fn years(&self, piece: &mut Piece, package: &Package) {
        let years = self.people.named(self.item(piece)).map_or(0, |person| person.years);
        let counting = self.season.seniority_steps.iter().filter(|step| {
            step.years <= years
                && match step.offers.is_empty() {
                    true => package.counts_years,
                    false => step.offers.contains(&package.key),
                }
        });
        // Of two rows with the same years, the one that names the package goes first.
        let highest = counting.max_by_key(|step| (step.years, !step.offers.is_empty()));
        if let Some(step) = highest {
            piece.change("seniority", &step.years.to_string(), step.change);
        }
    }
}

fn apply(piece: &mut Piece, package: &Package, change: Option<Change>) {
    if let Some(change) = change {
        piece.change("package", &package.key, change);
    }
}

/// 4.4: what own tickets with a fixed sum cost.
fn shares(seats: &[Seat], own: &[usize], n: usize) -> Vec<(usize, Part)> {
    let mut with_sum: Vec<(usize, i64)> =
        own.iter().filter_map(|place| Some((*place, seats[*place].sum?))).collect();
    with_sum.sort_by_key(|(place, _)| {
        let performance = seats[*place].asked.performance;
        (performance.starts, &performance.key)
    });
    let Some((_, first)) = with_sum.first().copied() else { return Vec::new() };
    let after: Vec<i64> = if with_sum.len() == n && with_sum.iter().all(|(_, sum)| *sum == first) {
        let alone = with_sum.iter().map(|(place, _)| seats[*place].alone.price_minor).collect();
        spread(first, alone)
    } else {
        let n = n as i64;
        let ranked = with_sum.iter().enumerate();
        ranked.map(|(before, (_, sum))| sum / n + i64::from(sum % n > before as i64)).collect()
    };
    let parts = with_sum.into_iter().zip(after);
    parts
        .map(|((place, sum_minor), after_minor)| (place, Part::Share { after_minor, sum_minor }))
        .collect()
}

/// Shares a sum by weights. Each share is rounded down; what is left goes to the largest
/// remainders, among equal ones to the earlier.
fn spread(sum: i64, mut weights: Vec<i64>) -> Vec<i64> {
    if weights.iter().all(|weight| *weight == 0) {
        weights.fill(1);
    }
    let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let exact: Vec<i128> =
        weights.iter().map(|weight| i128::from(sum) * i128::from(*weight)).collect();
    let mut shares: Vec<i64> = exact.iter().map(|part| (part / total) as i64).collect();
    let left = sum - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|place| (-(exact[*place] % total), *place));
    for place in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[place] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_shared_by_the_largest_remainders() {
        assert_eq!(spread(19_900, vec![14_550, 9_800]), [11_891, 8_009]);
        assert_eq!(spread(100, vec![1, 1, 1]), [34, 33, 33]);
        assert_eq!(spread(100, vec![0, 0]), [50, 50]);
    }
}
