//! Uploaded pictures of productions, which lie beside the sheets as files of their own: so a season
//! goes from one database into another with them.

use super::Folder;
use crate::{
    contents::{SHEET, picture_turns::in_turn, pictures::files_of},
    sheets::season_folder::SeasonFolder,
};
use ::pictures::{BYTES_MAX, Focus, Original, PictureProblem};
use base64::{Engine, engine::general_purpose::STANDARD};
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::{people::actor::Actor, wording::poster::is_uploaded};
use house::{Failure, House};
use season_tables::{
    appearance::pictures::{self, FileRow, PictureRow},
    season::sheet_rows::SheetRow,
};
use std::collections::BTreeMap;
use store::Conn;

const POSTER: &str = "poster";
/// Of a picture's file.
const ENDING: &str = ".jpg";

/// A picture that the folder brings and the house doesn't have.
pub(super) struct Brought {
    name: String,
    focus: Focus,
    made: Made,
}

enum Made {
    Read(Original),
    Cut(Box<PictureRow>, Vec<FileRow>),
}

/// `carmen.1f2e3d4c5b6a@50,40.jpg`: the picture's name, and what must stay in it, in percent.
fn file_name(row: &PictureRow) -> String {
    format!("{}@{},{}{ENDING}", row.name, row.focus_x, row.focus_y)
}

/// Whether a file of a folder is one of these.
pub fn is_picture(file: &str) -> bool {
    read_name(file).is_some()
}

fn read_name(file: &str) -> Option<(&str, Focus)> {
    let (name, focus) = file.strip_suffix(ENDING)?.rsplit_once('@')?;
    let (x, y) = focus.split_once(',')?;
    let percent = |text: &str| text.parse().ok().filter(|percent: &u8| *percent <= 100);
    is_uploaded(name).then_some((name, Focus { x: percent(x)?, y: percent(y)? }))
}

/// An empty cell says nothing against a picture that was uploaded by page: it stays. Another name
/// takes its place.
pub(super) fn keep_uploaded(tables: &mut [Table], before: &[SheetRow]) -> anyhow::Result<()> {
    let mut uploaded: BTreeMap<&str, String> = BTreeMap::new();
    for row in before.iter().filter(|row| row.sheet == SHEET) {
        let mut cells: BTreeMap<String, String> = serde_json::from_str(&row.cells)?;
        let name = cells.remove(POSTER).filter(|name| is_uploaded(name));
        uploaded.extend(name.map(|name| (row.key.as_str(), name)));
    }
    let Some(table) = tables.iter_mut().find(|table| table.name == SHEET) else { return Ok(()) };
    let Some(key) = table.heading.iter().position(|column| column == "key") else { return Ok(()) };
    let column = table.heading.iter().position(|column| column == POSTER);
    if column.is_none() && !uploaded.is_empty() {
        table.heading.push(POSTER.to_owned());
    }
    let column = column.unwrap_or(table.heading.len().saturating_sub(1));
    for row in &mut table.rows {
        let Some(name) = row.cells.get(key).and_then(|key| uploaded.get(key.as_str())) else {
            continue;
        };
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column).filter(|cell| cell.trim().is_empty()) {
            cell.clone_from(name);
        }
    }
    Ok(())
}

/// Those that a production names and the house doesn't have, read without trust.
pub(super) async fn of_folder(
    conn: &mut Conn,
    folder: &Folder,
    season: &SeasonFolder,
) -> Result<Vec<Brought>, Failure<Vec<SheetError>>> {
    let known = pictures::names(conn).await?;
    let is_named = |name: &str| {
        let mut posters = season.productions.iter().filter_map(|row| row.poster.as_ref());
        posters.any(|poster| poster.as_str() == name)
    };
    let (mut brought, mut errors) = (Vec::<Brought>::new(), SheetErrors::default());
    for (file, bytes) in &folder.0 {
        let Some((name, focus)) = read_name(file) else { continue };
        let is_new = !known.contains(name) && !brought.iter().any(|it| it.name == name);
        if !is_new || !is_named(name) {
            continue;
        }
        let (name, bytes) = (name.to_owned(), bytes.clone());
        match in_turn(move || Original::read(&bytes)).await? {
            Ok(original) => brought.push(Brought { name, focus, made: Made::Read(original) }),
            Err(why) => errors.push(SheetError::of_sheet(file, words(&why))),
        }
    }
    if errors.is_empty() { Ok(brought) } else { Err(Failure::Refused(errors.into_list())) }
}

fn words(why: &PictureProblem) -> String {
    match why {
        PictureProblem::TooLarge => {
            format!("the picture has more than {} MiB", BYTES_MAX / 1024 / 1024)
        }
        PictureProblem::Format => "this is neither JPEG nor PNG nor WebP".to_owned(),
        PictureProblem::Drawing => "this drawing has more than shapes in it, or none".to_owned(),
        PictureProblem::Unreadable => "this picture can't be read: save it anew".to_owned(),
        PictureProblem::TooSmall { width, height, least } => {
            format!("the picture has {width} × {height} pixels; each side needs {least} at least")
        }
        PictureProblem::TooManyPixels { width, height } => {
            format!("the picture has {width} × {height} pixels, which is too many")
        }
    }
}

/// In all sizes, before the transaction begins: this takes a second or two for each.
pub(super) async fn cut(brought: Vec<Brought>) -> anyhow::Result<Vec<Brought>> {
    let cut = in_turn(move || {
        let all = brought.into_iter().map(|it| match it.made {
            Made::Cut(..) => it,
            Made::Read(original) => {
                let (row, files) = files_of(it.name.clone(), &original, it.focus);
                Brought { made: Made::Cut(Box::new(row), files), ..it }
            }
        });
        all.collect()
    });
    cut.await
}

pub(super) async fn write(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    brought: &[Brought],
) -> anyhow::Result<()> {
    for it in brought {
        let Made::Cut(row, files) = &it.made else { continue };
        pictures::insert(conn, row, files, &actor.identity(), house.now()).await?;
    }
    Ok(())
}

/// (file, picture) of every production that shows an uploaded one.
pub(super) async fn to_export(
    house: &House,
    tables: &[Table],
) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let Some(table) = tables.iter().find(|table| table.name == SHEET) else { return Ok(files) };
    let Some(column) = table.heading.iter().position(|column| column == POSTER) else {
        return Ok(files);
    };
    let mut conn = house.store().read().await?;
    for name in table.rows.iter().filter_map(|row| row.cells.get(column)) {
        if let Some(row) = pictures::one(&mut conn, name).await? {
            files.push((file_name(&row), STANDARD.decode(&row.original)?));
        }
    }
    Ok(files)
}

impl Brought {
    pub fn is_of(&self, name: &str) -> bool {
        self.name == name
    }
}
