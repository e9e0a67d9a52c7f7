//! News by mail: asked at the checkout and on the profile, never ticked beforehand, withdrawn with
//! one click. Each step is kept with the text that was agreed to (GDPR, article 7).

mod confirm;
pub(crate) mod mails;

pub(crate) use confirm::job;
pub use confirm::{ConsentLink, LinkState, confirm, is_confirmed_by_mail, link};

use anyhow::{Context, anyhow};
use confirm::TooManyMails;
use domain::{
    id::{OrderId, PersonId},
    moment::Moment,
    people::{
        actor::{Action, Actor},
        consent::{
            ConsentPlace, ConsentProof, ConsentRefusal, ConsentStep, Purpose, given_since,
            may_stranger_give,
        },
    },
};
use house::{
    Answered, Failure, House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
    locales::Locale,
    sealed,
};
use person_tables::consents::{self, Consenting, NewStep, Text};
use person_tables::profiles;
use serde_json::json;
use store::{Conn, orders};

type Refused = Failure<ConsentRefusal>;

/// What the profile says of one purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentView {
    pub purpose: Purpose,
    /// None: it is not given.
    pub since: Option<Moment>,
    /// The oldest first.
    pub steps: Vec<ConsentStep>,
}

/// What is agreed to, in the reader's language.
pub fn words(locale: &Locale, purpose: Purpose) -> String {
    let house = [("house", locale.text("house-name").into())];
    match purpose {
        Purpose::Newsletter => locale.text_with("news-consent", &house),
    }
}

/// Of whoever is signed in; empty for a guest.
#[boxed]
pub async fn mine(house: &House, actor: &Actor) -> anyhow::Result<Vec<ConsentView>> {
    let mut conn = house.store().read().await?;
    let Some(person) = person_of(&mut conn, actor).await? else { return Ok(Vec::new()) };
    let proof = confirm::proof(house, &mut conn).await?;
    let mut views = Vec::new();
    for purpose in Purpose::ALL {
        let steps = consents::steps(&mut conn, person, purpose, proof).await?;
        views.push(ConsentView { purpose, since: given_since(&steps), steps });
    }
    Ok(views)
}

/// Whether the checkout asks: whoever has said yes is not asked again.
#[boxed]
pub async fn is_asked(house: &House, actor: &Actor, purpose: Purpose) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let Some(person) = person_of(&mut conn, actor).await? else { return Ok(true) };
    let proof = confirm::proof(house, &mut conn).await?;
    let steps = consents::steps(&mut conn, person, purpose, proof).await?;
    Ok(given_since(&steps).is_none())
}

/// What somebody agreed to.
#[derive(Clone)]
struct Agreed {
    purpose: Purpose,
    language: String,
    words: String,
}

impl Agreed {
    fn to(house: &House, purpose: Purpose, language: &str) -> Self {
        let locale = house.locales().get_or_fallback(language);
        let words = words(&locale, purpose);
        Self { purpose, language: locale.language().to_owned(), words }
    }

    /// Kept once for all who agree to it. Gives its identity.
    async fn keep(&self, house: &House, conn: &mut Conn) -> anyhow::Result<String> {
        let Self { purpose, language, words } = self;
        let id = digest(&format!("{}:{language}:{words}", purpose.as_str()));
        let text = Text { id: &id, purpose: *purpose, language, words };
        consents::keep_text(conn, &text, house.now()).await?;
        Ok(id)
    }
}

/// On the profile. Nothing is written where it was given before.
///
/// # Errors
/// Nobody is signed in.
#[boxed]
pub async fn give(
    house: &House,
    actor: &Actor,
    purpose: Purpose,
    language: &str,
) -> Result<(), Refused> {
    say(house, actor, purpose, Some(Agreed::to(house, purpose, language))).await
}

/// With one click. Nothing is written where it is not given.
///
/// # Errors
/// Nobody is signed in.
#[boxed]
pub async fn withdraw(house: &House, actor: &Actor, purpose: Purpose) -> Result<(), Refused> {
    say(house, actor, purpose, None).await
}

/// `agreed`: none withdraws it.
async fn say(
    house: &House,
    actor: &Actor,
    purpose: Purpose,
    agreed: Option<Agreed>,
) -> Result<(), Refused> {
    actor.permit(Action::Shop, "*").map_err(|_| anyhow!("only shoppers consent"))?;
    let actor = actor.clone();
    house
        .write(move |house, conn| {
            let (actor, agreed) = (actor.clone(), agreed.clone());
            Box::pin(async move {
                let person = person_of(conn, &actor).await?;
                let person = person.ok_or(Failure::Refused(ConsentRefusal::SignedOut))?;
                consents::lock(conn, person).await?;
                let proof = confirm::proof(&house, conn).await?;
                let steps = consents::steps(conn, person, purpose, proof).await?;
                if given_since(&steps).is_some() == agreed.is_some() {
                    return Ok(());
                }
                let said = Said { person, purpose, place: ConsentPlace::Profile, order: None };
                let text = match &agreed {
                    Some(agreed) => Some(agreed.keep(&house, conn).await?),
                    None => None,
                };
                Ok(write(&house, conn, &actor, &said, text.as_deref()).await?)
            })
        })
        .await
}

/// With an order that was just placed. Whoever is signed in with its address says it for
/// themselves. From anybody else it holds once the order is paid or, where the house says so, once
/// the mailbox has confirmed it; and only where the owner of the address has not said anything
/// themselves.
#[boxed]
pub async fn give_with_order(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    language: &str,
) -> anyhow::Result<()> {
    let agreed = Agreed::to(house, Purpose::Newsletter, language);
    let (actor, secret) = (actor.clone(), order_secret.to_owned());
    let done = house
        .write(move |house, conn| {
            let (actor, agreed, secret) = (actor.clone(), agreed.clone(), secret.clone());
            Box::pin(async move { give_in(&house, conn, &actor, &secret, &agreed).await })
        })
        .await;
    // The order stands, also if its mailbox gets no mail more.
    let _: Result<(), TooManyMails> = done.answered()?;
    Ok(())
}

async fn give_in(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order_secret: &str,
    agreed: &Agreed,
) -> Result<(), Failure<TooManyMails>> {
    let secret = sealed::link_lookup(house, order_secret)?;
    let order = orders::by_secret(conn, &secret).await?.context("it was placed")?;
    let is_owner = person_of(conn, actor).await? == Some(order.person);
    let (person, purpose) = (order.person, agreed.purpose);
    consents::lock(conn, person).await?;
    let proof = confirm::proof(house, conn).await?;
    let steps = consents::steps(conn, person, purpose, proof).await?;
    if given_since(&steps).is_some() || !is_owner && !may_stranger_give(&steps) {
        return Ok(());
    }
    if !is_owner && proof == ConsentProof::Mailbox {
        return confirm::ask(house, conn, actor, &order, agreed).await;
    }
    let hangs_on = (!is_owner).then_some(order.id);
    let said = Said { person, purpose, place: ConsentPlace::Checkout, order: hangs_on };
    let text = agreed.keep(house, conn).await?;
    Ok(write(house, conn, actor, &said, Some(&text)).await?)
}

/// All who may be written to, by their addresses: for the house's own list.
#[boxed]
pub async fn list(house: &House, purpose: Purpose) -> anyhow::Result<Vec<Consenting>> {
    let mut conn = house.store().read().await?;
    let proof = confirm::proof(house, &mut conn).await?;
    consents::all(&mut conn, purpose, proof).await
}

/// Whose consent, and how it was said.
struct Said {
    person: PersonId,
    purpose: Purpose,
    place: ConsentPlace,
    /// It holds once this order is paid.
    order: Option<OrderId>,
}

/// `text`: the identity of what was agreed to; none withdraws it.
async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    said: &Said,
    text: Option<&str>,
) -> anyhow::Result<()> {
    let step = NewStep {
        id: house.new_id(),
        person: said.person,
        purpose: said.purpose,
        text,
        order: said.order,
        place: said.place,
        at: house.now(),
    };
    consents::insert(conn, &step).await?;
    let action = match text {
        Some(_) => "person.consent-given",
        None => "person.consent-withdrawn",
    };
    record(house, conn, actor, said, action).await
}

async fn record(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    said: &Said,
    action: &'static str,
) -> anyhow::Result<()> {
    let entry = JournalEntry {
        action,
        subject: Subject::Person(said.person),
        detail: json!({ "purpose": said.purpose.as_str() }),
    };
    journal::record(house, conn, actor, entry).await
}

async fn person_of(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Option<PersonId>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    Ok(profiles::of_account(conn, account).await?.map(|(person, _)| person))
}
