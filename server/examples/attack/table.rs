//! The table that is printed at the end, as docs/security.md shows it.

/// One figure of one attack.
pub struct Row {
    pub attack: &'static str,
    /// What was done, with numbers.
    pub done: String,
    /// What the attacker got.
    pub got: String,
}

/// A sum in minor units.
pub fn euros(minor: i64) -> String {
    format!("€{}.{:02}", minor / 100, minor % 100)
}

pub fn print(rows: &[Row]) {
    println!("| attack | done | got |\n|---|---|---|");
    for Row { attack, done, got } in rows {
        println!("| {attack} | {done} | {got} |");
    }
}
