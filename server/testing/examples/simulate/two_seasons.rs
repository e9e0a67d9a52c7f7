//! Worlds of two seasons: in the first, subscribers have their seats, and are asked about the
//! next; its hall is small, so that performances sell out and people wait. Made once, like the
//! other worlds.

use anyhow::{Context, bail};
use domain::{
    id::{AccountId, Ordinal, SessionId},
    order::PlaceRequest,
    payments::gateway::{Outcome, PaymentRequest},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatPick, SeatRequest},
};
use house::House;
use money::checkout::Next;
use std::fmt::Write;
use store::Store;
use testing::MemoryBank;
use uuid::Uuid;

/// Performances on sale; the first two are those that the house cancels and moves.
pub const PERFORMANCES: [&str; 6] = [
    "carmen-2026-12-05-2000",
    "swan-lake-2027-02-11-1930",
    "tosca-2027-12-03-2000",
    "giselle-2028-02-11-1930",
    "tosca-2027-12-04-2000",
    "giselle-2028-02-12-1930",
];
pub const NEXT: &str = "2027-28";
/// The packages that go on, what they become, and the performances of that.
pub const SERIES: [(&str, &str, [&str; 2]); 2] = [
    ("series-a", "series-a-27", [PERFORMANCES[2], PERFORMANCES[3]]),
    ("series-b", "series-b-27", [PERFORMANCES[4], PERFORMANCES[5]]),
];
/// So many seats of zone 1 are on sale, and of zone 2 from the tenth on.
pub const ZONE_ONE: u32 = 6;
const ZONE_TWO: u32 = 4;
const OF_ROW: u32 = 10;
/// Another ticket type, which anybody may have.
pub const SENIOR: &str = "senior";
/// Subscribers of three seasons pay less.
pub const SENIORITY_STEPS: &str = "offers,years,change\nyour-two,1,-3 %\nseries-a-27,3,-3 %\n";
/// Who says nothing ends both: of B by its row, of A since all are asked hours before `until`.
pub const RENEWALS: &str = "package,into,change_to,from,until,unanswered,pay,due,pay_days\n\
    series-a,series-a-27,series-b-27; free-27,2026-12-01 10:00,2026-12-01 14:30,renew,\
    card; debit; invoice,2027-07-01; 2027-10-01,3\n\
    series-b,series-b-27,series-a-27; free-27,2026-12-01 10:00,2026-12-01 14:30,end,\
    invoice; card; debit,,3\n";
/// Half past two in Madrid.
pub const ANSWERED_MS: i64 = testing::NOON.0 + 150 * domain::moment::MINUTE_MS;
const PRODUCTIONS: &str = "key,season,genre,minutes,intervals,seller,organiser,title_en\n\
    carmen,2026-27,opera,165,1,opera,,Carmen\n\
    swan-lake,2026-27,ballet,150,2,opera,,Swan Lake\n\
    tosca,2027-28,opera,150,2,opera,,Tosca\n\
    giselle,2027-28,ballet,120,1,opera,,Giselle\n";
const PACKAGE_GROUPS: &str = "package,group,min,max,for\n\
    series-a,all,,,series:A; !season:2027-28\n\
    series-b,all,,,series:B; !season:2027-28\n\
    series-a-27,all,,,series:A; !season:2026-27\n\
    series-b-27,all,,,series:B; !season:2026-27\n\
    free-27,all,2,4,season:2027-28\n\
    your-two,operas,1,2,genre:opera; !season:2027-28\n\
    your-two,ballets,1,2,genre:ballet; !season:2027-28\n";
const PACKAGE_PRICES: &str = "package,zone,tariff,price\n\
    series-a,1,full,199.00\nseries-b,1,full,189.00\n\
    series-a-27,1,full,209.00\nseries-b-27,1,full,195.00\n";
const OCCUPANCY: &str = "key,for,zones,above,change\n\
    opera-80,genre:opera; !series:A; !season:2027-28,1,80,+10 %\n";

/// Sheets that say something else than those of one season.
pub const SHEETS: [(&str, &str); 6] = [
    ("productions.csv", PRODUCTIONS),
    ("package_groups.csv", PACKAGE_GROUPS),
    ("package_prices.csv", PACKAGE_PRICES),
    ("occupancy_steps.csv", OCCUPANCY),
    ("seniority_steps.csv", SENIORITY_STEPS),
    ("renewals.csv", RENEWALS),
];
/// What is added to the sheets of the documented season.
pub const ADDED: [(&str, &str); 5] = [
    ("seasons.csv", "2027-28,2027-09-01,2028-07-31,EUR,Europe/Madrid,Season 2027/28,2027/28\n"),
    (
        "series.csv",
        "2026-27,B,Second nights,Segundas\n2027-28,A,First nights,Estrenos\n\
         2027-28,B,Second nights,Segundas\n",
    ),
    (
        "performances.csv",
        "tosca-2027-12-03-2000,tosca,opera,2027-12-03 20:00,,opera,A\n\
         tosca-2027-12-04-2000,tosca,opera,2027-12-04 20:00,,opera,B\n\
         giselle-2028-02-11-1930,giselle,opera,2028-02-11 19:30,,ballet,A\n\
         giselle-2028-02-12-1930,giselle,opera,2028-02-12 19:30,,ballet,B\n",
    ),
    (
        "packages.csv",
        "series-b,subscription,2026-27,same,,one,4,,,2026-05-15 10:00,curtain-1d,B,B,,\n\
         series-a-27,subscription,2027-28,same,,one,4,,,,,A 27,A 27,,\n\
         series-b-27,subscription,2027-28,same,,one,4,,,,,B 27,B 27,,\n\
         free-27,flexible,2027-28,each,,each,4,,,,,Free 27,Libre 27,,\n",
    ),
    ("tariffs.csv", "senior,full,-20 %,,,,no,Senior,\n"),
];

/// The second nights of the first season are a series too.
pub fn with_second_nights(performances: &str) -> String {
    let second = |line: &str| match line.contains("12-05") || line.contains("02-13") {
        true => format!("{line}B\n"),
        false => format!("{line}\n"),
    };
    performances.lines().map(second).collect()
}

/// A hall with few seats: the others are the house's own.
pub fn make_small(plan: &mut serde_json::Value) -> anyhow::Result<()> {
    let rows = plan.pointer_mut("/areas/0/sections/0/rows").and_then(|rows| rows.as_array_mut());
    for (row, count) in rows.context("rows")?.iter_mut().zip([ZONE_ONE, ZONE_TWO]) {
        let seats = row["seats"].as_array_mut().context("seats")?;
        for seat in seats.iter_mut().skip(count as usize) {
            seat["attributes"] = serde_json::json!({ "house_seat": true });
        }
    }
    Ok(())
}

/// The key of the zone of a seat that is on sale, by its place in the plan.
pub fn zone_of(seat_index: u32) -> Option<&'static str> {
    match (seat_index / OF_ROW, seat_index % OF_ROW) {
        (0, at) if at < ZONE_ONE => Some("1"),
        (1, at) if at < ZONE_TWO => Some("2"),
        _ => None,
    }
}

/// All seats that are on sale.
pub fn seats() -> impl Iterator<Item = u32> {
    (0..2 * OF_ROW).filter(|at| zone_of(*at).is_some())
}

/// Somebody who has subscribed to the first season.
#[derive(Clone)]
pub struct Subscriber {
    pub session: SessionId,
    pub account: AccountId,
    pub email: String,
    /// Seasons as a subscriber, this one included.
    pub years: u32,
    pub package: &'static str,
    /// By their places in the plan.
    pub seats: &'static [u32],
    pub keeps_card: bool,
    /// Of the order.
    pub secret: String,
    /// The payment that paid it.
    pub request: PaymentRequest,
}

struct New {
    years_before: u32,
    package: &'static str,
    seats: &'static [u32],
    keeps_card: bool,
}

const SUBSCRIBERS: [New; 5] = [
    New { years_before: 0, package: "series-a", seats: &[0, 1], keeps_card: true },
    New { years_before: 0, package: "series-a", seats: &[2], keeps_card: false },
    New { years_before: 2, package: "series-a", seats: &[3], keeps_card: true },
    New { years_before: 2, package: "series-b", seats: &[0], keeps_card: true },
    New { years_before: 4, package: "series-b", seats: &[1, 2], keeps_card: false },
];

/// What the bank calls the card that paid this.
pub fn card_of(reference: &str) -> String {
    format!("card-{reference}")
}

/// Makes the accounts, and buys what they have; the season is there.
pub async fn enroll(
    house: &House,
    store: &Store,
    bank: &MemoryBank,
) -> anyhow::Result<Vec<Subscriber>> {
    let past = |years: u32| Uuid::from_u128(0x5ea5_1000 + u128::from(years));
    let mut sql = String::new();
    for years in 1..=4 {
        let begun = 2025 - years;
        write!(
            sql,
            "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) values \
             ('{}', 'past-{begun}', '{begun}-09-01', '{}-07-31', 'EUR', 'Europe/Madrid');",
            past(years),
            begun + 1
        )?;
    }
    let mut all = Vec::new();
    for (number, new) in SUBSCRIBERS.iter().enumerate() {
        let account = AccountId(Uuid::from_u128(0x50b5_0000 + number as u128));
        let (email, at) = (format!("subscriber-{number}@example.org"), testing::NOON.0);
        write!(
            sql,
            "insert into persons (id, given_name, family_name, email, language, created_at_ms) \
             values ('{account}', 'Eva', 'Sanz {number}', '{email}', 'en', {at}); \
             insert into accounts (id, person_id, email, created_at_ms) \
             values ('{account}', '{account}', '{email}', {at}); \
             insert into journal (id, at_ms, actor, actor_id, channel, action, subject, \
             subject_id, detail) values ('{account}', {at}, 'console', '', 'web', \
             'seniority.add', 'person', '{account}', '');"
        )?;
        for years in 1..=new.years_before {
            write!(
                sql,
                "insert into seniority (person_id, season_id, cause, journal_id) \
                 values ('{account}', '{}', 'subscription', '{account}');",
                past(years)
            )?;
        }
        let (session, _) = people::sessions::start_session(house, "en", None).await?;
        write!(
            sql,
            "update sessions set account_id = '{account}', signed_in_at_ms = {at} \
             where id = '{}';",
            session.id
        )?;
        all.push((session.id, account, email, new));
    }
    store::testing::plant(store, &sql).await?;
    let mut subscribers = Vec::new();
    for (session, account, email, new) in all {
        let actor = Actor::Customer { session, account };
        let (secret, request) = buy(house, bank, &actor, &email, new).await?;
        subscribers.push(Subscriber {
            session,
            account,
            email,
            years: new.years_before + 1,
            package: new.package,
            seats: new.seats,
            keeps_card: new.keeps_card,
            secret,
            request,
        });
    }
    Ok(subscribers)
}

/// Holds, orders and pays. Gives the order's secret, and what was paid.
async fn buy(
    house: &House,
    bank: &MemoryBank,
    actor: &Actor,
    email: &str,
    new: &New,
) -> anyhow::Result<(String, PaymentRequest)> {
    let session = actor.session().context("a shopper")?;
    let slug = if new.package == "series-a" { PERFORMANCES[1] } else { PERFORMANCES[0] };
    let performance = season::plan::performance(house, slug).await?.context("visible")?;
    let pick = |seat: &u32| SeatPick {
        seat_index: *seat,
        offer: Some(new.package.to_owned()),
        price_type: None,
    };
    let seat_request = SeatRequest::seats(new.seats.iter().map(pick).collect());
    let held = selling::hold::hold(house, actor, &HoldRequest { performance, seat_request }).await;
    held.map_err(|failure| anyhow::anyhow!("a subscription: {failure:?}"))?;
    let basket = selling::basket::basket(house, session, "en").await?;
    let form = PlaceRequest {
        idempotency_key: money::checkout::new_idempotency_key(house),
        given_name: "Eva".to_owned(),
        family_name: "Sanz".to_owned(),
        email: email.to_owned(),
        language: "en".to_owned(),
        terms_accepted: true,
        payment_method: None,
        total_shown_minor: basket.quote.total_minor,
        shown: money::checkout::shown(&basket.quote, &basket.invoices),
        on_top_of: String::new(),
        credit_shown_minor: None,
        vouchers_shown_minor: None,
        exchange_shown_minor: None,
        keeps_card: new.keeps_card,
        ..PlaceRequest::default()
    };
    let placed = money::checkout::place_order(house, actor, &form).await;
    let placed = placed.map_err(|failure| anyhow::anyhow!("an order: {failure:?}"))?;
    let Next::Pay(redirect) = &placed.next else { bail!("a subscription costs something") };
    let reference = redirect.url.rsplit('/').next().unwrap_or_default().to_owned();
    let request = bank.request(&reference).context("opened")?;
    let stored_credential = request.store_credential.then(|| card_of(&reference));
    let (amount, capture, card_end) = (request.amount, None, None);
    let outcome = Outcome::Captured { amount, stored_credential, capture, card_end };
    bank.decide(&reference, outcome);
    money::payments::returned(house, &reference, Some(session)).await?;
    Ok((placed.secret, request))
}

/// Their places in the plan, by the numbers that the house keeps.
pub async fn ordinals(house: &House) -> anyhow::Result<Vec<Ordinal>> {
    let performance = season::plan::performance(house, PERFORMANCES[0]).await?;
    let performance = performance.context("a visible performance")?;
    let found = season::performance::load(house, performance).await?.context("visible")?;
    Ok(found.plan.hall.seats.iter().map(|seat| seat.ordinal).collect())
}
