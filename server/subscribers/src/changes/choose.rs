//! What the buyer of an order chooses after a change of a performance.

use super::{
    keep, part,
    settle::{self, Settled},
};
use anyhow::Context;
use domain::{
    id::{ChangeId, OrderId, OrderLineId, PerformanceId},
    money::Money,
    people::actor::{Action, Actor},
    tickets::change::{ChangeChoice, ChoiceRefusal},
};
use house::{Answered, Failure, House, sealed};
use money::{
    cancellation::{CancelRefusal, amount_back, back_to_house, ending},
    exchange::lines_of_change,
};
use std::collections::BTreeMap;
use store::{
    Conn,
    books::receivables,
    orders::{self, Order},
    running::changes::{self, Change},
};

/// What the tickets of a change bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brings {
    /// By the ways that paid for them.
    pub refund: Money,
    /// As credit: without what goes back to gift vouchers.
    pub credit: Money,
    /// Of `credit`, what credit had paid: it is credit again, whatever is chosen.
    pub own_credit: Money,
    /// What staff took at a counter: a refund of it is paid there.
    pub at_counter: Money,
    /// What was paid of an order that is paid later, and settles what is still owed of it. It is
    /// no part of the others.
    pub settles: Money,
}

impl Brings {
    /// What no gift voucher and no credit had paid.
    pub fn bank_minor(&self) -> i64 {
        self.credit.minor - self.own_credit.minor
    }

    /// What goes back to gift vouchers.
    pub fn voucher_minor(&self) -> i64 {
        self.refund.minor - self.credit.minor
    }

    /// What the button of the choice names.
    fn named_minor(self, choice: ChangeChoice) -> i64 {
        match choice {
            ChangeChoice::Credit => self.credit.minor + self.settles.minor,
            ChangeChoice::MoneyBack | ChangeChoice::Keep | ChangeChoice::Exchange => {
                self.refund.minor
            }
        }
    }
}

/// What a buyer chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub choice: ChangeChoice,
    /// What the page said that it brings. None: it said nothing.
    pub shown_minor: Option<i64>,
    /// How many tickets the page said to be on offer. None: it said nothing.
    pub shown_offers: Option<u32>,
}

impl From<ChangeChoice> for Chosen {
    fn from(choice: ChangeChoice) -> Self {
        Self { choice, shown_minor: None, shown_offers: None }
    }
}

/// The same, and of which tickets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenFor {
    pub chosen: Chosen,
    /// The lines of the tickets that are returned alone. Empty: all that the change is about.
    pub tickets: Vec<OrderLineId>,
}

/// For each change that something is still to be chosen after; without those whose tickets can't be
/// returned now.
#[boxed]
pub async fn brings(house: &House, order: OrderId) -> anyhow::Result<BTreeMap<ChangeId, Brings>> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders are never deleted")?;
    let mut known = BTreeMap::new();
    for told in changes::of_order(&mut conn, order.id).await? {
        if told.done_at.is_some() || told.change.ended_at.is_some() {
            continue;
        }
        if let Ok(brings) = brings_of(&mut conn, &order, &told.change).await.answered()? {
            known.insert(told.change.id, brings);
        }
    }
    Ok(known)
}

/// What the mail about the change names. None: the tickets can't be returned now.
pub(super) async fn told_of(
    conn: &mut Conn,
    change: &Change,
    order: OrderId,
) -> anyhow::Result<Option<Brings>> {
    let order = orders::by_id(conn, order).await?.context("orders are never deleted")?;
    match brings_of(conn, &order, change).await {
        Ok(brings) => Ok(Some(brings)),
        Err(Failure::Refused(_)) => Ok(None),
        // Whoever has such a ticket is told of the change all the same.
        Err(failure) => {
            tracing::warn!(order = %order.id, "a mail names no sum: {failure}");
            Ok(None)
        }
    }
}

async fn brings_of(
    conn: &mut Conn,
    order: &Order,
    change: &Change,
) -> Result<Brings, Failure<CancelRefusal>> {
    let lines = lines_of_change(conn, change, order).await?;
    brings_of_lines(conn, order, lines.into_iter().map(|line| line.id).collect()).await
}

pub(super) async fn brings_of_lines(
    conn: &mut Conn,
    order: &Order,
    lines: Vec<OrderLineId>,
) -> Result<Brings, Failure<CancelRefusal>> {
    let wanted = settle::wanted(lines);
    let refund = amount_back(conn, order, &wanted).await?;
    if let Some(ending) = ending(conn, order, &wanted).await? {
        let money = |minor| Money::new(minor, refund.currency);
        let credit = money(ending.credit_minor);
        let settles = money(ending.settles_minor);
        let (own_credit, at_counter) = (money(0), money(0));
        return Ok(Brings { refund: credit, credit, own_credit, at_counter, settles });
    }
    let back = back_to_house(conn, order, &wanted).await?;
    let money = |minor| Money::new(minor, refund.currency);
    let credit = money(refund.minor - back.vouchers_minor);
    let (own_credit, at_counter) = (money(back.credit_minor), money(back.at_counter_minor));
    Ok(Brings { refund, credit, own_credit, at_counter, settles: money(0) })
}

/// The buyer of an order, who has its page open, chooses. Gives what it brought; None: it moved no
/// money now.
///
/// # Errors
/// Why it isn't done.
#[boxed]
pub async fn choose(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    change: ChangeId,
    chosen: Chosen,
) -> Result<Option<Brings>, Failure<ChoiceRefusal>> {
    let wanted = ChosenFor { chosen, tickets: Vec::new() };
    choose_for(house, actor, order_secret, change, &wanted).await
}

/// The same for some tickets alone. About the others is still to be chosen then.
///
/// # Errors
/// Why it isn't done.
#[boxed]
pub async fn choose_for(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    change: ChangeId,
    wanted: &ChosenFor,
) -> Result<Option<Brings>, Failure<ChoiceRefusal>> {
    actor.permit(Action::Shop, "*").map_err(|_| Failure::Refused(ChoiceRefusal::Unknown))?;
    let (actor, secret, wanted) = (actor.clone(), order_secret.to_owned(), wanted.clone());
    let (changed, brings) = house
        .write(move |house, conn| {
            let (actor, secret, wanted) = (actor.clone(), secret.clone(), wanted.clone());
            Box::pin(async move { choose_in(&house, conn, &actor, &secret, change, &wanted).await })
        })
        .await?;
    house.announce(&changed).await;
    Ok(brings)
}

async fn choose_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    secret: &str,
    change: ChangeId,
    wanted: &ChosenFor,
) -> Result<(Vec<PerformanceId>, Option<Brings>), Failure<ChoiceRefusal>> {
    let Chosen { choice, shown_minor, shown_offers } = wanted.chosen;
    let unknown = || Failure::Refused(ChoiceRefusal::Unknown);
    let secret = sealed::link_lookup(house, secret)?;
    let known = orders::by_secret(conn, &secret).await?.ok_or_else(unknown)?;
    let order = orders::lock(conn, known.id).await?.context("orders are never deleted")?;
    let told = changes::of_order(conn, order.id).await?;
    let told = told.into_iter().find(|it| it.change.id == change).ok_or_else(unknown)?;
    match told.choice {
        // Sent twice, it has the effect of one.
        Some(before) if before == choice => return Ok((Vec::new(), None)),
        Some(before) => return Err(Failure::Refused(ChoiceRefusal::Chosen(before))),
        None => {}
    }
    if !told.is_open(house.now()) {
        return Err(Failure::Refused(ChoiceRefusal::Over));
    }
    let is_later = !receivables::of_order(conn, order.id).await?.is_empty();
    // Without an address nobody could ever spend it.
    let is_nobodys = choice == ChangeChoice::Credit && order.email.is_empty();
    // Tickets that stay need no choice of their own.
    let is_odd = !wanted.tickets.is_empty() && !choice.is_return();
    if is_nobodys || is_odd || !told.change.kind.choices(is_later).contains(&choice) {
        return Err(Failure::Refused(ChoiceRefusal::NotOffered));
    }
    let meant = part::meant(conn, &order, &told, &wanted.tickets).await?;
    let brings = match brings_now(conn, &order, choice, &meant.lines).await {
        Ok(brings) => brings,
        Err(Failure::Refused(_)) if shown_minor.is_none() => None,
        Err(failure) => return Err(failure),
    };
    let minor = brings.map(|brings| brings.named_minor(choice));
    if shown_minor.is_some() && shown_minor != minor {
        return Err(Failure::Refused(ChoiceRefusal::AmountChanged));
    }
    let settled = Settled { change: &told.change, order: &order, actor };
    let mut changed = settle::as_chosen(house, conn, &settled, choice, &meant).await?;
    if choice == ChangeChoice::Keep {
        changed.extend(keep::end_offers(house, conn, &settled, shown_offers).await?);
    }
    Ok((changed, brings))
}

/// None: the choice moves no money.
async fn brings_now(
    conn: &mut Conn,
    order: &Order,
    choice: ChangeChoice,
    lines: &[OrderLineId],
) -> Result<Option<Brings>, Failure<ChoiceRefusal>> {
    if !choice.is_return() {
        return Ok(None);
    }
    let brings = brings_of_lines(conn, order, lines.to_vec()).await;
    brings.map(Some).map_err(|failure| failure.map(|_| ChoiceRefusal::NotPossible))
}
