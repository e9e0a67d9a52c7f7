//! The manual of the sheets (docs/formats/season.md), out of their declarations.

use super::{LASTING, cells::Kind, column::Column, declarations, name_column, sheet::SheetRow};
use std::{collections::BTreeMap, fmt::Write};

/// What a sheet says of itself.
pub(super) struct Declaration {
    pub sheet: &'static str,
    meaning: String,
    unique: &'static [&'static [&'static str]],
    rows_max: usize,
    pub columns: Vec<Column>,
}

impl Declaration {
    pub fn of<T: SheetRow>() -> Self {
        Self {
            sheet: T::SHEET,
            meaning: T::meaning(),
            unique: T::UNIQUE,
            rows_max: T::ROWS_MAX,
            columns: T::columns(),
        }
    }
}

const HEAD: &str = "\
# A season as a folder

`parterre import-season FOLDER` reads all `*.csv` and `*.xlsx` of a folder, `parterre \
export-season` writes CSV. Spreadsheets of other kinds (`*.xls`, `*.ods` and the like) are \
refused: save them as XLSX. A sheet is known by its name: a file's without its ending, or a \
worksheet's. Other files of the folder are left alone, but for plans that a sheet names and \
pictures that `export-season` wrote.

- [season-template](season-template): every sheet with its heading row. Fill in what you need. \
Take out the files and columns that stay empty: all that isn't needed may be missing, and other \
languages are other columns.
- [season-house](season-house): a whole season and the first weeks of the next, as they were \
exported: 16 series, 13 productions, 64 performances in three halls, 37 tariffs, 51 packages, and \
something in every column. [quote-cases.json](quote-cases.json) has baskets over it and what they \
cost ([quote.md](quote.md)); [../prices.md](../prices.md) says how a price is computed from these \
sheets.
- [season-example](season-example): a small one.

Row 1 names the columns, in any order. CSV is UTF-8; comma or semicolon, whichever parts the \
heading. Lists are parted by `;`. Texts have a column for each language: `name_en`, `name_es`; one \
of a language that there isn't (`name_ger`) is refused, and of one that the house doesn't have a \
warning tells. An empty cell says nothing. In workbooks, numbers, dates and percentages may be \
real ones; formulas and merged cells are refused.

A folder is whole: what a cell refers to stands in one of its sheets. A broken folder is refused \
as a whole, with every error by sheet, row and column; up to 200 are listed. Rows are compared \
with one another only where they can be read, so a second round may name more.

A sheet that the folder lacks stays as the house has it. One that it has, even an empty one, \
replaces all its rows; only those that sales refer to stay though they aren't named again, which \
are those of LASTING. Of these sheets a warning names what the house has and no row names, with \
what was sold of it. Prices stay with their price group, and the windows, groups, steps and \
prices of a package with their package. A column that a sheet lacks changes nothing in rows that \
the house has; an empty cell says nothing any more. An empty `poster` keeps an uploaded picture.

`--dry-run` lists each cell that would say something else, as it is and as it would be, with how \
much was sold of it, what that cost, and how many mails would go; it warns of what was said of a \
production, or written into a list, by page and would go: export first. **What was sold changes \
only by its key**: a performance with tickets is cancelled, moved, brought back or given another \
production, the kind, percent or tax point of a VAT treatment with sales, the tax of a price \
group, or the seller or organiser of what was sold changes, and a price or an extra that was sold \
goes, only with `--accept SHEET/KEY`, such as `--accept performances/carmen-2026-12-03-2000`, as \
often as there are such rows; else the import is refused and names each. The key alone is enough \
where no other row of any sheet has it. What `parterre performance` or a page cancelled or moved \
is in the house's rows as it stands, also in an export; an older sheet that would undo it is asked \
about in the same way, whether or not anything was sold. Tickets that were sold keep their price, \
so a new price is listed and not asked about. No performance with tickets moves into the past. \
What was sold keeps its seller, and nobody is told of another production or of other doors: the \
list says so. Once something was sold or is held, or credit or a gift voucher was issued, the \
currency stays; where it changes, sums that donors wrote into open baskets go. A dry run ends \
with the rows, tickets, money and mails that are at stake, by sheet. `--json` has the list as \
`changes`: `sheet`, `key`, `column`, `from`, `to`, `tickets`, `money`, `mails`, `needs_accept`, \
`without_address` where mails cannot be sent because there is no address, `note` where a change \
doesn't do what one might expect, and `doubt` where nobody may have meant it: a price or fee \
that is ten times the former one or a tenth of it, or nothing, and VAT that is charged no more. \
The list says the same. The column of a row that comes or goes is `key`.

A performance under another key is refused while the house plays the former one in that hall at \
that time, and so is a hall under another key. A performance with tickets that no row names is \
asked about if a new one of its production is within 14 days in its hall: write its key, or \
accept by `--accept` with its sheet and key that both are played. A company, account, venue, \
season, series, production, ticket type, package, pass or extra under another key that says all \
that one says which is left out is asked about, and so are a season at the same time to which \
productions or packages of that one go over, and a series to which its performances go over: \
write the former key, or accept by `--accept` with that sheet and key that there are two (of \
`extras`, that the former one ends). The message says where nothing was sold of the former one: a \
performance or ticket type is then taken out by a row of its own with `delete: yes`, which counts \
as named; rows of the other sheets stay, and an extra goes without being asked about. What \
`export-season` wrote can always be imported again: a question to customers, a link, or a genre \
may lack languages.

A hall's plan file counts only when the file itself changed since the last season import. The same \
file again doesn't undo a plan that `parterre import-plan` brought in between; the report names \
such halls, and `export-season` writes the newer plan. A plan that did change is told as one of \
`plans`. Coming performances take a new plan while nothing of them was ever held, sold or kept \
back, if it has the same seats, areas and zones in the same order: a mended profile, drawing, \
attribute or price zone of a seat. The others keep the plan that they have, and a warning names \
each of them. Performances keep their hall: a row that moves one to another hall is refused. The \
report counts the seats that are sold with a restricted view ([plan.md](plan.md)).

This page and the template are made from the code. After a change: `UPDATE_DOCS=1 cargo test -p \
house --test all season_folder`.
";

/// The whole page, in Markdown.
pub fn manual() -> String {
    let sheets = declarations();
    let lasting = LASTING.map(|sheet| format!("`{sheet}`")).join(", ");
    let mut page = HEAD.replace("LASTING", &lasting);
    page.push_str("\n## Kinds of cells\n\n| kind | written |\n| --- | --- |\n");
    let columns = sheets.iter().flat_map(|sheet| &sheet.columns);
    let kinds: BTreeMap<&str, &str> =
        columns.filter_map(|column| named(&column.shape.kind)).collect();
    for (name, how) in kinds {
        line(&mut page, format_args!("| {name} | {how} |"));
    }
    for sheet in &sheets {
        page.push('\n');
        line(&mut page, format_args!("## `{}`\n", sheet.sheet));
        line(&mut page, format_args!("{} {}\n", sheet.meaning, limits(sheet)));
        page.push_str("| column | kind | needed | meaning | example |\n");
        page.push_str("| --- | --- | --- | --- | --- |\n");
        for column in &sheet.columns {
            row(&mut page, sheet.sheet, column);
        }
    }
    page
}

fn named(kind: &Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::Named { name, how } => Some((*name, *how)),
        Kind::Words(_) | Kind::WordsOrKey { .. } | Kind::KeyOf(_) => None,
    }
}

fn limits(sheet: &Declaration) -> String {
    let unique = |names: &&[&str]| match names {
        [name] => format!("Each `{name}` stands in one row. "),
        _ => format!("Each `{}` together stand in one row. ", names.join("`, `")),
    };
    let unique: String = sheet.unique.iter().map(unique).collect();
    format!("{unique}At most {} rows.", sheet.rows_max)
}

fn row(page: &mut String, sheet: &str, column: &Column) {
    let shape = &column.shape;
    let language = if shape.by_language { "_en" } else { "" };
    let needed = if shape.is_required { "yes" } else { "" };
    let kind = match &shape.kind {
        Kind::Named { name, .. } => (*name).to_owned(),
        Kind::Words(words) => format!("`{}`", words.join("`, `")),
        Kind::WordsOrKey { words, prefix, sheet } => {
            format!("`{}`, `{prefix}KEY` of `{sheet}`", words.join("`, `"))
        }
        Kind::KeyOf(_) if names_rows(sheet, column.name) => "key".to_owned(),
        Kind::KeyOf(sheets) => format!("key of `{}`", sheets.join("`, `")),
    };
    let kind = match (shape.is_list, shape.by_language) {
        (true, _) => format!("list: {kind}"),
        (false, true) => format!("{kind} by language"),
        (false, false) => kind,
    };
    let (name, meaning, example) = (column.name, &column.meaning, column.example);
    line(
        page,
        format_args!("| `{name}{language}` | {kind} | {needed} | {meaning} | `{example}` |"),
    );
}

/// Whether the column holds the names by which other sheets refer to this one's rows.
fn names_rows(sheet: &str, column: &str) -> bool {
    column == name_column(sheet)
}

fn line(page: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(page, "{text}").expect("because writing into memory doesn't fail");
}
