//! Many rows in one statement: placeholders that both databases read (the driver's own builder
//! writes SQLite's only).

/// Rows in one statement; PostgreSQL takes 65 535 values at most.
pub(crate) const ROWS: usize = 500;

/// `$1, $2, $3`
pub(crate) fn list(count: usize) -> String {
    (1..=count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}

/// `($1, $2), ($3, $4)`
pub(crate) fn values(rows: usize, columns: usize) -> String {
    (0..rows)
        .map(|row| {
            let row: Vec<String> =
                (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
            format!("({})", row.join(", "))
        })
        .collect::<Vec<_>>()
        .join(", ")
}
