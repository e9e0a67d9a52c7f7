//! Flexible subscriptions that holders may have instead: they choose performances and seats by
//! themselves, and their seasons as a subscriber stay.

use super::{Round, target::people_of};
use domain::{id::OfferId, moment::Moment};
use house::House;
use rules::purchase::NotSold;
use store::{Conn, orders::Order, tickets::renewals::Renewal};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlexibleView {
    pub offer: OfferId,
    /// Of its page.
    pub key: String,
    pub name: String,
    /// From when performances and seats can be chosen; None: now.
    pub opens: Option<Moment>,
    /// Until when; None: no date of its own ends it.
    pub closes: Option<Moment>,
}

impl FlexibleView {
    pub(super) fn of(house: &House, round: &Round, offer: OfferId, language: &str) -> Option<Self> {
        let (catalogue, now) = (&round.catalogue, house.now());
        let offering = catalogue.offering_by_id(offer)?;
        Some(Self {
            offer,
            key: offering.row.key.clone(),
            name: catalogue.offer_name(offering, language),
            opens: catalogue.rules.package_opens(offering, now).filter(|opens| *opens > now),
            closes: catalogue.rules.package_closes(offering),
        })
    }
}

/// Those that the row names and that are sold to whoever goes on, now or later.
pub(super) async fn offered(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: &Renewal,
    former: &Order,
) -> anyhow::Result<Vec<OfferId>> {
    let rule = round.rule_of(renewal.former_offer);
    let Some(rule) = rule.filter(|rule| !rule.flexible.is_empty()) else { return Ok(Vec::new()) };
    let (catalogue, now) = (&round.catalogue, house.now());
    let people = people_of(house, conn, catalogue, former.person, renewal.person).await?;
    let holder = people.others.first().map(|person| person.id);
    let rights = people.rights(holder);
    let offerings = rule.flexible.iter().filter_map(|key| catalogue.offering(key));
    let sold = offerings.filter(|offering| {
        let refused = catalogue.rules.package_refused(offering, rights, now);
        refused.iter().all(|why| *why == NotSold::Time)
            && catalogue.rules.package_opens(offering, now).is_some()
            && catalogue.rules.package_closes(offering).is_none_or(|closes| now < closes)
    });
    Ok(sold.map(|offering| offering.row.id).collect())
}
