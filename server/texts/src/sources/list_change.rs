//! What a change of a list was, in one line before and one after: only what differs.

use std::collections::BTreeMap;

type Cells = BTreeMap<String, String>;
type Rows = Vec<(String, Cells)>;

/// (before, after) of two versions, as the database keeps them.
pub(crate) fn told(former: &str, body: &str) -> anyhow::Result<(String, String)> {
    let read = |body: &str| match body.is_empty() {
        true => Ok(Rows::new()),
        false => serde_json::from_str(body),
    };
    let (before, after): (Rows, Rows) = (read(former)?, read(body)?);
    let (one, other) = (differing(&before, &after), differing(&after, &before));
    if one.is_empty() && other.is_empty() {
        return Ok((order(&before), order(&after)));
    }
    Ok((one.join("; "), other.join("; ")))
}

/// What rows say that the same rows of the other version don't.
fn differing(rows: &[(String, Cells)], other: &[(String, Cells)]) -> Vec<String> {
    let line = |(sheet, cells): &(String, Cells)| {
        let is_same = |row: &&(String, Cells)| row.0 == *sheet && name(&row.1) == name(cells);
        let same = other.iter().find(is_same).map(|(_, cells)| cells);
        let is_new = |column: &&String| !matches!(column.as_str(), "key" | "field" | "code");
        let said = cells.iter().filter(|(column, text)| {
            is_new(column) && same.and_then(|same| same.get(*column)) != Some(*text)
        });
        let said: Vec<&str> = said.map(|(_, text)| text.as_str()).collect();
        let is_told = !said.is_empty() || same.is_none();
        is_told.then(|| match said.is_empty() {
            true => name(cells),
            false => format!("{}: {}", name(cells), said.join(" · ")),
        })
    };
    rows.iter().filter_map(line).collect()
}

/// A choice after its field.
fn name(cells: &Cells) -> String {
    let said = ["field", "key", "code"].map(|column| cells.get(column).map(String::as_str));
    said.into_iter().flatten().collect::<Vec<_>>().join("/")
}

fn order(rows: &[(String, Cells)]) -> String {
    rows.iter().map(|(_, cells)| name(cells)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_told() {
        let a = r#"["links",{"key":"a","name_en":"A","address":"https://a.org/{url}"}]"#;
        let b = r#"["links",{"key":"b","name_en":"B"}]"#;
        let changed = r#"["links",{"key":"a","name_en":"A2","address":"https://a.org/{url}"}]"#;
        let said = |one: &str, other: &str| told(one, other).expect("lists");
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(said("", &format!("[{b}]")), pair("", "b: B"));
        assert_eq!(said(&format!("[{a},{b}]"), &format!("[{changed},{b}]")), pair("a: A", "a: A2"));
        assert_eq!(said(&format!("[{a},{b}]"), &format!("[{b},{a}]")), pair("a, b", "b, a"));
        assert_eq!(said(&format!("[{b}]"), "[]"), pair("b: B", ""));
    }
}
