//! Seats and places that staff keep back: of which kind, until when, and who may sell over them.
//!
//! To add a kind: make it a variant of `BlockKind`. The compiler then leads to who may sell over
//! it and to its letter on the desk's plan (`desk_state`); tests ask for its words in six languages
//! (`staff-desk-state-blocked-…`, `staff-desk-block-kind-…` in `desk.ftl` and `deskplan.ftl`) and
//! for its sign in `style/pages/staff-desk.css`. Then name it where commands and documents list
//! kinds: `server/src/cli/block.rs`, docs/offers.md.

use crate::{moment::Moment, people::actor::Channel, wording::settings::When};

/// Of a block's name.
pub const NAME_CHARS_MAX: usize = 80;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// The house's own guests.
    House,
    /// A desk, a camera, no view of this staging.
    Technical,
    Sponsor,
    /// A company that sells a share of the seats itself.
    Promoter,
    Press,
    /// Sold only at the box office.
    BoxOffice,
    /// A part of the hall that isn't opened.
    Closed,
    /// Set aside for a till, by whose key it is named: what it may sell without a line.
    Till,
}

impl BlockKind {
    table! {
        const ALL;
        fn as_str -> &'static str {
            House => "house",
            Technical => "technical",
            Sponsor => "sponsor",
            Promoter => "promoter",
            Press => "press",
            BoxOffice => "box-office",
            Closed => "closed",
            Till => "till",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Who may sell over such a block unless its maker says something else.
    pub fn sellers(self) -> Sellers {
        let channels: &[Channel] = match self {
            Self::House | Self::Sponsor | Self::Press | Self::BoxOffice => {
                &[Channel::BoxOffice, Channel::PointOfSale]
            }
            Self::Promoter => &[Channel::BoxOffice, Channel::PointOfSale, Channel::External],
            Self::Technical | Self::Closed | Self::Till => &[],
        };
        Sellers(channels.to_vec())
    }
}

/// The web is not among them: what it could sell wouldn't be kept back.
const SELLERS: [Channel; 3] = [Channel::BoxOffice, Channel::PointOfSale, Channel::External];

/// Whether there can be blocks that the channel may sell over.
pub fn may_sell_over_blocks(channel: Channel) -> bool {
    SELLERS.contains(&channel)
}

/// The channels that may sell over a block; none: nobody may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sellers(Vec<Channel>);

impl Sellers {
    /// Names of channels, parted by spaces or commas, in any order. None for an unknown one, and
    /// for one that may never sell over a block.
    pub fn parse(text: &str) -> Option<Self> {
        let names = text.split([' ', ',']).filter(|name| !name.is_empty());
        let named = |name: &str| SELLERS.into_iter().find(|channel| channel.as_str() == name);
        let named: Vec<Channel> = names.map(named).collect::<Option<_>>()?;
        Some(Self(SELLERS.into_iter().filter(|channel| named.contains(channel)).collect()))
    }

    /// The same text for the same channels.
    pub fn to_text(&self) -> String {
        self.0.iter().map(|channel| channel.as_str()).collect::<Vec<_>>().join(" ")
    }

    pub fn has(&self, channel: Channel) -> bool {
        self.0.contains(&channel)
    }
}

/// What a block says; two blocks of a performance that say the same are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockTerms {
    pub kind: BlockKind,
    /// Whom it is for, in the words of the staff. Empty: the kind says all.
    pub name: String,
    /// When it ends by itself. None: it doesn't.
    pub until: Option<When>,
    pub sellers: Sellers,
}

impl BlockTerms {
    /// Sold over by those who usually may.
    pub fn of(kind: BlockKind) -> Self {
        Self { kind, name: String::new(), until: None, sellers: kind.sellers() }
    }

    /// Whether its time has come, for a performance that begins then.
    pub fn is_over(&self, starts_at: Moment, now: Moment) -> bool {
        self.until.is_some_and(|until| until.resolve(starts_at) <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::HOUR_MS;

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in BlockKind::ALL {
            assert_eq!(BlockKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(BlockKind::parse("vip"), None);
    }

    #[test]
    fn nobody_sells_over_a_closed_part_and_the_web_over_nothing() {
        for kind in BlockKind::ALL {
            let sellers = kind.sellers();
            assert!(!sellers.has(Channel::Web), "{kind:?}");
            let nobodys = [BlockKind::Technical, BlockKind::Closed, BlockKind::Till];
            let is_sold = !nobodys.contains(&kind);
            assert_eq!(sellers.has(Channel::BoxOffice), is_sold, "{kind:?}");
            assert_eq!(Sellers::parse(&sellers.to_text()), Some(sellers));
        }
        assert!(!may_sell_over_blocks(Channel::Web));
        assert!(may_sell_over_blocks(Channel::External));
    }

    #[test]
    fn sellers_are_the_same_in_any_order() {
        let text = |text: &str| Sellers::parse(text).map(|sellers| sellers.to_text());
        assert_eq!(text("point-of-sale,box-office").as_deref(), Some("box-office point-of-sale"));
        assert_eq!(text("external external").as_deref(), Some("external"));
        assert_eq!(text("").as_deref(), Some(""));
        assert_eq!(text("web"), None);
        assert_eq!(text("box-office kiosk"), None);
    }

    #[test]
    fn a_block_ends_at_its_moment_or_before_the_curtain() {
        let starts_at = Moment(100 * HOUR_MS);
        let is_over = |until, now| {
            BlockTerms { until, ..BlockTerms::of(BlockKind::Press) }.is_over(starts_at, now)
        };
        assert!(!is_over(None, Moment(i64::MAX)));
        assert!(!is_over(Some(When::At(Moment(5))), Moment(4)));
        assert!(is_over(Some(When::At(Moment(5))), Moment(5)));
        let hour = Some(When::BeforeCurtain { ms: HOUR_MS });
        assert!(!is_over(hour, Moment(99 * HOUR_MS - 1)));
        assert!(is_over(hour, Moment(99 * HOUR_MS)));
    }
}
