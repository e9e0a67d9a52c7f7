//! What became of subscriptions, beside what their holders said: seats by seniority, prices by the
//! sheets, and money only from those who meant to pay it so.

mod together;

use crate::{
    answers::{Card, Renewing},
    seniority::{Former, One, Seat, Ways},
    two_seasons::{SENIOR, SERIES, card_of},
    world::World,
};
use anyhow::Context;
use domain::{id::RenewalId, people::actor::Actor, tickets::renewal::RenewalPayment};
use jiff::Timestamp;
use oracle::{
    Request,
    request::{Item, Person},
};
use std::collections::BTreeMap;
use store::testing::rows;
use subscribers::renewal::mine;

/// No fee is for it.
const CHANNEL: &str = "renewal";
const BUYER: &str = "buyer";

/// A subscription of the next season that is ordered, alone or with others.
#[derive(Clone, Debug)]
struct Ordered {
    /// Of the order.
    id: String,
    who: usize,
    seat: Seat,
    /// Of this subscription.
    total_minor: i64,
    order_minor: i64,
    performances: u32,
    /// What is owed of the order under rules of renewals, by rule.
    owed: BTreeMap<String, i64>,
}

impl World {
    pub async fn check_renewals(&self) -> anyhow::Result<()> {
        if !self.has_two_seasons() {
            return Ok(());
        }
        for subscriber in &self.subscribers {
            let (session, account) = (subscriber.session, subscriber.account);
            let views = mine(&self.node(), &Actor::Customer { session, account }, "en").await?;
            self.believe(&views).await?;
        }
        let all: Vec<(RenewalId, Renewing)> = self
            .renewals(|renewals| renewals.all.iter().map(|(id, one)| (*id, one.clone())).collect());
        let count: usize = self.subscribers.iter().map(|it| it.seats.len()).sum();
        if self.renewals(|renewals| renewals.were_asked) && all.len() != count {
            self.find(format!("{} of {count} subscriptions were asked about", all.len()));
        }
        let all: Vec<Renewing> = all.into_iter().map(|(_, one)| one).collect();
        let ordered = self.ordered_seats().await?;
        self.check_what_was_wanted(&all, &ordered);
        self.check_renewed_together(&ordered).await?;
        // Those who ask for two seats together are applicants that its judge doesn't know.
        if !self.renewals(|renewals| renewals.is_blurred || renewals.asked_for_two) {
            self.check_seniority(&all, &ordered).await?;
        }
        self.check_flexible().await?;
        self.check_charges(&ordered).await
    }

    /// Whoever has changed to a flexible subscription was mailed how to choose, and nobody else.
    async fn check_flexible(&self) -> anyhow::Result<()> {
        let sql = "select r.id from renewals r left join outbox x \
               on x.dedupe_key like 'renewal:%:flexible:' || r.id \
             where (coalesce(r.end_cause, '') = 'flexible') <> (x.id is not null) \
             union all select r.id from renewals r where r.end_cause = 'flexible' \
               and (r.flexible_offer_id is null or r.new_order_id is not null)";
        for row in rows(&self.store(), sql).await? {
            self.find(format!("{} is flexible, or was told so, by mistake", row[0]));
        }
        Ok(())
    }

    async fn ordered_seats(&self) -> anyhow::Result<Vec<Ordered>> {
        let sql = "select o.id, o.email, f.key, cast(min(l.seat_ordinal) as text), min(t.key), \
               cast(o.total_minor as text), cast(count(distinct l.performance_id) as text), \
               cast(count(distinct l.seat_ordinal) as text), cast(sum(l.due_minor) as text) \
             from orders o join order_items i on i.order_id = o.id \
             join offers f on f.id = i.offer_id join order_lines l on l.item_id = i.id \
             join price_types t on t.id = l.price_type_id \
             where f.key in ('series-a-27', 'series-b-27') \
             group by o.id, o.email, f.key, o.total_minor, i.id order by o.id";
        let mut all = Vec::new();
        for row in rows(&self.store(), sql).await? {
            let who = self.subscribers.iter().position(|it| it.email == row[1]);
            let series = SERIES.iter().position(|(_, into, _)| *into == row[2]);
            let number: u32 = row[3].parse()?;
            let seat = self.ordinals.iter().position(|ordinal| ordinal.0 == number);
            let (Some(who), Some(series), Some(seat), "1") = (who, series, seat, &*row[7]) else {
                self.find(format!("an order of nobody's: {row:?}"));
                continue;
            };
            let seat = Seat { place: (series, seat as u32), is_senior: row[4] == SENIOR };
            let owed = format!(
                "select rule, cast(sum(amount_minor) + (select coalesce(sum(c.amount_minor), 0) \
                   from cancellations c where c.order_id = '{0}') as text) from receivables \
                 where order_id = '{0}' and rule like 'renewal:%' and cancelled_at_ms is null \
                 group by rule",
                row[0]
            );
            let owed = rows(&self.store(), &owed).await?.into_iter();
            let owed = owed.map(|row| anyhow::Ok((row[0].clone(), row[1].parse::<i64>()?)));
            all.push(Ordered {
                id: row[0].clone(),
                who,
                seat,
                total_minor: row[8].parse()?,
                order_minor: row[5].parse()?,
                performances: row[6].parse()?,
                owed: owed.collect::<anyhow::Result<_>>()?,
            });
        }
        Ok(all)
    }

    /// Each order is for a seat that its holder had or asked for, whole, and at its price.
    fn check_what_was_wanted(&self, all: &[Renewing], ordered: &[Ordered]) {
        for order in ordered {
            let is_wanted = |one: &&Renewing| {
                let own = Seat { place: (one.series, one.seat), is_senior: false };
                let wishes = one.heard.iter().flat_map(|said| &said.wishes);
                let asked = |it: &crate::answers::Wished| {
                    ((it.series, it.seat), it.is_senior) == (order.seat.place, order.seat.is_senior)
                };
                one.who == order.who && (own == order.seat || wishes.into_iter().any(asked))
            };
            if !all.iter().any(|one| is_wanted(&one)) {
                self.find(format!("nobody asked for this: {order:?}"));
            }
            if order.performances as usize != SERIES[order.seat.place.0].2.len() {
                self.find(format!("not at all performances: {order:?}"));
            }
            match self.price_of(order.who, order.seat) {
                Ok(price) if price == order.total_minor => {}
                Ok(price) => self.find(format!("the sheets say {price}: {order:?}")),
                Err(error) => self.find(format!("no price for {order:?}: {error:#}")),
            }
        }
    }

    /// By the published sheets, and what the holder is.
    fn price_of(&self, who: usize, seat: Seat) -> anyhow::Result<i64> {
        let price_type = if seat.is_senior { SENIOR } else { "full" };
        let years = self.subscribers[who].years;
        let request = Request {
            channel: CHANNEL.to_owned(),
            people: vec![Person { key: BUYER.to_owned(), years, ..Person::default() }],
            items: vec![Item {
                key: "subscription".to_owned(),
                package: Some(SERIES[seat.place.0].1.to_owned()),
                person: Some(BUYER.to_owned()),
                zone: Some("1".to_owned()),
                tariff: Some(price_type.to_owned()),
                ..Item::default()
            }],
            ..Request::default()
        };
        let at = Timestamp::from_millisecond(testing::NOON.0)?;
        Ok(oracle::price(&self.season, &request, at)?.total_minor)
    }

    /// Everybody has the seat that is theirs by seniority, and what they owe the way they chose.
    async fn check_seniority(&self, all: &[Renewing], ordered: &[Ordered]) -> anyhow::Result<()> {
        let mut formers = Vec::new();
        for one in all {
            formers.push(self.formers(one).await?);
        }
        let contested = self.contested(all);
        let ways = Ways { all, subscribers: &self.subscribers, formers: &formers, contested };
        let mut actual: Vec<(usize, Seat)> = ordered.iter().map(|it| (it.who, it.seat)).collect();
        actual.sort_unstable();
        let mut expected = None;
        let mut wrong = Vec::new();
        let leads = ways.lead_to(&mut |ones, given| {
            let pairs = ones.iter().zip(given);
            let mut seats: Vec<(usize, Seat)> =
                pairs.filter_map(|(one, seat)| Some((one.renewing.who, (*seat)?))).collect();
            seats.sort_unstable();
            let is_it = seats == actual;
            expected.get_or_insert(seats);
            if is_it {
                wrong = ones
                    .iter()
                    .zip(given)
                    .filter_map(|(one, seat)| self.owes_otherwise(one, (*seat)?, ordered))
                    .collect();
            }
            is_it && wrong.is_empty()
        });
        if leads == Some(false) {
            let wrong = wrong.join("; ");
            self.find(format!("subscribers have {actual:?}; by seniority {expected:?} {wrong}"));
        }
        Ok(())
    }

    /// Why the order for a seat isn't paid the way that its holder chose.
    fn owes_otherwise(&self, one: &One<'_>, seat: Seat, ordered: &[Ordered]) -> Option<String> {
        let order = ordered.iter().find(|it| (it.who, it.seat) == (one.renewing.who, seat))?;
        let first = [RenewalPayment::Card, RenewalPayment::Invoice][one.renewing.series];
        let chosen = one.said.payment;
        let way = chosen.unwrap_or(first);
        let signed = self.renewals(|renewals| renewals.signed[order.who]);
        let is_owed = match way {
            RenewalPayment::Card => Some(false),
            RenewalPayment::Debit => signed,
            RenewalPayment::Invoice => Some(true),
        };
        let owed = BTreeMap::from([(format!("renewal:{}", way.as_str()), order.order_minor)]);
        let is_right = match is_owed {
            Some(true) => order.owed == owed,
            Some(false) => order.owed.is_empty(),
            None => order.owed == owed || order.owed.is_empty(),
        };
        (!is_right).then(|| format!("{chosen:?}, not {order:?}"))
    }

    /// Whether the former subscription stood, as far as its lines tell it now.
    async fn formers(&self, one: &Renewing) -> anyhow::Result<Vec<Former>> {
        let (package, ordinal) = (SERIES[one.series].0, self.ordinals[one.seat as usize].0);
        let email = &self.subscribers[one.who].email;
        let sql = format!(
            "select cast(count(*) as text) from orders o join order_items i on i.order_id = o.id \
             join offers f on f.id = i.offer_id join order_lines l on l.item_id = i.id \
             where o.email = '{email}' and f.key = '{package}' and l.seat_ordinal = {ordinal} \
             and l.cancelled_at_ms is null and o.ended_at_ms is null"
        );
        let row = rows(&self.store(), &sql).await?.remove(0);
        Ok(match row[0].as_str() {
            "0" => vec![Former::Gone, Former::GoneLater, Former::Stands],
            _ => vec![Former::Stands],
        })
    }

    /// Places that are asked for, and that others than subscribers were seen to have.
    fn contested(&self, all: &[Renewing]) -> Vec<(usize, u32)> {
        let said = all.iter().flat_map(|one| &one.heard);
        let mut places: Vec<(usize, u32)> =
            said.flat_map(|said| &said.wishes).map(|wish| (wish.series, wish.seat)).collect();
        places.sort_unstable();
        places.dedup();
        let is_touched = |place: &(usize, u32)| {
            let performances = SERIES[place.0].2.iter();
            performances.into_iter().any(|key| self.was_touched(key, place.1))
        };
        places.into_iter().filter(is_touched).collect()
    }

    /// A card is charged only where its holder let the house keep it, and for what they were told.
    async fn check_charges(&self, ordered: &[Ordered]) -> anyhow::Result<()> {
        let all: Vec<Renewing> = self.renewals(|renewals| renewals.all.values().cloned().collect());
        let mut charged: BTreeMap<String, u32> = BTreeMap::new();
        for (reference, page) in self.bank.pages() {
            let Some(card) = &page.card else { continue };
            let sql = format!("select order_id from payments where reference = '{reference}'");
            let row = rows(&self.store(), &sql).await?;
            let order = &row.first().context("a charge has a payment")?[0];
            let Some(order) = ordered.iter().find(|it| it.id == *order) else {
                self.find(format!("{card} is charged for something else"));
                continue;
            };
            *charged.entry(order.id.clone()).or_default() += 1;
            let whose = &self.subscribers[order.who];
            if !whose.keeps_card || card_of(&whose.request.reference) != *card {
                self.find(format!("{card} is charged for {order:?}"));
            }
            if page.request.amount.minor != order.order_minor {
                self.find(format!("{card} is charged {:?} for {order:?}", page.request.amount));
            }
            // Somebody's whose wish it may have been.
            let means = |one: &Renewing| {
                let first = [RenewalPayment::Card, RenewalPayment::Invoice][one.series];
                let said = one.heard.iter();
                let mut ways = said.map(|said| said.payment.unwrap_or(first));
                one.who == order.who && ways.any(|way| way == RenewalPayment::Card)
            };
            if !all.iter().any(means) {
                self.find(format!("nobody let {card} be charged for {order:?}"));
            }
        }
        for (order, count) in charged.into_iter().filter(|(_, count)| *count > 1) {
            self.find(format!("{order} was charged {count} times"));
        }
        Ok(())
    }

    /// Told by the bank, before it charges a card: whose it is has taken it back.
    pub fn is_taken_back(&self, card: &str) -> bool {
        let is_it = |it: &crate::two_seasons::Subscriber| card_of(&it.request.reference) == card;
        let who = self.subscribers.iter().position(is_it);
        who.is_some_and(|who| self.renewals(|renewals| renewals.cards[who] == Card::Forgotten))
    }
}
