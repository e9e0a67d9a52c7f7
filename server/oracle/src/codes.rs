//! Promo codes (prices.md, stage 8): which piece takes which code.

use crate::{
    answer::CodeLine,
    cells::When,
    piece::{Kind, Piece},
    price::Pricer,
    rights::may,
    season::{Code, fits},
};
use std::collections::VecDeque;

/// A code of the basket, with its row if somebody knows it.
pub struct Written<'a> {
    pub text: String,
    pub row: Option<&'a Code>,
}

impl Written<'_> {
    /// 8.6: what prevents the order.
    pub fn is_problem(&self, now: jiff::Timestamp) -> bool {
        let Some(row) = self.row else { return true };
        let at = |when: Option<When>| when.and_then(|when| when.moment(None));
        row.verified_outside
            || at(row.window.from).is_some_and(|from| now < from)
            || at(row.window.until).is_some_and(|until| until <= now)
            || self.capacity() == 0
    }

    /// For how many pieces of an order it can be used (8.4).
    fn capacity(&self) -> u32 {
        let row = self.row;
        let uses = row.and_then(|row| row.uses).unwrap_or(u32::MAX);
        uses.min(row.and_then(|row| row.per_person).unwrap_or(u32::MAX))
    }
}

impl<'a> Pricer<'a> {
    /// The codes of the basket, each once, by their letters.
    pub fn codes(&self) -> Vec<Written<'a>> {
        let mut texts: Vec<String> = self
            .request
            .codes
            .iter()
            .map(|text| {
                let letters = text.chars().filter(|letter| !letter.is_whitespace());
                letters.collect::<String>().to_uppercase()
            })
            .collect();
        texts.sort();
        texts.dedup();
        let known = |text: String| {
            let row = self.season.codes.iter().find(|row| match row.batch {
                true => fits_pattern(&row.text, &text),
                false => row.text == text,
            });
            Written { text, row }
        };
        texts.into_iter().map(known).collect()
    }

    /// Gives codes to pieces so that they save most in all (8.5).
    pub fn use_codes(&self, codes: &[Written<'a>], pieces: &mut [Piece<'a>]) -> Vec<CodeLine> {
        let mut order: Vec<usize> = (0..pieces.len()).collect();
        order.sort_by_key(|place| {
            let piece = &pieces[*place];
            let start = piece.performance.map(|performance| performance.starts);
            let key = piece.performance.map(|performance| performance.key.as_str());
            (&self.item(piece).key, start, key, piece.zone, piece.tariff)
        });
        let usable: Vec<&Written> =
            codes.iter().filter(|code| !code.is_problem(self.at.now)).collect();
        let savings: Vec<Vec<i64>> = order
            .iter()
            .map(|place| usable.iter().map(|code| self.saving(code, &pieces[*place])).collect())
            .collect();
        let capacities: Vec<usize> = usable.iter().map(|code| code.capacity() as usize).collect();
        let mut lines: Vec<CodeLine> = codes
            .iter()
            .map(|code| CodeLine { code: code.text.clone(), ..CodeLine::default() })
            .collect();
        for (piece, chosen) in best(&savings, &capacities).into_iter().enumerate() {
            let Some(code) = chosen else { continue };
            let place = order[piece];
            let Some(row) = usable[code].row else { continue };
            let text = &usable[code].text;
            pieces[place].change("code", text, row.change);
            pieces[place].code = Some(text.clone());
            if let Some(line) = lines.iter_mut().find(|line| line.code == *text) {
                line.uses += 1;
                line.saved_minor += savings[piece][code];
            }
        }
        lines
    }

    /// How much cheaper a code makes a piece; 0 if it can't be used for it (8.2).
    fn saving(&self, code: &Written, piece: &Piece) -> i64 {
        let Some(row) = code.row else { return 0 };
        let curtain = piece.performance.map(|performance| performance.starts);
        let zone_fits = row.zones.is_empty()
            || piece.is_ticket() && row.zones.iter().any(|zone| Some(zone.as_str()) == piece.zone);
        let tariff_fits = match piece.tariff {
            Some(tariff) => self.season.has_tariff(&row.tariffs, tariff),
            None => row.tariffs.is_empty(),
        };
        let usable = !matches!(piece.kind, Kind::Donation | Kind::Voucher)
            && fits(&row.selection, piece.performance)
            && zone_fits
            && tariff_fits
            && (row.offers.is_empty() || row.offers.iter().any(|offer| offer == piece.offer))
            && may(&row.who, &self.people.rights(self.item(piece), piece.performance))
            && row.window.open(self.at.now, curtain);
        match usable {
            true => (piece.price_minor - row.change.apply(piece.price_minor)).max(0),
            false => 0,
        }
    }
}

fn fits_pattern(pattern: &str, text: &str) -> bool {
    pattern.chars().count() == text.chars().count()
        && pattern.chars().zip(text.chars()).all(|(of_pattern, letter)| {
            of_pattern == letter || of_pattern == '?' && letter.is_ascii_alphanumeric()
        })
}

/// The code of each piece: the most in all; of several such ways the one in which the first
/// piece saves most, then the second, and so on; of equal codes the first.
fn best(savings: &[Vec<i64>], capacities: &[usize]) -> Vec<Option<usize>> {
    let mut capacities = capacities.to_vec();
    let mut wanted = most(savings, &capacities);
    let mut chosen = Vec::new();
    for (place, row) in savings.iter().enumerate() {
        let mut options: Vec<usize> =
            (0..row.len()).filter(|code| row[*code] > 0 && capacities[*code] > 0).collect();
        options.sort_by_key(|code| (-row[*code], *code));
        let rest = &savings[place + 1..];
        let found = options.into_iter().find(|code| {
            let mut without = capacities.clone();
            without[*code] -= 1;
            row[*code] + most(rest, &without) == wanted
        });
        if let Some(code) = found {
            capacities[code] -= 1;
            wanted -= row[code];
        }
        chosen.push(found);
    }
    chosen
}

/// The most that the codes can save: pieces enter one by one, each by the best exchange path.
fn most(savings: &[Vec<i64>], capacities: &[usize]) -> i64 {
    let codes = capacities.len();
    let mut taken: Vec<Option<usize>> = vec![None; savings.len()];
    let mut total = 0;
    for new in 0..savings.len() {
        let used = |code: usize| taken.iter().filter(|of| **of == Some(code)).count();
        // The gain of ending at each code, and the piece that moves there.
        let mut gain: Vec<Option<i64>> = savings[new].iter().map(|saves| Some(*saves)).collect();
        let mut moved: Vec<usize> = vec![new; codes];
        let mut queue: VecDeque<usize> = (0..codes).collect();
        while let Some(code) = queue.pop_front() {
            let Some(so_far) = gain[code] else { continue };
            for piece in (0..new).filter(|piece| taken[*piece] == Some(code)) {
                for next in (0..codes).filter(|next| *next != code) {
                    let after = so_far - savings[piece][code] + savings[piece][next];
                    if gain[next].is_none_or(|gain| gain < after) {
                        gain[next] = Some(after);
                        moved[next] = piece;
                        queue.push_back(next);
                    }
                }
            }
        }
        // A path ends at a code with room, or at a piece that gives its code up.
        let mut ends: Vec<(i64, usize, Option<usize>)> = Vec::new();
        for code in 0..codes {
            let Some(gain) = gain[code] else { continue };
            if used(code) < capacities[code] {
                ends.push((gain, code, None));
            }
            for piece in (0..new).filter(|piece| taken[*piece] == Some(code)) {
                ends.push((gain - savings[piece][code], code, Some(piece)));
            }
        }
        let Some((gain, mut code, given_up)) = ends.into_iter().max() else { continue };
        if gain <= 0 {
            continue;
        }
        total += gain;
        if let Some(piece) = given_up {
            taken[piece] = None;
        }
        loop {
            let piece = moved[code];
            let before = taken[piece].replace(code);
            match before {
                Some(before) if piece != new => code = before,
                _ => break,
            }
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_save_most_in_all() {
        // ANY saves 10 on both, FIRST 6 on the first.
        assert_eq!(best(&[vec![10, 6], vec![10, 0]], &[1, 1]), [Some(1), Some(0)]);
        // Equal ways: the first piece saves most, by the first code.
        assert_eq!(best(&[vec![5, 5], vec![5, 5]], &[1, 1]), [Some(0), Some(1)]);
        assert_eq!(best(&[vec![0], vec![3], vec![4]], &[1]), [None, None, Some(0)]);
    }

    #[test]
    fn the_most_is_that_of_trying_everything() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        for _ in 0..2_000 {
            let codes = 1 + next(3) as usize;
            let capacities: Vec<usize> = (0..codes).map(|_| next(3) as usize).collect();
            let savings: Vec<Vec<i64>> =
                (0..next(5)).map(|_| (0..codes).map(|_| next(12) as i64).collect()).collect();
            assert_eq!(most(&savings, &capacities), tried(&savings, &capacities));
        }
    }

    fn tried(savings: &[Vec<i64>], capacities: &[usize]) -> i64 {
        let Some((first, rest)) = savings.split_first() else { return 0 };
        let mut highest = tried(rest, capacities);
        for code in 0..capacities.len() {
            if capacities[code] > 0 {
                let mut without = capacities.to_vec();
                without[code] -= 1;
                highest = highest.max(first[code] + tried(rest, &without));
            }
        }
        highest
    }
}
