//! Seats by their names, and why they can't be blocked or freed, for the colleague at the counter.

use domain::seats::seat_state::SeatState;
use house::locales::Locale;
use season::{performance::Performance, words::HallWords};
use selling::blocks::{BlockRefusal, TakenSeat, UnblockRefusal};
use std::sync::Arc;
use ui::words::{Words, seats as seat_words};

/// So many seats are named; of others it is said how many they are.
const NAMED_MAX: usize = 12;

pub(super) struct BlockWords<'a> {
    pub locale: &'a Arc<Locale>,
    pub performance: &'a Performance,
}

impl BlockWords<'_> {
    pub fn block(&self, why: &BlockRefusal) -> String {
        let locale = self.locale;
        match why {
            BlockRefusal::UnknownPerformance => locale.text("staff-desk-performance-unknown"),
            BlockRefusal::UnknownSeat(seat) => {
                locale.text_with("staff-desk-block-no-seat", &[("seat", seat.as_str().into())])
            }
            BlockRefusal::NothingNamed => locale.text("staff-desk-act-nothing"),
            BlockRefusal::NameTooLong => locale.text("staff-desk-block-name-long"),
            BlockRefusal::Taken(seats) => {
                let seats = [("seats", self.taken(seats).into())];
                locale.text_with("staff-desk-block-taken", &seats)
            }
            BlockRefusal::NoRoom { area, left } => {
                let room = [("area", area.as_str().into()), ("left", (*left).into())];
                locale.text_with("staff-desk-block-no-room", &room)
            }
            BlockRefusal::Over => locale.text("staff-desk-block-over"),
            BlockRefusal::UntilOver => locale.text("staff-desk-block-until-over"),
        }
    }

    pub fn unblock(&self, why: &UnblockRefusal) -> String {
        let locale = self.locale;
        match why {
            UnblockRefusal::UnknownPerformance => locale.text("staff-desk-performance-unknown"),
            UnblockRefusal::UnknownSeat(seat) => {
                locale.text_with("staff-desk-block-no-seat", &[("seat", seat.as_str().into())])
            }
            UnblockRefusal::NothingNamed => locale.text("staff-desk-act-nothing"),
            UnblockRefusal::NotBlocked(seats) => {
                let names = seats.iter().map(|seat| self.name(seat)).collect();
                let seats = [("seats", self.list(names).into())];
                locale.text_with("staff-desk-block-not-blocked", &seats)
            }
        }
    }

    /// Each seat with what it is instead.
    pub fn taken(&self, seats: &[TakenSeat]) -> String {
        let said = |it: &TakenSeat| {
            let seat =
                [("seat", self.name(&it.seat).into()), ("state", self.state(it.state).into())];
            self.locale.text_with("staff-desk-block-seat", &seat)
        };
        self.list(seats.iter().map(said).collect())
    }

    fn state(&self, state: SeatState) -> String {
        self.locale.text(&format!("staff-desk-state-{}", state.to_text()))
    }

    /// By its identity in the plan's file.
    fn name(&self, seat: &str) -> String {
        let plan = &self.performance.plan;
        let Some(index) = plan.hall.seats.iter().position(|it| it.guid == seat) else {
            return seat.to_owned();
        };
        let words = HallWords::of(&self.performance.catalogue, self.locale.language());
        let name = words.seat_at(self.performance, index);
        seat_words::row_and_number(&Words(self.locale.clone()), &name)
    }

    fn list(&self, mut names: Vec<String>) -> String {
        let more = names.len().saturating_sub(NAMED_MAX);
        names.truncate(NAMED_MAX);
        if more > 0 {
            let more = i64::try_from(more).unwrap_or(i64::MAX);
            names.push(self.locale.text_with("staff-desk-block-more", &[("count", more.into())]));
        }
        names.join("; ")
    }
}
