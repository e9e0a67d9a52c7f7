//! The colours and the logo on what the house sends: mails and papers. What knows the house's look
//! says them (`Work::appearance`).

use crate::{House, jobs::work::LookAsked};
use domain::id::PerformanceId;
use std::sync::Arc;
use store::Conn;

/// The default is what was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// Colours of mails, as CSS writes them.
    pub paper: String,
    pub ink: String,
    pub accent: String,
    /// Of text on the accent.
    pub on_accent: String,
    /// None: the name in letters.
    pub logo: Option<Logo>,
    /// Of the brand. None: the house's.
    pub name: Option<String>,
    /// On white paper; None: as delivered.
    pub printed_accent: Option<[u8; 3]>,
    /// A PNG file for white paper.
    pub printed_logo: Option<Arc<[u8]>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// PNG.
    pub bytes: Arc<[u8]>,
    /// As it is shown, in CSS pixels.
    pub width: u32,
    pub height: u32,
}

impl Default for Appearance {
    fn default() -> Self {
        let colour = |colour: &str| colour.to_owned();
        Self {
            paper: colour("#f6f1e7"),
            ink: colour("#1d1a17"),
            accent: colour("#8c1d2f"),
            on_accent: colour("#fff"),
            logo: None,
            name: None,
            printed_accent: None,
            printed_logo: None,
        }
    }
}

/// Of what is about these performances; about none of them: the house's own.
///
/// # Errors
/// The look can't be read.
#[boxed]
pub async fn of(
    house: &House,
    conn: &mut Conn,
    performances: &[PerformanceId],
) -> anyhow::Result<Appearance> {
    match house.work().appearance {
        Some(read) => read(LookAsked { house, conn, performances }).await,
        None => Ok(Appearance::default()),
    }
}
