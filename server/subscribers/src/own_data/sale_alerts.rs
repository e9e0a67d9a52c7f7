//! One mail when a performance goes on sale: to whoever asked for it and has shown that they read
//! the mailbox, at the moment at which they themselves may buy.

mod ask;
mod mails;
mod tell;

pub use ask::{Ask, AskForm, Asked, ask, form};
pub(crate) use mails::writer;
pub use tell::{forget, round};

use domain::{
    id::AccountId,
    moment::Moment,
    people::actor::{Action, Actor},
    sales::{sale_alert::SaleAlertRefusal, season::SaleState},
    wording::listing::Listing,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    sealed,
};
use person_tables::sale_alerts::{self, Alert};
use rules::People;
use season::{
    catalogue::{self, Catalogue},
    rights,
};
use serde_json::json;
use std::sync::Arc;
use store::Conn;

/// A request, as its owner sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertView {
    pub secret: String,
    pub title: String,
    pub performance: String,
    pub starts_at: Moment,
    pub time_zone: String,
    /// Its sale, for them.
    pub sale: SaleState,
}

/// What its owner asked for, by the secret of any of these requests.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertsView {
    pub email: String,
    /// Nobody has confirmed some of them, so they bring no mail.
    pub unconfirmed: bool,
    /// The request of the secret, where its mail is on the way already.
    pub told: Option<AlertView>,
    /// Those whose mail is still to come.
    pub open: Vec<AlertView>,
}

/// By the secret of a request. None: there is no such request any more.
#[boxed]
pub async fn view(
    house: &House,
    secret: &str,
    language: &str,
) -> anyhow::Result<Option<AlertsView>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, secret)?;
    let Some(asked) = sale_alerts::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let people = people_of(house, &mut conn, &catalogue, asked.account).await?;
    let view = |alert: &Alert| {
        let listing = catalogue.listing(alert.performance)?;
        Some(AlertView {
            secret: sealed::shown_link(house, &alert.secret),
            title: catalogue.title(&listing.row.production_slug, language),
            performance: listing.row.slug.clone(),
            starts_at: listing.row.starts_at,
            time_zone: listing.row.time_zone.clone(),
            sale: sale_for(house, &catalogue, listing, &people),
        })
    };
    let open = sale_alerts::open_of(&mut conn, &asked.email).await?;
    Ok(Some(AlertsView {
        unconfirmed: open.iter().any(|alert| alert.confirmed_at.is_none()),
        told: asked.told_at.and_then(|_| view(&asked)),
        open: open.iter().filter_map(view).collect(),
        email: asked.email,
    }))
}

/// Whoever has the link of the mail reads the mailbox: all that it asked for counts.
///
/// # Errors
/// There is no such request.
#[boxed]
pub async fn confirm(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<(), Failure<SaleAlertRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let alert = known(&house, conn, &secret).await?;
                if sale_alerts::confirm(conn, &alert.email, house.now()).await? > 0 {
                    record(&house, conn, &actor, &alert, "sale-alert.confirm").await?;
                }
                Ok(())
            })
        })
        .await
}

/// Takes a request back. Gives the secret of another one of the same address, if there is any.
///
/// # Errors
/// There is no such request.
#[boxed]
pub async fn take_back(
    house: &House,
    actor: &Actor,
    secret: &str,
) -> Result<Option<String>, Failure<SaleAlertRefusal>> {
    let (actor, secret) = (actor.clone(), secret.to_owned());
    house
        .write(move |house, conn| {
            let (actor, secret) = (actor.clone(), secret.clone());
            Box::pin(async move {
                let alert = known(&house, conn, &secret).await?;
                if sale_alerts::remove(conn, alert.id).await? {
                    record(&house, conn, &actor, &alert, "sale-alert.take-back").await?;
                }
                let others = sale_alerts::open_of(conn, &alert.email).await?;
                let other = others.first().map(|other| sealed::open_link(&house, &other.secret));
                Ok(other.transpose()?)
            })
        })
        .await
}

async fn known(
    house: &House,
    conn: &mut Conn,
    secret: &str,
) -> Result<Alert, Failure<SaleAlertRefusal>> {
    let alert = sale_alerts::by_secret(conn, &sealed::link_lookup(house, secret)?).await?;
    alert.ok_or(Failure::Refused(SaleAlertRefusal::Unknown))
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    alert: &Alert,
    action: &'static str,
) -> anyhow::Result<()> {
    let detail = json!({ "alert": alert.id.to_string() });
    let subject = Subject::Performance(alert.performance);
    journal::record(house, conn, actor, JournalEntry { action, subject, detail }).await
}

/// Whom the owner of the mailbox can buy for; nobody's rights where there is no account.
async fn people_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    account: Option<AccountId>,
) -> anyhow::Result<People> {
    let Some(account) = account else { return Ok(People::default()) };
    let customer = people::customers::of_account(conn, account).await?;
    Ok(rights::people_of(&customer.persons, catalogue, house.now()))
}

fn sale_for(house: &House, catalogue: &Catalogue, listing: &Listing, people: &People) -> SaleState {
    catalogue.rules.admitted_together(listing, people, house.now()).sale
}

/// Whether they can look at it and buy it at this moment.
fn is_open_for(
    house: &House,
    catalogue: &Catalogue,
    listing: &Arc<Listing>,
    people: &People,
) -> bool {
    catalogue.rules.shows(listing, people, house.now())
        && matches!(sale_for(house, catalogue, listing, people), SaleState::Open { .. })
}

fn may_ask(actor: &Actor) -> anyhow::Result<()> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow::anyhow!("the actor may not shop"))
}
