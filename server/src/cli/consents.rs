//! `consents`: who lets the house write to them, for its mailing list.

use super::{answer, spreadsheet::Spreadsheet};
use crate::{assemble, options::Options};
use clap::Args;
use domain::{
    moment::Moment,
    people::consent::Purpose,
    wording::{list_form::ListForm, text::no_formula},
};
use std::process::ExitCode;
use subscribers::own_data::consents;

#[derive(Args)]
pub struct Consents {
    /// What it is for: newsletter
    #[arg(long, value_name = "PURPOSE")]
    purpose: String,
    #[command(flatten)]
    spreadsheet: Spreadsheet,
}

impl Consents {
    /// CSV (RFC 4180): address, language, and since when.
    pub async fn run(self, options: &Options) -> anyhow::Result<ExitCode> {
        let Some(purpose) = Purpose::parse(&self.purpose) else {
            let known = Purpose::ALL.map(Purpose::as_str).join(", ");
            return Ok(answer(Err(format!("nobody is asked about this; it may be: {known}"))));
        };
        let house = assemble::quiet_house(options).await?;
        let form = self.spreadsheet.form(&house)?;
        say!("{}{}", form.start(), form.row(&["email", "language", "since"]));
        for one in consents::list(&house, purpose).await? {
            say!("{}", row(form, &one.email, &one.language, one.since));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// An address may begin like a formula, and anybody may type one.
fn row(form: ListForm, email: &str, language: &str, since: Moment) -> String {
    let (email, by) = (no_formula(email).replace('"', "\"\""), form.separator());
    format!("\"{email}\"{by}{language}{by}{}", written(since))
}

fn written(at: Moment) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_a_formula_for_a_spreadsheet() {
        let typed = "=hyperlink(1)@example.org";
        assert!(domain::order::parse_email(typed).is_err(), "brackets are none of an address");
        let email = domain::order::parse_email("=1+1@example.org").expect("an address");
        let guarded = row(ListForm::Programs, &email, "en", Moment(0));
        assert_eq!(guarded, "\"'=1+1@example.org\",en,1970-01-01T00:00:00Z");
        let german = row(ListForm::DecimalComma, &email, "de", Moment(0));
        assert_eq!(german, "\"'=1+1@example.org\";de;1970-01-01T00:00:00Z");
        let plain = row(ListForm::Programs, "ana@example.org", "es", Moment(0));
        assert_eq!(plain, "\"ana@example.org\",es,1970-01-01T00:00:00Z");
    }
}
