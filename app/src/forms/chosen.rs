//! What is chosen and typed on the basket's page, which each of its buttons sends along. It is
//! applied before what the button does, so nothing is lost by pressing another one first.

use super::{
    codes,
    undo::{self, Before},
};
use crate::{
    forms::people::person_of,
    pages::basket::extras::{CodeField, CodeForm, REFUSED, sent},
};
use domain::id::{BasketLineId, PerformanceId, PersonId};
use house::{Answered, Failure};
use selling::{
    basket::{LINES_MAX, Snapshot},
    extras::PutExtra,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};
use ui::{error::Stop, refusal, session::Visit, sum::counted};

/// The fields of a button, and what the page sends beside them.
#[derive(Debug, Deserialize)]
pub struct Sent<T> {
    #[serde(flatten)]
    pub form: T,
    #[serde(flatten)]
    pub chosen: Chosen,
}

#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Chosen(BTreeMap<String, String>);

/// What became of it.
pub struct Applied {
    /// A choice wasn't taken: the next page says so.
    pub is_refused: bool,
    /// The field for codes, where a code wasn't taken.
    pub code: Option<CodeField>,
}

enum Choice {
    /// None: whoever buys.
    Person(BasketLineId, Option<PersonId>),
    PriceType(BasketLineId, String),
    /// With the name that the page shows.
    Quantity(PutExtra, String),
}

impl Chosen {
    /// A field of one of several things on the page; empty where it isn't sent.
    pub fn of(&self, what: &str, of: &str) -> &str {
        self.text(&format!("{what}.{of}"))
    }

    /// The extra whose sum was typed, where Enter sent the page and no code was typed.
    pub fn entered_sum(&self) -> Option<&str> {
        let is_entered = self.0.contains_key("enter") && self.text("code").trim().is_empty();
        let mut typed = self.0.iter().filter(|(_, typed)| is_entered && !typed.trim().is_empty());
        typed.find_map(|(name, _)| name.strip_prefix("other_amount."))
    }

    /// For a button that leads to the basket also where something was refused. A code that the page
    /// said was refused is not entered a second time by a button of something else.
    pub async fn first(&self, visit: &mut Visit) -> Result<(), Stop> {
        self.choose(visit).await?;
        if self.text(REFUSED) == sent(self.text("code"), self.text("number")) {
            return Ok(());
        }
        match self.enter_code(visit).await?.and_then(|field| field.refused) {
            Some(words) => visit.leave_warning(words).await,
            None => Ok(()),
        }
    }

    pub async fn apply(&self, visit: &mut Visit) -> Result<Applied, Stop> {
        let is_refused = self.choose(visit).await?;
        Ok(Applied { is_refused, code: self.enter_code(visit).await? })
    }

    /// Whether something wasn't taken.
    async fn choose(&self, visit: &mut Visit) -> Result<bool, Stop> {
        let mut choices = self.choices()?;
        let (mut said, mut refused) = (Vec::new(), Vec::new());
        if !choices.is_empty() {
            let before = undo::before(visit).await?;
            once_each(&mut choices, before.as_ref().map(Before::snapshot));
            for choice in &choices {
                match choice.make(visit).await? {
                    Ok(words) => said.push(words),
                    Err(words) => refused.push(words),
                }
            }
            for words in [&mut said, &mut refused] {
                words.dedup();
                words.retain(|words| !words.is_empty());
            }
            if !refused.is_empty() {
                visit.leave_warning(refused.join("\n")).await?;
            }
            if !said.is_empty() {
                undo::leave_said(visit, before, said.join("\n")).await?;
            }
        }
        Ok(!refused.is_empty())
    }

    async fn enter_code(&self, visit: &mut Visit) -> Result<Option<CodeField>, Stop> {
        let typed = |name: &str| self.text(name).to_owned();
        let typed = CodeForm { code: typed("code"), number: typed("number") };
        match typed.code.trim().is_empty() {
            true => Ok(None),
            false => codes::enter(visit, typed).await,
        }
    }

    /// Who a ticket is for decides which types it can have.
    fn choices(&self) -> Result<Vec<Choice>, Stop> {
        let line = |of: &str| of.parse::<BasketLineId>().map_err(|_| Stop::BadForm);
        let mut choices = Vec::new();
        for (of, person) in self.changed("person") {
            choices.push(Choice::Person(line(of)?, person_of(person)?));
        }
        for (of, price_type) in self.changed("price_type") {
            choices.push(Choice::PriceType(line(of)?, price_type.to_owned()));
        }
        for (of, quantity) in self.changed("quantity") {
            let performance = match self.of("performance", of) {
                "" => None,
                id => Some(id.parse().map_err(|_| Stop::BadForm)?),
            };
            let put = PutExtra {
                key: self.of("key", of).to_owned(),
                performance,
                quantity: quantity.parse().map_err(|_| Stop::BadForm)?,
                amount_minor: None,
                beneficiary: None,
            };
            choices.push(Choice::Quantity(put, self.of("name", of).to_owned()));
        }
        Ok(choices)
    }

    /// Of `price_type.ID.full`: the id and what is chosen now, where that isn't what was shown.
    fn changed(&self, what: &str) -> Vec<(&str, &str)> {
        let changed = self.0.iter().filter_map(|(name, chosen)| {
            let mut parts = name.splitn(3, '.');
            let is_what = parts.next() == Some(what);
            let (of, shown) = (parts.next()?, parts.next()?);
            (is_what && shown != chosen.as_str()).then_some((of, chosen.as_str()))
        });
        changed.take(LINES_MAX).collect()
    }

    fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// Each choice is a write, and anybody may send thousands of them: each thing in the basket is
/// chosen once. Of all that isn't there any more one choice is left, which says so.
fn once_each(choices: &mut Vec<Choice>, basket: Option<&Snapshot>) {
    let (mut known, mut is_gone_told) = (BTreeSet::new(), false);
    choices.retain(|choice| match basket.is_some_and(|basket| choice.is_in(basket)) {
        true => known.insert(choice.about()),
        false => !mem::replace(&mut is_gone_told, true),
    });
}

impl Choice {
    fn is_in(&self, basket: &Snapshot) -> bool {
        match self {
            Self::Person(line, _) | Self::PriceType(line, _) => basket.has_line(*line),
            Self::Quantity(put, _) => basket.has_extra(put),
        }
    }

    fn about(&self) -> (&'static str, String, Option<PerformanceId>) {
        match self {
            Self::Person(line, _) => ("person", line.to_string(), None),
            Self::PriceType(line, _) => ("price_type", line.to_string(), None),
            Self::Quantity(put, _) => ("quantity", put.key.clone(), put.performance),
        }
    }

    /// What is said of it, or why it was refused.
    async fn make(&self, visit: &mut Visit) -> Result<Result<String, String>, Stop> {
        let actor = visit.actor().await?;
        let (house, locale) = (&visit.shop.house, &visit.locale);
        match self {
            Self::Person(line, person) => {
                let made = selling::basket::set_beneficiary(house, &actor, *line, *person).await;
                told(made, String::new(), |refused| refusal::beneficiary(locale, refused))
            }
            Self::PriceType(line, key) => {
                let made = selling::basket::set_price_type(house, &actor, *line, key).await;
                let said = locale.text("basket-price-type-changed");
                told(made, said, |refused| refusal::price_type(locale, refused))
            }
            Self::Quantity(put, name) => {
                let made = selling::extras::put_extra(house, &actor, put).await;
                let what = [("what", counted(locale, name, put.quantity).into())];
                let said = locale.text_with("basket-extra-put", &what);
                let currency = season::catalogue::currency(house);
                told(made, said, |refused| refusal::put(locale, &refused, currency))
            }
        }
    }
}

fn told<E>(
    made: Result<(), Failure<E>>,
    said: String,
    why: impl FnOnce(E) -> String,
) -> Result<Result<String, String>, Stop> {
    match made.answered()? {
        Ok(()) => Ok(Ok(said)),
        Err(refused) => Ok(Err(why(refused))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_as_it_was_shown_changes_nothing() {
        let fields = [
            ("price_type.a.full", "full"),
            ("price_type.b.full", "pass:b.c"),
            ("price_type.c.pass:b.c", "full"),
            ("person.a.", ""),
            ("price_type", "full"),
        ];
        let fields = fields.map(|(name, chosen)| (name.to_owned(), chosen.to_owned()));
        let chosen = Chosen(BTreeMap::from(fields));
        assert_eq!(chosen.changed("price_type"), [("b", "pass:b.c"), ("c", "full")]);
        assert!(chosen.changed("person").is_empty());
    }

    #[test]
    fn each_thing_is_chosen_once_and_of_what_is_gone_one_is_asked_for() {
        const OWN: &str = "0197f1c0-0000-7000-8000-000000000001";
        let basket = serde_json::json!({
            "lines": [{ "id": OWN, "price_type": null }],
            "extras": [],
            "codes": [],
        });
        let basket: Snapshot = serde_json::from_value(basket).expect("a basket");
        let gone = |n: u32| format!("price_type.0197f1c0-0000-7000-8000-00000000000{n}.full");
        let own = [
            format!("person.{OWN}.somebody"),
            format!("price_type.{OWN}.full"),
            format!("price_type.{OWN}.under-30"),
            format!("price_type.{}.full", OWN.to_uppercase()),
        ];
        let names = own.into_iter().chain((2..9).map(gone));
        let chosen = Chosen(names.map(|name| (name, String::new())).collect());
        let made = |basket: Option<&Snapshot>| {
            let mut choices = chosen.choices().expect("good ids");
            once_each(&mut choices, basket);
            choices.len()
        };
        assert_eq!(made(Some(&basket)), 3, "whose it is, its type, and one that is gone");
        assert_eq!(made(None), 1);
    }
}
