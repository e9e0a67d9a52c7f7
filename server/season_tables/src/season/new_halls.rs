//! Halls that a plan's file brings: found by their keys, or made, with a venue of their own where
//! none is named.

use crate::season::plans::{
    HallRow, NewVenue, hall_by_key, insert_hall, insert_venue, venue_by_key,
};
use domain::{
    id::{HallId, VenueId},
    seats::plan::VenueView,
};
use store::Conn;

/// The identities are taken where hall and venue are new.
pub struct NewHall<'a> {
    pub key: &'a str,
    pub name: &'a str,
    /// Key of its venue; None: the hall's own key.
    pub venue_key: Option<&'a str>,
    pub id: HallId,
    pub venue_id: VenueId,
}

#[boxed]
pub async fn found_or_made(conn: &mut Conn, new: &NewHall<'_>) -> anyhow::Result<HallRow> {
    if let Some(known) = hall_by_key(conn, new.key).await? {
        return Ok(known);
    }
    let venue_key = new.venue_key.unwrap_or(new.key);
    let venue = match venue_by_key(conn, venue_key).await? {
        Some(venue) => venue,
        None => {
            let view = VenueView {
                name: new.name.to_owned(),
                hall: new.name.to_owned(),
                street: String::new(),
                town: String::new(),
                postcode: String::new(),
                country: "ES".to_owned(),
            };
            let (id, time_zone) = (new.venue_id, "Europe/Madrid");
            insert_venue(conn, &NewVenue { id, key: venue_key, view: &view, time_zone }).await?;
            id
        }
    };
    insert_hall(conn, new.id, venue, new.key, new.name).await?;
    Ok(HallRow { hall: new.id, venue })
}

/// Whether `found_or_made` would make a hall, and a venue for it.
#[boxed]
pub async fn are_new(conn: &mut Conn, hall: &str, venue: &str) -> anyhow::Result<[bool; 2]> {
    let is_new = hall_by_key(conn, hall).await?.is_none();
    Ok([is_new, is_new && venue_by_key(conn, venue).await?.is_none()])
}

/// `Théâtre de Calais` → `theatre-de-calais`; what isn't a Latin letter becomes a dash, and a
/// name without any is `hall`.
pub fn key_of(name: &str) -> String {
    let mut key = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            key.push(plain);
        } else if !key.ends_with('-') && !key.is_empty() {
            key.push('-');
        }
    }
    let key = key.trim_end_matches('-').to_owned();
    if key.is_empty() { "hall".to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hall_s_key_is_made_of_its_name() {
        assert_eq!(key_of("Théâtre de Calais"), "theatre-de-calais");
        assert_eq!(key_of("ККЗ Юбилейный"), "hall");
    }
}
