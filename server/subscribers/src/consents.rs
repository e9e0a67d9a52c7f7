//! News by mail: asked at the checkout and on the profile, never ticked beforehand, withdrawn with
//! one click. Each step is kept with the text that was agreed to (GDPR, article 7).

use anyhow::{Context, anyhow};
use domain::{
    actor::{Action, Actor, Channel},
    consent::{ConsentPlace, ConsentRefusal, ConsentStep, Purpose, given_since, may_stranger_give},
    id::{OrderId, PersonId},
    moment::Moment,
};
use house::{
    Failure, House,
    chance::digest,
    journal::{self, JournalEntry, Subject},
    locales::Locale,
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
pub async fn mine(house: &House, actor: &Actor) -> anyhow::Result<Vec<ConsentView>> {
    let mut conn = house.store().read().await?;
    let Some(person) = person_of(&mut conn, actor).await? else { return Ok(Vec::new()) };
    let mut views = Vec::new();
    for purpose in Purpose::ALL {
        let steps = consents::steps(&mut conn, person, purpose).await?;
        views.push(ConsentView { purpose, since: given_since(&steps), steps });
    }
    Ok(views)
}

/// Whether the checkout asks: whoever has said yes is not asked again.
pub async fn is_asked(house: &House, actor: &Actor, purpose: Purpose) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let Some(person) = person_of(&mut conn, actor).await? else { return Ok(true) };
    let steps = consents::steps(&mut conn, person, purpose).await?;
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
                let steps = consents::steps(conn, person, purpose).await?;
                if given_since(&steps).is_some() == agreed.is_some() {
                    return Ok(());
                }
                let said = Said { person, purpose, place: ConsentPlace::Profile, order: None };
                Ok(write(&house, conn, &actor, &said, agreed.as_ref()).await?)
            })
        })
        .await
}

/// With an order that was just placed. Whoever is signed in with its address says it for
/// themselves; from anybody else it holds once the order is paid, and only where the owner of the
/// address has not said anything themselves.
pub async fn give_with_order(
    house: &House,
    actor: &Actor,
    order_secret: &str,
    language: &str,
) -> anyhow::Result<()> {
    let agreed = Agreed::to(house, Purpose::Newsletter, language);
    let (actor, secret) = (actor.clone(), order_secret.to_owned());
    house
        .fault_only(move |house, conn| {
            let (actor, agreed, secret) = (actor.clone(), agreed.clone(), secret.clone());
            Box::pin(async move {
                let order = orders::by_secret(conn, &secret).await?.context("it was placed")?;
                let is_owner = person_of(conn, &actor).await? == Some(order.person);
                let purpose = agreed.purpose;
                consents::lock(conn, order.person).await?;
                let steps = consents::steps(conn, order.person, purpose).await?;
                if given_since(&steps).is_some() || !is_owner && !may_stranger_give(&steps) {
                    return Ok(());
                }
                let said = Said {
                    person: order.person,
                    purpose,
                    place: ConsentPlace::Checkout,
                    order: (!is_owner).then_some(order.id),
                };
                write(&house, conn, &actor, &said, Some(&agreed)).await
            })
        })
        .await
}

/// All who may be written to, by their addresses: for the house's own list.
pub async fn list(house: &House, purpose: Purpose) -> anyhow::Result<Vec<Consenting>> {
    let mut conn = house.store().read().await?;
    consents::all(&mut conn, purpose).await
}

/// Whose consent, and how it was said.
struct Said {
    person: PersonId,
    purpose: Purpose,
    place: ConsentPlace,
    /// It holds once this order is paid.
    order: Option<OrderId>,
}

async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    said: &Said,
    agreed: Option<&Agreed>,
) -> anyhow::Result<()> {
    let text = match agreed {
        Some(agreed) => Some(agreed.keep(house, conn).await?),
        None => None,
    };
    let step = NewStep {
        id: house.new_id(),
        person: said.person,
        purpose: said.purpose,
        text: text.as_deref(),
        order: said.order,
        place: said.place,
        at: house.now(),
    };
    consents::insert(conn, &step).await?;
    let entry = JournalEntry {
        channel: Channel::Web.as_str(),
        action: match agreed {
            Some(_) => "person.consent-given",
            None => "person.consent-withdrawn",
        },
        subject: Subject::Person(said.person),
        detail: json!({ "purpose": said.purpose.as_str() }),
    };
    journal::record(house, conn, actor, entry).await
}

async fn person_of(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Option<PersonId>> {
    let Actor::Customer { account, .. } = *actor else { return Ok(None) };
    Ok(profiles::of_account(conn, account).await?.map(|(person, _)| person))
}
