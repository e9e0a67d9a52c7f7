//! Promo codes are used where they save most together: each piece takes one code at most, and
//! each code is used for no more pieces than it may. The best of all ways is found exactly.

use super::{
    item::{Code, Purchase, Stage, StageKind},
    stages::Priced,
};
use crate::wording::sorting::order;
use std::ops::Range;

/// The lines with their codes. A line of which some pieces take a code comes in parts.
pub(super) fn use_codes<'p>(
    purchase: &'p Purchase,
    mut priced: Vec<Vec<Priced<'p>>>,
) -> Vec<Vec<Priced<'p>>> {
    let codes = once_each(&purchase.codes);
    if codes.is_empty() {
        return priced;
    }
    let (pieces, used) = best_use(purchase, &codes, &priced);
    // From the end, so that the places of the lines before stay as they are.
    for (item, lines) in priced.iter_mut().enumerate() {
        for at in (0..lines.len()).rev() {
            let its = pieces.iter().zip(&used).filter(|(piece, _)| **piece == (item, at));
            let its: Vec<usize> = its.map(|(_, code)| *code).collect();
            let parts = parts(&lines[at], &its, &codes);
            drop(lines.splice(at..=at, parts));
        }
    }
    priced
}

/// The same code again is no second one.
fn once_each(codes: &[Code]) -> Vec<&Code> {
    let mut once: Vec<&Code> = Vec::new();
    for code in codes {
        if once.iter().all(|known| known.key != code.key) {
            once.push(code);
        }
    }
    let sorted = order(once.len(), &|a, b| once[a].key.cmp(&once[b].key));
    sorted.into_iter().map(|at| once[at]).collect()
}

/// `used`: with which code each piece of the line is had; empty where no code makes it cheaper.
fn parts<'p>(line: &Priced<'p>, used: &[usize], codes: &[&Code]) -> Vec<Priced<'p>> {
    if used.is_empty() {
        return vec![line.clone()];
    }
    let mut parts: Vec<(usize, Priced<'p>)> = Vec::new();
    for code in used {
        match parts.last_mut() {
            Some((last, part)) if last == code => part.quantity += 1,
            _ => parts.push((*code, Priced { quantity: 1, ..line.clone() })),
        }
    }
    for (code, part) in &mut parts {
        if let Some(code) = code.checked_sub(1).map(|at| codes[at]) {
            part.put(&Stage { kind: StageKind::Code, key: code.key.clone(), change: code.change });
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// The pieces that some code makes cheaper, by item and line, and the code of each, counted from
/// one; zero: none.
fn best_use(
    purchase: &Purchase,
    codes: &[&Code],
    priced: &[Vec<Priced<'_>>],
) -> (Vec<(usize, usize)>, Vec<usize>) {
    let lines: Vec<(usize, usize)> = priced
        .iter()
        .enumerate()
        .flat_map(|(item, lines)| (0..lines.len()).map(move |at| (item, at)))
        .collect();
    let line = |(item, at): (usize, usize)| &priced[item][at];
    let key = |at: usize| (&purchase.items[lines[at].0].key, &line(lines[at]).line.key);
    let mut pieces = Vec::new();
    let mut saved = Vec::new();
    for at in order(lines.len(), &|a, b| key(a).cmp(&key(b))) {
        let line = line(lines[at]);
        let currency = purchase.currency;
        let saves = |code: &&Code| match code.lines.contains(&line.line.key) {
            true => (line.each_minor - code.change.apply(line.each_minor, currency)).max(0),
            false => 0,
        };
        let its: Vec<i64> = [0].into_iter().chain(codes.iter().map(saves)).collect();
        if its.iter().any(|saved| *saved > 0) {
            pieces.extend((0..line.quantity).map(|_| lines[at]));
            saved.extend((0..line.quantity).map(|_| its.clone()));
        }
    }
    let most = |code: &&Code| code.tickets_max;
    let most = [None].into_iter().chain(codes.iter().map(most)).collect();
    let used = vec![0; pieces.len()];
    let mut uses = Uses { saved, most, used };
    uses.save_most();
    uses.prefer_first();
    (pieces, uses.used)
}

/// Codes count from one; zero stands for none, which every piece can have.
struct Uses {
    /// By piece and code.
    saved: Vec<Vec<i64>>,
    most: Vec<Option<u32>>,
    /// By piece.
    used: Vec<usize>,
}

impl Uses {
    /// One piece after the other comes in, each by the way that adds most to what is saved: codes
    /// may move from piece to piece for it. So the best use of those before becomes the best of
    /// all.
    fn save_most(&mut self) {
        for piece in 0..self.used.len() {
            let board = self.board(0..piece);
            let ways = (1..self.most.len()).filter_map(|code| self.give(piece, code, &board));
            let mut best: Option<Way> = None;
            for way in ways {
                let least = best.as_ref().map_or(0, |best| best.gain);
                best = if way.gain > least { Some(way) } else { best };
            }
            self.go(best);
        }
    }

    /// Of several ways that save the most, the one in which the first piece saves most, then the
    /// second, and so on.
    fn prefer_first(&mut self) {
        let count = self.used.len();
        for piece in 0..count {
            let saved = &self.saved[piece];
            let codes = order(saved.len(), &|a, b| saved[b].cmp(&saved[a]));
            let mut preferred = codes.into_iter().take_while(|code| *code != self.used[piece]);
            // Most pieces have what they like best.
            let Some(first) = preferred.next() else { continue };
            let board = self.board(piece + 1..count);
            // None of the same worth as a code comes before it.
            let mut ways = std::iter::once(first)
                .chain(preferred)
                .filter_map(|code| self.give(piece, code, &board));
            let way = ways.find(|way| way.gain == 0);
            self.go(way);
        }
    }

    fn go(&mut self, way: Option<Way>) {
        for (piece, code) in way.into_iter().flat_map(|way| way.moves) {
            self.used[piece] = code;
        }
    }

    /// What the others can do; read once for all codes of a piece, since there may be thousands
    /// of others.
    fn board(&self, others: Range<usize>) -> Board {
        let codes = self.most.len();
        let mut uses = vec![0; codes];
        self.used.iter().for_each(|code| uses[*code] += 1);
        let is_full = |at: usize| self.most[at].is_some_and(|most| uses[at] >= most as usize);
        let mut moves: Vec<Vec<Option<(i64, usize)>>> = vec![vec![None; codes]; codes];
        for other in others {
            let (its, from) = (&self.saved[other], self.used[other]);
            for to in (0..codes).filter(|to| *to != from && (*to == 0 || its[*to] > 0)) {
                let gain = its[to] - its[from];
                let best = &mut moves[from][to];
                if best.is_none_or(|(known, _)| known < gain) {
                    *best = Some((gain, other));
                }
            }
        }
        Board { full: (0..codes).map(is_full).collect(), moves }
    }

    /// What it adds when the piece takes the code and others make room, or take what becomes free,
    /// in the best way; only those of the board may move. None: it can't.
    fn give(&self, piece: usize, code: usize, board: &Board) -> Option<Way> {
        let (codes, before) = (self.most.len(), self.used[piece]);
        if self.saved[piece][code] == 0 {
            return None;
        }
        // Reached codes: what was added until then, from which code, and which piece came.
        let mut gains: Vec<Option<i64>> = vec![None; codes];
        let mut came: Vec<Option<(usize, Option<usize>)>> = vec![None; codes];
        gains[code] = Some(self.saved[piece][code] - self.saved[piece][before]);
        for _ in 0..codes {
            for from in 0..codes {
                let Some(reached) = gains[from] else { continue };
                for to in (0..codes).filter(|to| *to != code && *to != from) {
                    // Moves can end at a code with room, and others begin at any code: those are
                    // of use that end at the code which the piece leaves.
                    let ends = (!board.full[from]).then_some((0, None));
                    let goes_on = board.moves[from][to].map(|(gain, other)| (gain, Some(other)));
                    for (gain, other) in ends.into_iter().chain(goes_on) {
                        let gain = reached + gain;
                        if gains[to].is_none_or(|known| known < gain) {
                            (gains[to], came[to]) = (Some(gain), Some((from, other)));
                        }
                    }
                }
            }
        }
        // The code that the piece leaves has room again.
        let has_room = |at: usize| at == before || !board.full[at];
        let mut end: Option<(usize, i64)> = None;
        for (at, gain) in gains.iter().enumerate() {
            if let Some(gain) = gain.filter(|_| has_room(at)) {
                let is_better = end.is_none_or(|(_, best)| best < gain);
                end = if is_better { Some((at, gain)) } else { end };
            }
        }
        let (mut at, gain) = end?;
        let mut moves = vec![(piece, code)];
        for _ in 0..codes {
            let Some((from, other)) = came[at] else { break };
            moves.extend(other.map(|other| (other, at)));
            at = from;
        }
        Some(Way { gain, moves })
    }
}

/// What stands around a piece that is to take a code.
struct Board {
    /// By code: it is used as often as it may.
    full: Vec<bool>,
    /// By the code that is left and the code that is taken: what the best move adds, and whose it
    /// is.
    moves: Vec<Vec<Option<(i64, usize)>>>,
}

struct Way {
    gain: i64,
    /// Pieces with the codes that they take.
    moves: Vec<(usize, usize)>,
}
