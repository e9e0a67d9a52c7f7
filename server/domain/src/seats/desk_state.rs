//! What a seat of a performance is to somebody who sells at a counter: what it is to the house,
//! with for whom it is held, and whether its holder has come in.

use crate::{
    people::actor::Channel,
    seats::{
        block::BlockKind,
        seat_state::{SeatState, SoldAs},
    },
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeskState {
    Free,
    /// In the sale that is open here.
    Mine,
    /// For somebody on the web, who hasn't paid yet.
    HeldByShopper,
    /// In a sale of a colleague or of another seller.
    HeldBySeller,
    OnResale,
    Reserved,
    Blocked(BlockKind),
    Sold(SoldAs),
    /// Its ticket was read at the door.
    Entered,
}

/// What is known of a seat beside its state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeskFacts {
    /// In which channel it is held, if it is.
    pub held_in: Option<Channel>,
    /// By the sale that is open here.
    pub is_mine: bool,
    pub has_entered: bool,
}

impl DeskState {
    table! {
        /// As a legend lists them.
        const ALL;
        /// One letter, by which page and live stream write it.
        fn code -> char {
            Free => 'f',
            Mine => 'm',
            HeldByShopper => 'w',
            HeldBySeller => 'c',
            OnResale => 'o',
            Reserved => 'r',
            Blocked(BlockKind::BoxOffice) => 'B',
            Blocked(BlockKind::House) => 'H',
            Blocked(BlockKind::Sponsor) => 'S',
            Blocked(BlockKind::Promoter) => 'M',
            Blocked(BlockKind::Press) => 'P',
            Blocked(BlockKind::Technical) => 'T',
            Blocked(BlockKind::Closed) => 'C',
            Blocked(BlockKind::Till) => 'A',
            Sold(SoldAs::Ticket) => 't',
            Sold(SoldAs::Subscription) => 's',
            Sold(SoldAs::Package) => 'p',
            Entered => 'e',
        }
    }

    pub fn of(state: SeatState, facts: DeskFacts) -> Self {
        match state {
            SeatState::Free => Self::Free,
            SeatState::Held if facts.is_mine => Self::Mine,
            SeatState::Held => match facts.held_in {
                None | Some(Channel::Web) => Self::HeldByShopper,
                Some(Channel::BoxOffice | Channel::PointOfSale | Channel::External) => {
                    Self::HeldBySeller
                }
            },
            SeatState::Sold(_) if facts.has_entered => Self::Entered,
            SeatState::Sold(sold_as) => Self::Sold(sold_as),
            SeatState::OnResale => Self::OnResale,
            SeatState::Reserved => Self::Reserved,
            SeatState::Blocked(kind) => Self::Blocked(kind),
        }
    }

    /// The end of the message that says it.
    pub fn to_text(self) -> String {
        match self {
            Self::Free => SeatState::Free.to_text(),
            Self::Mine => "mine".to_owned(),
            Self::HeldByShopper => "held-web".to_owned(),
            Self::HeldBySeller => "held-seller".to_owned(),
            Self::OnResale => SeatState::OnResale.to_text(),
            Self::Reserved => SeatState::Reserved.to_text(),
            Self::Blocked(kind) => SeatState::Blocked(kind).to_text(),
            Self::Sold(sold_as) => SeatState::Sold(sold_as).to_text(),
            Self::Entered => "entered".to_owned(),
        }
    }

    /// Whether somebody has it, whose file a seller may ask for.
    pub fn has_customer(self) -> bool {
        match self {
            Self::Free | Self::Mine | Self::Blocked(_) => false,
            Self::HeldByShopper
            | Self::HeldBySeller
            | Self::OnResale
            | Self::Reserved
            | Self::Sold(_)
            | Self::Entered => true,
        }
    }

    /// Whether a seller of the channel may ask for it. The hold decides: this only leaves out what
    /// none of them ever gets.
    pub fn may_be_asked_for(self, channel: Channel) -> bool {
        match self {
            Self::Free | Self::OnResale | Self::Reserved => true,
            Self::Blocked(kind) => kind.sellers().has(channel),
            Self::Mine
            | Self::HeldByShopper
            | Self::HeldBySeller
            | Self::Sold(_)
            | Self::Entered => false,
        }
    }

    /// Whether somebody who blocks seats can block it, or free it from what keeps it.
    pub fn can_be_kept_or_freed(self) -> bool {
        match self {
            Self::Free | Self::Reserved | Self::Blocked(_) => true,
            Self::OnResale
            | Self::Mine
            | Self::HeldByShopper
            | Self::HeldBySeller
            | Self::Sold(_)
            | Self::Entered => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_state_has_a_letter_and_a_name_of_its_own() {
        let letters: BTreeSet<char> = DeskState::ALL.map(DeskState::code).into();
        let names: BTreeSet<String> = DeskState::ALL.map(DeskState::to_text).into();
        assert_eq!((letters.len(), names.len()), (DeskState::ALL.len(), DeskState::ALL.len()));
    }

    #[test]
    fn a_held_seat_says_for_whom_and_a_sold_one_whether_its_holder_came_in() {
        let held_in = |channel| DeskFacts { held_in: Some(channel), ..DeskFacts::default() };
        let own = DeskFacts { is_mine: true, ..held_in(Channel::BoxOffice) };
        let entered = DeskFacts { has_entered: true, ..DeskFacts::default() };
        let ticket = SeatState::Sold(SoldAs::Ticket);
        for (state, facts, expected) in [
            (SeatState::Free, DeskFacts::default(), DeskState::Free),
            (SeatState::Held, held_in(Channel::Web), DeskState::HeldByShopper),
            (SeatState::Held, held_in(Channel::BoxOffice), DeskState::HeldBySeller),
            (SeatState::Held, held_in(Channel::External), DeskState::HeldBySeller),
            (SeatState::Held, own, DeskState::Mine),
            (ticket, DeskFacts::default(), DeskState::Sold(SoldAs::Ticket)),
            (ticket, entered, DeskState::Entered),
            // A ticket that is offered again has let nobody in.
            (SeatState::OnResale, entered, DeskState::OnResale),
            (SeatState::Reserved, own, DeskState::Reserved),
        ] {
            assert_eq!(DeskState::of(state, facts), expected, "{state:?} {facts:?}");
        }
    }

    #[test]
    fn a_seller_asks_for_no_seat_that_somebody_has() {
        let asked = |state: DeskState| state.may_be_asked_for(Channel::BoxOffice);
        let may: Vec<char> =
            DeskState::ALL.into_iter().filter(|it| asked(*it)).map(DeskState::code).collect();
        assert_eq!(may, ['f', 'o', 'r', 'B', 'H', 'S', 'M', 'P']);
        assert!(!DeskState::Blocked(BlockKind::House).may_be_asked_for(Channel::External));
    }
}
