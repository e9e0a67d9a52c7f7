//! `house`: what the house says about itself, on every page, paper and mail; and the whole house in
//! a folder.

use super::{
    house_folder::{ExportHouse, ImportHouse},
    text::words,
};
use crate::{assemble, options::Options};
use clap::{Args, Subcommand};
use domain::{order::parse_email, people::actor::Actor};
use house::{Answered, House};
use serde_json::{Map, Value, json};
use std::process::ExitCode;
use texts::{
    opening::{Unsaid, unsaid},
    sources::{
        house_words::{keys, missing, said, set},
        subjects::TextSubject,
    },
};

#[derive(Subcommand)]
pub enum HouseWords {
    /// Say one of them otherwise; a running server shows it within two seconds
    Set(Set),
    /// All of them, by language
    Show(Show),
    /// Write the whole house into a folder: season, look, texts, pages, messages, measuring, staff
    Export(ExportHouse),
    /// Read such a folder into an empty database: what was published, without any draft or sale
    Import(ImportHouse),
}

#[derive(Args)]
pub struct Set {
    /// name, address, box-office, phone, seller, seller-address, email, email-privacy or
    /// email-accessibility
    key: String,
    value: String,
    /// Only in this language; without it, in all. What a language says nothing of, it takes from
    /// the house's own
    #[arg(long)]
    language: Option<String>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Show {
    /// Print them as JSON
    #[arg(long)]
    json: bool,
}

impl HouseWords {
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let house = assemble::quiet_house(options).await?;
        match self {
            Self::Set(set) => set.run(&house).await,
            Self::Show(show) => show.run(&house),
            Self::Export(export) => {
                let locales = options.config()?.locales;
                export.run(&house, locales.as_deref()).await
            }
            Self::Import(import) => import.run(&house).await,
        }
    }
}

impl Set {
    async fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let known = keys(house);
        let refusal = match known.contains(&self.key) {
            false => Some(format!("there is no {}; there are {}", self.key, known.join(", "))),
            true if self.key.starts_with("email") && parse_email(&self.value).is_err() => {
                Some(format!("{} is no email address; write one like info@example.org", self.value))
            }
            true => {
                let language = self.language.as_deref();
                match set(house, &Actor::Console, &self.key, &self.value, language)
                    .await
                    .answered()?
                {
                    Ok(()) => None,
                    Err(all) => all.first().map(|it| words(&it.why)),
                }
            }
        };
        match (refusal, self.json) {
            (Some(why), true) => say!("{}", json!({ "refusal": why })),
            (Some(why), false) => eprintln!("parterre: {why}"),
            (None, true) => {
                say!("{}", json!({ "key": self.key, "value": self.value }));
                return Ok(ExitCode::SUCCESS);
            }
            (None, false) => {
                say!("{}: {}", self.key, self.value);
                return Ok(ExitCode::SUCCESS);
            }
        }
        Ok(ExitCode::FAILURE)
    }
}

impl Show {
    fn run(self, house: &House) -> anyhow::Result<ExitCode> {
        let all: Map<String, Value> = keys(house)
            .into_iter()
            .map(|key| {
                let said: Map<String, Value> =
                    said(house, &key).into_iter().map(|(code, text)| (code, text.into())).collect();
                (key, said.into())
            })
            .collect();
        if self.json {
            say!("{}", Value::Object(all));
            return Ok(ExitCode::SUCCESS);
        }
        for (key, said) in &all {
            for (language, text) in said.as_object().into_iter().flatten() {
                say!("{key} ({language}): {}", text.as_str().unwrap_or_default());
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Nobody opens a shop in production that doesn't say whose it is.
pub fn check_named(house: &House) -> anyhow::Result<()> {
    let missing = missing(house);
    let list: Vec<String> =
        missing.iter().map(|(key, language)| format!("{key} ({language})")).collect();
    anyhow::ensure!(
        missing.is_empty(),
        "the house doesn't say yet: {}. Say each by `parterre house set KEY VALUE`, with \
         --language where it differs by language; then start again",
        list.join(", ")
    );
    Ok(())
}

/// Nobody opens a shop in production whose customers read its legal texts, or a whole part of it,
/// in another language than its own.
pub async fn check_readable(house: &House) -> anyhow::Result<()> {
    let unsaid = unsaid(house).await?;
    anyhow::ensure!(
        unsaid.is_empty(),
        "the house's own language {} still needs {}. `parterre text lacking` writes all that it \
         lacks as a Fluent file to be translated; where English may stand, accept each by \
         `parterre gate PERFORMANCE --accept KEY --language {0}`; then start again",
        house.locales().fallback().language(),
        in_words(&unsaid)
    );
    Ok(())
}

/// Of a legal subject each text is needed, of the others one.
pub fn in_words(unsaid: &[Unsaid]) -> String {
    let legal = unsaid.iter().find(|it| it.subject == TextSubject::Legal);
    let legal = legal.map(|Unsaid { lacking, all, .. }| {
        format!("all texts of the subject legal ({lacking} of {all} are missing)")
    });
    let others = unsaid.iter().filter(|it| it.subject != TextSubject::Legal);
    let others: Vec<&str> = others.map(|it| it.subject.as_str()).collect();
    let others = (!others.is_empty())
        .then(|| format!("at least one text of each of these subjects: {}", others.join(", ")));
    legal.into_iter().chain(others).collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_still_stops_the_shop_is_said_as_it_is_meant() {
        let lacking = |subject, lacking| Unsaid { subject, lacking, all: 40 };
        let seats = [lacking(TextSubject::Programme, 40), lacking(TextSubject::Seats, 40)];
        let of_seats = "at least one text of each of these subjects: programme, seats";
        assert_eq!(in_words(&seats), of_seats);
        let legal = lacking(TextSubject::Legal, 12);
        let all = [seats[0], seats[1], legal];
        let of_legal = "all texts of the subject legal (12 of 40 are missing)";
        assert_eq!(in_words(&all), format!("{of_legal} and {of_seats}"));
        assert_eq!(in_words(&[legal]), of_legal);
    }
}
