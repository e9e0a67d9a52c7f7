//! What becomes of tickets when the house cancels a performance or moves it to another time.

use crate::{
    id::{ChangeId, PerformanceId},
    moment::Moment,
};
use std::collections::BTreeMap;

/// So long holders have to choose, if the house says nothing else.
pub const DAYS_TO_CHOOSE: i64 = 14;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Cancelled,
    /// It takes place at another time.
    Moved,
}

impl ChangeKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Moved => "moved",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Cancelled, Self::Moved].into_iter().find(|kind| kind.as_str() == text)
    }

    /// What the holder of a ticket may choose at once, beside an exchange. What is paid later came
    /// through no gateway that could bring it back.
    pub fn choices(self, is_paid_later: bool) -> &'static [ChangeChoice] {
        match (self, is_paid_later) {
            (Self::Cancelled, false) => &[ChangeChoice::MoneyBack, ChangeChoice::Credit],
            (Self::Cancelled, true) => &[ChangeChoice::Credit],
            (Self::Moved, false) => {
                &[ChangeChoice::Keep, ChangeChoice::MoneyBack, ChangeChoice::Credit]
            }
            (Self::Moved, true) => &[ChangeChoice::Keep, ChangeChoice::Credit],
        }
    }

    /// Some tickets of an order may be returned alone, and the others stay. Those of a cancelled
    /// performance have ended, all of them.
    pub fn can_be_in_part(self) -> bool {
        match self {
            Self::Cancelled => false,
            Self::Moved => true,
        }
    }

    /// What happens with a ticket for which nothing was chosen in time. A performance of a
    /// subscription or package becomes credit by its share of the price.
    pub fn unchosen(self, is_of_package: bool) -> ChangeChoice {
        match self {
            Self::Moved => ChangeChoice::Keep,
            Self::Cancelled if is_of_package => ChangeChoice::Credit,
            Self::Cancelled => ChangeChoice::MoneyBack,
        }
    }

    /// Until when holders may choose. Who keeps a ticket for the new time by saying nothing has
    /// said so when that time has come. `end`: of the last day that they have.
    pub fn choose_by(self, end: Moment, starts_at: Moment) -> Moment {
        match self {
            Self::Cancelled => end,
            Self::Moved => end.min(starts_at),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeChoice {
    /// The ticket stays valid, for the new time.
    Keep,
    /// Everything that was paid for it becomes credit.
    Credit,
    /// Everything that was paid for it goes back the way it came.
    MoneyBack,
    /// All its tickets were exchanged, one by one: nobody chooses this with a button.
    Exchange,
}

impl ChangeChoice {
    /// The tickets end, and what was paid for them goes back.
    pub fn is_return(self) -> bool {
        match self {
            Self::Credit | Self::MoneyBack => true,
            Self::Keep | Self::Exchange => false,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Credit => "credit",
            Self::MoneyBack => "money-back",
            Self::Exchange => "exchange",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Keep, Self::Credit, Self::MoneyBack, Self::Exchange]
            .into_iter()
            .find(|choice| choice.as_str() == text)
    }
}

/// What an order's buyer was told of a performance, and chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderChangeView {
    pub change: ChangeId,
    pub kind: ChangeKind,
    pub performance: PerformanceId,
    /// Of one that was moved.
    pub starts_before: Option<Moment>,
    /// Of one that was cancelled before, and takes place.
    pub is_after_all: bool,
    pub choose_by: Moment,
    pub choice: Option<ChangeChoice>,
    /// They may still choose.
    pub is_open: bool,
    /// What the house says of it, in the reader's language. None: nothing.
    pub note: Option<String>,
}

/// What the house may say of a change, in one language.
pub const NOTE_CHARS_MAX: usize = 500;

/// What the house says of a change, by language.
pub type Notes = BTreeMap<String, String>;

/// In the reader's language, else in the house's own.
pub fn note_in<'n>(notes: &'n Notes, language: &str, own: &str) -> Option<&'n str> {
    notes.get(language).or_else(|| notes.get(own)).map(String::as_str)
}

/// When a performance was to begin before the house moved it. `changes`: the newest last.
/// `starts_at`: when it begins now.
pub fn moved_from(
    changes: &[OrderChangeView],
    performance: PerformanceId,
    starts_at: Moment,
) -> Option<Moment> {
    let newest = changes.iter().rfind(|told| told.performance == performance);
    let before = newest.filter(|told| told.kind == ChangeKind::Moved)?.starts_before;
    before.filter(|before| *before != starts_at)
}

/// Why a choice isn't made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceRefusal {
    /// No such change, or the order has no ticket for its performance.
    Unknown,
    /// The house doesn't offer this.
    NotOffered,
    /// Something else was chosen before.
    Chosen(ChangeChoice),
    /// The time to choose is over.
    Over,
    /// Somebody came in with a ticket, or a bank decides about the money: the box office helps.
    NotPossible,
    /// It would bring another sum than the page said: the buyer is asked again.
    AmountChanged,
    /// A ticket of those that were ticked was returned, exchanged or used meanwhile.
    TicketsChanged,
    /// A seat that the page said to be on offer has been sold, or is the holder's again.
    OffersChanged,
    /// Somebody is buying a seat that the order's buyer has on offer.
    BeingBought,
}

impl ChoiceRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown-change",
            Self::NotOffered => "not-offered",
            Self::Chosen(_) => "chosen",
            Self::Over => "over",
            Self::NotPossible => "not-possible",
            Self::AmountChanged => "amount-changed",
            Self::TicketsChanged => "tickets-changed",
            Self::OffersChanged => "offers-changed",
            Self::BeingBought => "being-bought",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::DAY_MS;

    const NOW: Moment = Moment(1_000 * DAY_MS);

    #[test]
    fn names_are_read_back() {
        for kind in [ChangeKind::Cancelled, ChangeKind::Moved] {
            assert_eq!(ChangeKind::parse(kind.as_str()), Some(kind));
            for choice in kind.choices(false) {
                assert_eq!(ChangeChoice::parse(choice.as_str()), Some(*choice));
            }
        }
        assert_eq!(ChangeChoice::parse("exchange"), Some(ChangeChoice::Exchange));
        assert_eq!(ChangeChoice::parse("swap"), None);
    }

    #[test]
    fn what_happens_by_itself_is_one_of_the_choices() {
        for kind in [ChangeKind::Cancelled, ChangeKind::Moved] {
            for is_of_package in [false, true] {
                assert!(kind.choices(false).contains(&kind.unchosen(is_of_package)));
            }
        }
    }

    #[test]
    fn a_note_is_read_in_the_own_language_of_the_house_where_there_is_no_other() {
        let notes = Notes::from([("es".to_owned(), "Lo sentimos.".to_owned())]);
        assert_eq!(note_in(&notes, "de", "es"), Some("Lo sentimos."));
        assert_eq!(note_in(&notes, "de", "en"), None);
    }

    #[test]
    fn nobody_chooses_after_the_curtain_has_risen() {
        let soon = NOW.plus_ms(DAY_MS);
        let end = NOW.plus_ms(14 * DAY_MS);
        assert_eq!(ChangeKind::Moved.choose_by(end, soon), soon);
        assert_eq!(ChangeKind::Cancelled.choose_by(end, soon), end);
    }
}
