//! The files that were chosen in the form of a look, beside all that was typed.

use crate::{
    frame::{context::StaffContext, picture_form::WrongPicture, sent::Fields},
    look::{
        TypedLook, font,
        form::{LookForm, tried},
    },
};
use appearance::looks::{LookRefusal, check, upload_mark};
use axum::extract::Request;
use house::Answered;
use rules::look::Look;
use ui::error::Stop;

pub struct SentLook {
    pub form: LookForm,
    /// By what they are for.
    files: Vec<(String, Vec<u8>)>,
    /// A file was larger than can be taken, or the line broke.
    is_cut: bool,
}

impl SentLook {
    pub async fn read(request: Request) -> Self {
        let Fields { pairs, files, is_cut } = Fields::read(request).await;
        let place = |name: &str| name.strip_suffix(FILE).unwrap_or_default().to_owned();
        let files = files.into_iter().map(|(name, bytes)| (place(&name), bytes)).collect();
        Self { form: LookForm(pairs), files, is_cut }
    }
}

/// How the names of fields end in which files are chosen.
const FILE: &str = "_file";

/// Of the field in which a file for this is chosen.
pub fn file_field(place: &str) -> String {
    format!("{place}{FILE}")
}

/// The look that was typed, with the files that were chosen and without what is to be taken out of
/// it. Nothing is published. For whoever may edit looks.
pub async fn received(
    context: &StaffContext,
    sent: SentLook,
    shown: &Look,
) -> Result<TypedLook, Stop> {
    let SentLook { form, files, is_cut } = sent;
    let file = is_cut.then_some(WrongPicture::NotWhole);
    if is_cut && form.text("light_paper").is_empty() {
        // Nothing of it arrived.
        return Ok(TypedLook { file, ..TypedLook::default() });
    }
    let asked = form.text("upload");
    let is_missing = !asked.is_empty() && !files.iter().any(|(place, _)| place == asked);
    let file = file.or_else(|| is_missing.then_some(WrongPicture::Missing));
    let mut look = tried(&context.shop.house, &form, shown).await?;
    let mut wrong = None;
    for (place, bytes) in files {
        let refused = put(context, &mut look, &place, bytes).await?;
        wrong = wrong.or(refused);
    }
    take_out(&mut look, form.text("remove"));
    // What would keep it from being published.
    let wrong = wrong.or_else(|| check(&look).err());
    Ok(TypedLook { look: Some(look), seen: Some(form.seen()), wrong, file })
}

/// A font or a mark in its place; or why it can't be taken.
async fn put(
    context: &StaffContext,
    look: &mut Look,
    place: &str,
    bytes: Vec<u8>,
) -> Result<Option<LookRefusal>, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    if let Some(part) = font::part(place) {
        return match appearance::fonts::upload(house, &actor, bytes).await.answered()? {
            Ok(typeface) => {
                *look = look.clone().with_font(part, Some(typeface));
                Ok(None)
            }
            Err(why) => Ok(Some(why)),
        };
    }
    let Some(mark) = mark(look, place) else { return Ok(None) };
    let may_be_drawn = matches!(place, "logo" | "dark_logo");
    match upload_mark(house, &actor, bytes, may_be_drawn).await.answered()? {
        Ok(name) => {
            *mark = Some(name);
            Ok(None)
        }
        Err(why) => Ok(Some(why)),
    }
}

fn take_out(look: &mut Look, place: &str) {
    if let Some(part) = font::part(place) {
        *look = look.clone().with_font(part, None);
    }
    if let Some(mark) = mark(look, place) {
        *mark = None;
    }
}

fn mark<'a>(look: &'a mut Look, place: &str) -> Option<&'a mut Option<String>> {
    match place {
        "logo" => Some(&mut look.logo),
        "dark_logo" => Some(&mut look.dark_logo),
        "paper_logo" => Some(&mut look.paper_logo),
        "icon" => Some(&mut look.icon),
        _ => None,
    }
}
