//! Draws the demonstration halls and writes them in our own plan format, the same every time.
//! `cargo run -p seatmap --example demo_halls -- assets/halls`

use std::path::PathBuf;

use seatmap::{export, import};

mod build;
mod club;
mod horseshoe;
mod opera;
mod opera_zones;
mod studio;
mod tiers;

fn main() -> Result<(), String> {
    let folder = std::env::args().nth(1).ok_or("the folder to write the halls to is missing")?;
    for (name, hall) in
        [("opera", opera::hall()), ("studio", studio::hall()), ("club", club::hall())]
    {
        let text = export::parterre(&hall);
        let back =
            import::read(text.as_bytes()).map_err(|errors| format!("{name}: {}", errors[0]))?;
        if back.hall != hall {
            return Err(format!("{name}: written and read again it differs"));
        }
        for (zone, seats) in &back.counts.categories {
            println!("{name}: {zone}: {seats}");
        }
        println!("{name}: {} seats in {} rows", back.counts.seats, back.counts.rows);
        let path = PathBuf::from(&folder).join(format!("{name}.json"));
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
