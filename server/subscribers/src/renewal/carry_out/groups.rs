//! Which renewals are one order: those that one answer renewed together, as far as one payer pays
//! for them in the same way, to the same companies.

use crate::renewal::{
    Round,
    grant::ended_by_holder,
    payer::{Pays, former, payment},
};
use anyhow::Context;
use domain::id::{CompanyId, PersonId, RenewalId};
use house::House;
use std::collections::BTreeSet;
use store::{
    Conn,
    tickets::renewals::{self, Renewal},
};

/// What each order renews, of those whose first one is among `due`. `undecided`: these wait for
/// what becomes of their wishes, and so do all that are renewed together with them.
pub(super) async fn in_orders(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    due: Vec<Renewal>,
    undecided: &BTreeSet<RenewalId>,
) -> Vec<Vec<Renewal>> {
    let mut orders = Vec::new();
    for renewal in due {
        let id = renewal.id;
        match led_by(house, conn, round, renewal, undecided).await {
            Ok(its) => orders.extend(its),
            Err(fault) => tracing::error!(renewal = %id, "not renewed: {fault:#}"),
        }
    }
    orders
}

/// None where another one stands before it.
async fn led_by(
    house: &House,
    conn: &mut Conn,
    round: &Round,
    renewal: Renewal,
    undecided: &BTreeSet<RenewalId>,
) -> anyhow::Result<Vec<Vec<Renewal>>> {
    let Some(together) = renewal.together else { return Ok(vec![vec![renewal]]) };
    let mut all = renewals::open_together(conn, together).await?;
    all.retain(|it| {
        let rule = round.rule_of(it.former_offer);
        it.season == round.season.id
            && rule.is_some_and(|rule| rule.is_due(house.now()))
            && ended_by_holder(it, rule).is_none()
    });
    let is_first = all.first().is_some_and(|first| first.id == renewal.id);
    if !is_first || all.iter().any(|it| undecided.contains(&it.id)) {
        return Ok(Vec::new());
    }
    let mut orders: Vec<(Option<Alike>, Vec<Renewal>)> = Vec::new();
    for renewal in all {
        let alike = Alike::of(conn, round, &renewal).await?;
        let known = orders.iter_mut().find(|(known, _)| known.is_some() && *known == alike);
        match known {
            Some((_, its)) => its.push(renewal),
            None => orders.push((alike, vec![renewal])),
        }
    }
    Ok(orders.into_iter().map(|(_, its)| its).collect())
}

/// What those of one order have in common.
#[derive(PartialEq)]
struct Alike {
    payer: PersonId,
    email: String,
    pays: Pays,
    /// A card pays to one merchant account, and an account is debited for one creditor.
    companies: BTreeSet<CompanyId>,
}

impl Alike {
    /// None: without a seat it is no order.
    async fn of(conn: &mut Conn, round: &Round, renewal: &Renewal) -> anyhow::Result<Option<Self>> {
        if renewal.terms.is_none() {
            return Ok(None);
        }
        let former = former(conn, renewal).await?;
        let rule = round.rule_of(renewal.former_offer).context("a rule of the sheet")?;
        let pays = payment(conn, rule, renewal, &former).await?;
        let target = round.target(renewal.offer).context("a package of the season")?;
        let companies = target.performances.iter().map(|it| it.row.selling).collect();
        Ok(Some(Self { payer: former.person, email: former.email, pays, companies }))
    }
}
