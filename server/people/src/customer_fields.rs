//! What the house asks customers about themselves (T6.5b, T6.14d): once after a sign-in, at the
//! checkout and on the profile. Its questions are the sheet `customer_fields`.

mod keep;
mod registration;

pub use keep::{Told, check_order, keep_with_order};
pub(crate) use keep::{forget_unasked, save};
pub use registration::{
    RegistrationRefusal, answer_registration, is_anything_asked, is_registration_due,
    put_registration_off,
};

use crate::customer_page::may_read;
use domain::{
    id::PersonId,
    people::{
        actor::Actor,
        customer_field::{
            Answers, Asking, CustomerField, Device, FieldKind, Input, InputKind, Need, OWN_PREFIX,
        },
        profile::Profile,
    },
};
use house::{House, NotAnswered};
use person_tables::{customer_answers, profiles};
use season::catalogue::{self, Catalogue};
use store::Conn;

/// Where somebody is asked, on what, and in which language they read.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub asking: Asking,
    pub device: Device,
    pub language: &'a str,
}

/// An input with all that a form shows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedInput {
    pub input: Input,
    /// What the house calls a field of its own; None for one that every profile has.
    pub name: Option<String>,
    pub help: Option<String>,
    /// (key, its name)
    pub choices: Vec<(String, String)>,
    /// What is known; empty: nothing.
    pub answer: String,
}

/// What the profile shows beside name and language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileFields {
    /// Of the house's own.
    pub own: Vec<AskedInput>,
    /// Of every profile, where the house says something about them.
    pub known: Vec<AskedInput>,
    pub has_phone: bool,
    pub has_address: bool,
}

/// With what is known of whoever is signed in; a guest's form is empty.
#[boxed]
pub async fn asked(
    house: &House,
    actor: &Actor,
    form: &Form<'_>,
) -> anyhow::Result<Vec<AskedInput>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let known = known(&mut conn, actor).await?;
    drop(conn);
    Ok(with_words(house, &catalogue, form, &known))
}

/// None for a guest.
#[boxed]
pub async fn of_profile(
    house: &House,
    actor: &Actor,
    form: &Form<'_>,
) -> anyhow::Result<Option<ProfileFields>> {
    if !matches!(actor, Actor::Customer { .. }) {
        return Ok(None);
    }
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let known = known(&mut conn, actor).await?;
    drop(conn);
    let rows = &catalogue.rules.customer_fields;
    // What somebody told before can always be seen, changed and taken back.
    let shows = |kind: &FieldKind, inputs: &[&str]| {
        let row = rows.iter().find(|row| row.kind == *kind);
        row.is_none_or(CustomerField::is_anywhere)
            || inputs.iter().any(|input| !known.get(input).is_empty())
    };
    let all = with_words(house, &catalogue, form, &known);
    let (own, of_all): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.name.is_some());
    let is_asked = |it: &AskedInput| {
        let key = it.input.name.strip_prefix(OWN_PREFIX);
        let row = key.and_then(|key| rows.iter().find(|row| row.key == key));
        row.is_some_and(|row| row.is_anywhere() || !it.answer.is_empty())
    };
    Ok(Some(ProfileFields {
        known: of_all,
        has_phone: shows(&FieldKind::Phone, &["phone"]),
        has_address: shows(&FieldKind::Address, &["street", "postcode", "town", "country"]),
        own: own.into_iter().filter(is_asked).collect(),
    }))
}

/// An answer to one of the house's own questions, in the house's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldAnswer {
    pub question: String,
    pub answer: String,
}

/// What a customer answered, for colleagues.
///
/// # Errors
/// Without the right to see customers.
#[boxed]
pub async fn answers_of(
    house: &House,
    actor: &Actor,
    person: PersonId,
    language: &str,
) -> Result<Vec<ToldAnswer>, NotAnswered> {
    may_read(actor)?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let answers = customer_answers::of_person(&mut conn, person).await?;
    drop(conn);
    let told = answers.into_iter().map(|(key, answer)| {
        let field = catalogue.rules.customer_fields.iter().find(|field| field.key == key);
        let words = field.map(|field| Words { house, catalogue: &catalogue, language, field });
        let question = words.as_ref().and_then(Words::name).unwrap_or(key);
        let chosen = words.and_then(|words| words.text(&format!("choice.{answer}")));
        ToldAnswer { question, answer: chosen.unwrap_or(answer) }
    });
    Ok(told.collect())
}

/// What a form of the house takes now. The profile takes every field of the house's own, since an
/// answer to one that isn't asked any more can be taken back there.
pub(crate) fn inputs(
    house: &House,
    catalogue: &Catalogue,
    asking: Asking,
    device: Device,
) -> Vec<Input> {
    let fields = catalogue.rules.customer_fields.iter();
    fields.flat_map(|field| of_field(house, field, asking, device)).collect()
}

fn of_field(house: &House, field: &CustomerField, asking: Asking, device: Device) -> Vec<Input> {
    let is_kept_there = asking == Asking::Profile && field.kind.is_own();
    let need = field.need(asking, device).or(is_kept_there.then_some(Need::Shown));
    need.map_or_else(Vec::new, |need| field.inputs(need, &house.locales().languages()))
}

fn with_words(
    house: &House,
    catalogue: &Catalogue,
    form: &Form<'_>,
    known: &Answers,
) -> Vec<AskedInput> {
    let mut asked = Vec::new();
    for field in &catalogue.rules.customer_fields {
        let words = Words { house, catalogue, language: form.language, field };
        // Below the first of several inputs.
        let mut help = words.text("help");
        for input in of_field(house, field, form.asking, form.device) {
            asked.push(AskedInput {
                name: words.name(),
                help: help.take(),
                choices: words.choices(&input.kind),
                answer: known.get(&input.name).to_owned(),
                input,
            });
        }
    }
    asked
}

/// What the house calls a field and its choices.
struct Words<'a> {
    house: &'a House,
    catalogue: &'a Catalogue,
    language: &'a str,
    field: &'a CustomerField,
}

impl Words<'_> {
    fn text(&self, part: &str) -> Option<String> {
        let key = format!("customer-field.{}.{part}", self.field.key);
        let words = self.catalogue.text(&key, self.language)?;
        (!words.is_empty()).then(|| words.to_owned())
    }

    fn name(&self) -> Option<String> {
        let or_key = || self.text("name").unwrap_or_else(|| self.field.key.clone());
        self.field.kind.is_own().then(or_key)
    }

    fn choices(&self, kind: &InputKind) -> Vec<(String, String)> {
        let InputKind::Choice(keys) = kind else { return Vec::new() };
        let name = |key: &String| {
            let name = match self.field.kind {
                FieldKind::Language => {
                    self.house.locales().get(key).map(|locale| locale.text("language-name"))
                }
                _ => self.text(&format!("choice.{key}")),
            };
            (key.clone(), name.unwrap_or_else(|| key.clone()))
        };
        keys.iter().map(name).collect()
    }
}

async fn known(conn: &mut Conn, actor: &Actor) -> anyhow::Result<Answers> {
    let Actor::Customer { account, .. } = *actor else { return Ok(Answers::default()) };
    let Some((person, profile)) = profiles::of_account(conn, account).await? else {
        return Ok(Answers::default());
    };
    known_of(conn, person, &profile).await
}

async fn known_of(conn: &mut Conn, person: PersonId, profile: &Profile) -> anyhow::Result<Answers> {
    let mut known = Answers::of_profile(profile);
    for (field, answer) in customer_answers::of_person(conn, person).await? {
        known.put(&format!("{OWN_PREFIX}{field}"), &answer);
    }
    Ok(known)
}
