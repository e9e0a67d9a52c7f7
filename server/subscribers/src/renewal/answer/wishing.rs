//! Other seats that holders ask for: for one subscription, or for two of one series side by side,
//! which are granted together or not at all.

use super::Open;
use crate::renewal::{
    ask::record,
    beside::are_neighbours,
    seats::{SeatStanding, standing_of},
    target::{people_of, total_minor},
};
use anyhow::Context;
use domain::{
    id::{Ordinal, RenewalId, WishPairId},
    people::actor::Actor,
    tickets::renewal::{Answer, RenewalRefusal, WISHES_MAX},
};
use house::{Failure, House};
use money::checkout::KeptSeat;
use season::words::HallWords;
use serde_json::json;
use store::{
    Conn,
    tickets::renewals::{self, Wish},
};

/// Another seat that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The package's key.
    pub package: String,
    pub seat: Ordinal,
    /// None: as now.
    pub price_type: Option<String>,
}

/// Two neighbouring seats that are asked for instead of those of two subscriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedForTwo {
    pub renewals: [RenewalId; 2],
    /// The package's key.
    pub package: String,
    /// For each of them.
    pub seats: [Ordinal; 2],
    /// Of the first; None: as now. The other one keeps its own.
    pub price_type: Option<String>,
}

/// Puts another seat behind those that were asked for. It is no answer: whether the subscription
/// is renewed, its holder says by `reply`.
///
/// # Errors
/// Why it isn't taken.
#[boxed]
pub async fn wish(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    asked: &Asked,
) -> Result<(), Failure<RenewalRefusal>> {
    let (actor, asked) = (actor.clone(), asked.clone());
    house
        .write(move |house, conn| {
            let (actor, asked) = (actor.clone(), asked.clone());
            Box::pin(async move {
                let open = Open::find(&house, conn, &actor, renewal).await?;
                open.wish(&house, conn, &actor, &asked).await
            })
        })
        .await
}

/// The same of two seats for two subscriptions of one series, behind those that were asked for
/// together before.
///
/// # Errors
/// Why it isn't taken.
#[boxed]
pub async fn wish_for_two(
    house: &House,
    actor: &Actor,
    asked: &AskedForTwo,
) -> Result<(), Failure<RenewalRefusal>> {
    let (actor, asked) = (actor.clone(), asked.clone());
    house
        .write(move |house, conn| {
            let (actor, asked) = (actor.clone(), asked.clone());
            Box::pin(async move { ask_for_two(&house, conn, &actor, &asked).await })
        })
        .await
}

async fn ask_for_two(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    asked: &AskedForTwo,
) -> Result<(), Failure<RenewalRefusal>> {
    let refused = |why| Err(Failure::Refused(why));
    let mut ids = asked.renewals;
    ids.sort();
    let mut opens = Vec::new();
    for id in ids {
        opens.push(Open::find(house, conn, actor, id).await?);
    }
    opens.sort_by_key(|open| asked.renewals.iter().position(|id| *id == open.renewal.id));
    let [one, other] = opens.as_slice() else { return refused(RenewalRefusal::UnknownRenewal) };
    if !one.is_beside(other) {
        return refused(RenewalRefusal::UnknownRenewal);
    }
    let Some(target) = one.round.target_by_key(&asked.package) else {
        return refused(RenewalRefusal::UnknownPackage);
    };
    let hall = HallWords::of(&one.round.catalogue, &one.former.language);
    if !are_neighbours(target, &hall, asked.seats) {
        return refused(RenewalRefusal::UnknownSeat);
    }
    let known = renewals::wishes_of(conn, one.renewal.id).await?;
    let others = renewals::wishes_of(conn, other.renewal.id).await?;
    let are_pairs = known.iter().all(|wish| wish.pair.is_some());
    if !are_pairs || !known.iter().map(|it| it.pair).eq(others.iter().map(|it| it.pair)) {
        return refused(RenewalRefusal::WishesMixed);
    }
    let pair = WishPairId(house.new_id());
    let [seat, next] = asked.seats;
    let price_type = asked.price_type.clone();
    for (open, wishes, seat, price_type) in
        [(one, known, seat, price_type), (other, others, next, None)]
    {
        let its = Asked { package: asked.package.clone(), seat, price_type };
        let mut wish = open.new_wish(house, conn, &its, &wishes).await?;
        wish.pair = Some(pair);
        open.set(house, conn, actor, [wishes, vec![wish]].concat()).await?;
    }
    Ok(())
}

/// Takes a wish back, by its position; of one that is for two, both.
///
/// # Errors
/// Why it can't be.
#[boxed]
pub async fn take_back_wish(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    position: u32,
) -> Result<(), Failure<RenewalRefusal>> {
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                let open = Open::find(&house, conn, &actor, renewal).await?;
                let mut wishes = renewals::wishes_of(conn, renewal).await?;
                let pair = wishes.iter().find(|it| it.position == position).and_then(|it| it.pair);
                wishes.retain(|wish| wish.position != position);
                open.leave(&house, conn, &actor, wishes).await?;
                let Some(pair) = pair else { return Ok(()) };
                for other in renewals::wishes_of_pair(conn, pair).await? {
                    let open = Open::find(&house, conn, &actor, other.renewal).await?;
                    let mut wishes = renewals::wishes_of(conn, other.renewal).await?;
                    wishes.retain(|wish| wish.pair != Some(pair));
                    open.leave(&house, conn, &actor, wishes).await?;
                }
                Ok(())
            })
        })
        .await
}

impl Open {
    /// Both are one payer's, of one series, and have a seat.
    fn is_beside(&self, other: &Self) -> bool {
        let (one, two) = (&self.renewal, &other.renewal);
        one.id != two.id
            && (one.season, one.offer, one.former_offer)
                == (two.season, two.offer, two.former_offer)
            && self.former.person == other.former.person
            && self.former.email == other.former.email
            && one.terms.is_some()
            && two.terms.is_some()
    }

    async fn wish(
        &self,
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        asked: &Asked,
    ) -> Result<(), Failure<RenewalRefusal>> {
        let wishes = renewals::wishes_of(conn, self.renewal.id).await?;
        if wishes.iter().any(|wish| wish.pair.is_some()) {
            return Err(Failure::Refused(RenewalRefusal::WishesMixed));
        }
        let wish = self.new_wish(house, conn, asked, &wishes).await?;
        self.set(house, conn, actor, [wishes, vec![wish]].concat()).await
    }

    /// What remains after one was taken back.
    async fn leave(
        &self,
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        mut wishes: Vec<Wish>,
    ) -> Result<(), Failure<RenewalRefusal>> {
        for (wish, position) in wishes.iter_mut().zip(0..) {
            wish.position = position;
        }
        // Without a seat of theirs and without a wish they ask for nothing.
        let asks = self.rule.keeps_seat || !wishes.is_empty();
        self.set(house, conn, actor, wishes).await?;
        if self.renewal.answer == Some(Answer::Confirmed) && !asks {
            let (id, now) = (self.renewal.id, house.now());
            renewals::set_answer(conn, id, Answer::Declined, None, now).await?;
        }
        Ok(())
    }

    async fn set(
        &self,
        house: &House,
        conn: &mut Conn,
        actor: &Actor,
        wishes: Vec<Wish>,
    ) -> Result<(), Failure<RenewalRefusal>> {
        let id = self.renewal.id;
        renewals::set_wishes(conn, id, &wishes).await?;
        let detail = json!({ "renewal": id.to_string(), "wishes": wishes.len() });
        Ok(record(house, conn, actor, &self.renewal, "renewal.wish", detail).await?)
    }

    /// Behind these.
    async fn new_wish(
        &self,
        house: &House,
        conn: &mut Conn,
        asked: &Asked,
        wishes: &[Wish],
    ) -> Result<Wish, Failure<RenewalRefusal>> {
        let refused = |why| Err(Failure::Refused(why));
        let renewal = &self.renewal;
        if wishes.len() >= WISHES_MAX {
            return refused(RenewalRefusal::TooManyWishes);
        }
        if !self.rule.targets().any(|key| key == asked.package) {
            return refused(RenewalRefusal::UnknownPackage);
        }
        let Some(target) = self.round.target_by_key(&asked.package) else {
            return refused(RenewalRefusal::UnknownPackage);
        };
        if target.is_companion(asked.seat) {
            return refused(RenewalRefusal::UnknownSeat);
        }
        let ids: Vec<_> = target.ids().collect();
        let owners = renewals::owners(conn, &ids, house.now()).await?;
        if standing_of(target, &owners, asked.seat, renewal.id, &[]) == SeatStanding::Taken {
            return refused(RenewalRefusal::SeatTaken);
        }
        let seat = KeptSeat {
            offer: target.offering.row.id,
            venue: target.venue().context("a target has performances")?,
            seat: asked.seat,
        };
        let price_type = asked.price_type.as_deref().unwrap_or(&renewal.price_type);
        let is_same =
            |offer, place, of: &str| offer == seat.offer && place == seat.seat && of == price_type;
        let is_own =
            renewal.terms.is_some() && is_same(renewal.offer, renewal.seat, &renewal.price_type);
        if is_own || wishes.iter().any(|it| is_same(it.offer, it.seat, &it.price_type)) {
            return refused(RenewalRefusal::SameSeat);
        }
        let catalogue = &self.round.catalogue;
        if catalogue.rules.price_type(price_type).is_none() {
            return refused(RenewalRefusal::UnknownPriceType);
        }
        let people = people_of(house, conn, catalogue, self.former.person, renewal.person).await?;
        let holder = people.others.first().map(|person| person.id);
        let rights = people.rights(holder);
        let Some(tickets) = target.tickets(seat.seat, price_type, rights, house)? else {
            return refused(RenewalRefusal::UnknownSeat);
        };
        Ok(Wish {
            renewal: renewal.id,
            position: wishes.len() as u32,
            offer: seat.offer,
            venue: seat.venue,
            seat: seat.seat,
            price_type: price_type.to_owned(),
            total_minor: total_minor(house, catalogue, &tickets, &seat, &people)?,
            terms: serde_json::to_string(&tickets).context("tickets are plain data")?,
            // Whoever names one more seat keeps their turn.
            asked_at: wishes.first().map_or(house.now(), |first| first.asked_at),
            result: None,
            pair: None,
        })
    }
}
