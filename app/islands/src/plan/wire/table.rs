//! The seat table as lines of text, fields between tabs.

use domain::{
    sales::lines::{numbers, push, read_numbers, read_pairs},
    seats::plan::{SeatTable, TableRow},
};

/// Most seats of a run that are written as its first and last.
const RUN_MAX: u32 = 10_000;
/// Columns of `SeatTable::views`.
const VIEW_NUMBERS: usize = 5;

/// Without the seats' positions: the drawing has them.
pub fn write_table(table: &SeatTable) -> String {
    let mut text = String::new();
    for area in &table.areas {
        push(&mut text, &["area", area]);
    }
    for (area, name, is_box) in &table.sections {
        let kind = if *is_box { "box" } else { "section" };
        push(&mut text, &[kind, &area.to_string(), name]);
    }
    for row in &table.rows {
        let section = row.section.to_string();
        let mut fields = vec!["row", &section, &row.label];
        fields.extend(row.numbers.iter().map(String::as_str));
        push(&mut text, &fields);
    }
    push(&mut text, &["flags", &numbers(&table.flags)]);
    // Column by column: neighbours see nearly the same, and such lines shrink well.
    for column in 0..VIEW_NUMBERS {
        let views: Vec<_> =
            table.views.chunks(VIEW_NUMBERS).filter_map(|view| view.get(column)).collect();
        push(&mut text, &["view", &numbers(&views)]);
    }
    let companions: Vec<u32> =
        table.companions.iter().flat_map(|(seat, seat_index)| [*seat, *seat_index]).collect();
    push(&mut text, &["companions", &numbers(&companions)]);
    let runs: Vec<String> = table.runs.iter().map(|run| run_text(run)).collect();
    push(&mut text, &["runs", &runs.join(",")]);
    text
}

/// None for anything that `write_table` would not write.
pub fn read_table(text: &str) -> Option<SeatTable> {
    let mut table = SeatTable::default();
    let mut columns: Vec<Vec<i32>> = Vec::new();
    for line in text.lines() {
        let (kind, rest) = line.split_once('\t')?;
        let mut fields = rest.split('\t');
        match kind {
            "area" => table.areas.push(rest.to_owned()),
            "section" | "box" => {
                let area = fields.next()?.parse().ok()?;
                table.sections.push((area, fields.next()?.to_owned(), kind == "box"));
            }
            "row" => table.rows.push(TableRow {
                section: fields.next()?.parse().ok()?,
                label: fields.next()?.to_owned(),
                numbers: fields.map(str::to_owned).collect(),
            }),
            "flags" => table.flags = read_numbers(rest)?,
            "view" => columns.push(read_numbers(rest)?),
            "companions" => table.companions = read_pairs(rest)?,
            "runs" if rest.is_empty() => {}
            "runs" => table.runs = rest.split(',').map(read_run).collect::<Option<_>>()?,
            _ => return None,
        }
    }
    let seats = columns.first()?.len();
    for seat in 0..seats {
        for column in &columns {
            table.views.push(*column.get(seat)?);
        }
    }
    Some(table)
}

/// `4-9` where each seat has the next number, as in most rows; otherwise each number.
fn run_text(run: &[u32]) -> String {
    match run {
        [first, .., last] if run.windows(2).all(|pair| pair[0] + 1 == pair[1]) => {
            format!("{first}-{last}")
        }
        _ => numbers(run),
    }
}

fn read_run(text: &str) -> Option<Vec<u32>> {
    match text.split_once('-') {
        Some((first, last)) => {
            let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
            // A longer run would be no row of ours, and could fill the browser's memory.
            (first < last && last - first < RUN_MAX).then(|| (first..=last).collect())
        }
        None => read_numbers(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_comes_back_without_its_positions() {
        let table = SeatTable {
            areas: vec!["Stalls".into(), "Boxes".into()],
            sections: vec![(0, "Stalls".into(), false), (1, "Box 3".into(), true)],
            rows: vec![
                TableRow {
                    section: 0,
                    label: "1".into(),
                    numbers: vec!["2".into(), "4 bis".into()],
                },
                TableRow { section: 1, label: String::new(), numbers: vec!["1".into()] },
            ],
            flags: vec![0, 1, 2],
            views: (0..15).map(|n| n - 7).collect(),
            companions: vec![(2, 1)],
            runs: vec![vec![1, 0], vec![2], vec![3, 4, 5]],
        };
        assert_eq!(read_table(&write_table(&table)), Some(table));
        assert_eq!(read_table("nonsense"), None);
    }

    #[test]
    fn a_table_with_a_bad_number_is_refused_whole() {
        let table = "area\tStalls\nflags\t0 1\nview\t1 2\ncompanions\t0 1\nruns\t0-1\n";
        assert!(read_table(table).is_some());
        for (good, bad) in [
            ("0 1\nview", "0 x\nview"),
            ("1 2", "1 2.5"),
            ("companions\t0 1", "companions\t0"),
            ("0-1", "1-0"),
            ("0-1", "0-99999999"),
        ] {
            assert_eq!(read_table(&table.replace(good, bad)), None, "{bad}");
        }
    }
}
