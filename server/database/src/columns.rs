//! Columns by name, parsed into the domain's types where they are read: what the database
//! holds was written by us, so a misfit is a fault.

use anyhow::{Context, anyhow};
use domain::{moment::Moment, tickets::link::KeptSecret};
use sqlx::{Row, any::AnyRow};
use std::{fmt::Display, str::FromStr};

pub trait Columns {
    fn text(&self, column: &str) -> anyhow::Result<String>;
    fn text_or_none(&self, column: &str) -> anyhow::Result<Option<String>>;
    fn int(&self, column: &str) -> anyhow::Result<i64>;
    fn int_or_none(&self, column: &str) -> anyhow::Result<Option<i64>>;

    fn id<T: FromStr<Err: Display>>(&self, column: &str) -> anyhow::Result<T> {
        parse(column, &self.text(column)?)
    }

    fn id_or_none<T: FromStr<Err: Display>>(&self, column: &str) -> anyhow::Result<Option<T>> {
        self.text_or_none(column)?.map(|text| parse(column, &text)).transpose()
    }

    fn moment(&self, column: &str) -> anyhow::Result<Moment> {
        self.int(column).map(Moment)
    }

    fn moment_or_none(&self, column: &str) -> anyhow::Result<Option<Moment>> {
        Ok(self.int_or_none(column)?.map(Moment))
    }

    /// Of the columns `secret` and `sealed_secret`.
    fn kept_secret(&self) -> anyhow::Result<KeptSecret> {
        let (digest, sealed) = (self.text("secret")?, self.text_or_none("sealed_secret")?);
        Ok(KeptSecret { digest, sealed })
    }

    fn number<T: TryFrom<i64>>(&self, column: &str) -> anyhow::Result<T> {
        let number = self.int(column)?;
        T::try_from(number).map_err(|_| anyhow!("{column} holds {number}, out of its range"))
    }
}

impl Columns for AnyRow {
    fn text(&self, column: &str) -> anyhow::Result<String> {
        self.try_get(column).with_context(|| format!("column {column}"))
    }

    fn text_or_none(&self, column: &str) -> anyhow::Result<Option<String>> {
        self.try_get(column).with_context(|| format!("column {column}"))
    }

    fn int(&self, column: &str) -> anyhow::Result<i64> {
        self.try_get(column).with_context(|| format!("column {column}"))
    }

    fn int_or_none(&self, column: &str) -> anyhow::Result<Option<i64>> {
        self.try_get(column).with_context(|| format!("column {column}"))
    }
}

fn parse<T: FromStr<Err: Display>>(column: &str, text: &str) -> anyhow::Result<T> {
    text.parse().map_err(|error| misfit(column, &error))
}

fn misfit(column: &str, error: &dyn Display) -> anyhow::Error {
    anyhow!("{column} can't be read: {error}")
}

/// False: no row can say so. PostgreSQL keeps no NUL in a text, and takes one in a question for
/// a fault; addresses that were made up hold them.
pub fn has_no_nul(text: &str) -> bool {
    !text.contains('\0')
}
