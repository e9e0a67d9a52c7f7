//! Where something is bought (prices.md, section 11).

use crate::season::Season;
use anyhow::{Context, Result};

/// A channel, and the point of sale in it, if there is one.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub channel: &'a str,
    /// As cells name it.
    pub point: Option<&'a str>,
}

impl<'a> Place<'a> {
    /// As a basket names it.
    pub fn of(season: &'a Season, name: &'a str) -> Result<Place<'a>> {
        let Some(key) = name.strip_prefix("point-of-sale:") else {
            return Ok(Place { channel: name, point: None });
        };
        let channel = season.points.get(key).context("no such point of sale")?;
        Ok(Place { channel, point: Some(name) })
    }

    /// How near a cell is that names this place: 0 is the point, 1 its channel. None: it names
    /// another one.
    pub fn nearness(self, cell: &str) -> Option<u8> {
        match () {
            () if self.point == Some(cell) => Some(0),
            () if self.channel == cell => Some(1),
            () => None,
        }
    }

    /// Whether a list, empty for everywhere, names this place.
    pub fn is_in(self, cells: &[String]) -> bool {
        cells.is_empty() || cells.iter().any(|cell| self.nearness(cell).is_some())
    }

    /// Of rows of which the nearest alone count: those that name the point, if there are any, else
    /// those that name the channel.
    pub fn nearest<'r, R>(self, rows: Vec<&'r R>, cell: impl Fn(&'r R) -> &'r str) -> Vec<&'r R> {
        let nearness = |row: &'r R| self.nearness(cell(row));
        let nearest = rows.iter().copied().filter_map(nearness).min();
        rows.into_iter().filter(|&row| nearest.is_some() && nearness(row) == nearest).collect()
    }
}
