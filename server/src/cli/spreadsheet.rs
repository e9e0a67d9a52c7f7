//! `--spreadsheet`: a list for people, who open it in a spreadsheet program.

use anyhow::Context;
use clap::Args;
use domain::wording::list_form::ListForm;
use house::House;

#[derive(Args)]
pub struct Spreadsheet {
    /// For people who open the list in a spreadsheet: with a byte order mark, and the separators
    /// and decimal sign of this language of the house, such as `de`
    #[arg(long = "spreadsheet", value_name = "LANGUAGE")]
    language: Option<String>,
}

impl Spreadsheet {
    /// # Errors
    /// The house has no such language.
    pub fn form(&self, house: &House) -> anyhow::Result<ListForm> {
        let Some(language) = &self.language else { return Ok(ListForm::Programs) };
        let locale = house.locales().get_known(language);
        let locale = locale.with_context(|| format!("{language} is no language of the house"))?;
        Ok(ListForm::of_reader(locale.decimal_mark()))
    }
}
