//! What a ticket costs for whom before other rules: a price of its own, or another ticket type's
//! with a change.

use super::{
    PriceTypeRule, Rules, is_for, is_in,
    terms::{Ask, NoTerms},
};
use domain::{
    id::PriceTypeId,
    moment::Moment,
    sales::pricing::{Stage, StageKind},
    wording::listing::Listing,
};

/// Ticket types that stand on one another; the import refuses circles.
const DEPTH_MAX: usize = 20;

impl Rules {
    pub fn price_type(&self, key: &str) -> Option<&PriceTypeRule> {
        self.price_types.iter().find(|row| row.key == key)
    }

    /// None: this version of the rules has it no more, or it is none of the house's.
    pub fn price_type_key(&self, id: Option<PriceTypeId>) -> Option<&str> {
        let mut known = self.price_type_ids.iter();
        known.find(|(_, known)| Some(**known) == id).map(|(key, _)| key.as_str())
    }

    /// Whether the ticket type is only for some kinds of person.
    pub fn is_for_some(&self, price_type: &str) -> bool {
        self.price_type(price_type).is_some_and(|row| !row.who.is_empty())
    }

    /// Listed price and what leads from it to the ticket type's.
    pub(super) fn listed(&self, ask: &Ask<'_>) -> Result<(i64, Vec<Stage>), NoTerms> {
        let prices = ask.listing.prices.get(ask.zone).ok_or(NoTerms::NotSold)?;
        let mut stages = Vec::new();
        let mut key = ask.price_type;
        for _ in 0..DEPTH_MAX {
            if let Some(price) = prices.iter().find(|price| price.price_type == key) {
                // From the one that has a price to the one that was asked for.
                stages.reverse();
                return Ok((price.minor, stages));
            }
            let row = self.price_type(key).ok_or(NoTerms::UnknownPriceType)?;
            let (base, change) = row.base.as_ref().zip(row.change).ok_or(NoTerms::NotSold)?;
            stages.push(Stage { kind: StageKind::PriceType, key: key.to_owned(), change });
            key = base;
        }
        Err(NoTerms::UnknownPriceType)
    }

    /// The ticket type that staff give away for it, here and now: this one, or else the first of
    /// their sheet. None: the house has none, or this one isn't given here.
    pub fn given_away(
        &self,
        wanted: Option<PriceTypeId>,
        listing: &Listing,
        now: Moment,
    ) -> Option<&PriceTypeRule> {
        let wanted = self.price_type_key(wanted);
        let mut given = self.price_types.iter().filter(|row| {
            row.is_invitation
                && is_in(&row.channels, self.channel)
                && row.window.holds(listing.row.starts_at, now)
        });
        given.find(|row| wanted.is_none_or(|key| row.key == key))
    }

    /// Whether this customer may have the ticket type here and now.
    pub fn check_price_type(&self, ask: &Ask<'_>) -> Result<(), NoTerms> {
        let Some(row) = self.price_type(ask.price_type) else { return Ok(()) };
        if row.is_invitation {
            return Err(NoTerms::Invitation);
        }
        if !is_for(&row.who, ask.customer, Some(ask.listing)) {
            return Err(NoTerms::NotForThem);
        }
        if !is_in(&row.channels, self.channel) {
            return Err(NoTerms::NotHere);
        }
        match row.window.holds(ask.listing.row.starts_at, ask.now) {
            true => Ok(()),
            false => Err(NoTerms::NotNow),
        }
    }
}
