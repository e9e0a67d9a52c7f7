//! What the form of a look sends: all that was typed, and the files that were chosen beside it, so
//! that no button loses anything of it.

use crate::{
    frame::{context::StaffContext, picture_form::WrongPicture},
    look::{
        TypedLook, font,
        form::{LookForm, tried},
    },
};
use appearance::looks::{LookRefusal, check, upload_mark};
use axum::{
    Form,
    extract::{FromRequest, Multipart, Request},
    http::header::CONTENT_TYPE,
};
use house::Answered;
use rules::look::Look;
use ui::error::Stop;

#[derive(Default)]
pub struct SentLook {
    pub form: LookForm,
    /// By what they are for.
    files: Vec<(String, Vec<u8>)>,
    /// A file was larger than can be taken, or the line broke.
    is_cut: bool,
}

impl SentLook {
    pub async fn read(request: Request) -> Self {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.unwrap_or_default().starts_with("multipart/") {
            // A page that was opened before an update sends it so.
            let form = Form::<LookForm>::from_request(request, &()).await;
            let form = form.map(|Form(form)| form).unwrap_or_default();
            return Self { form, ..Self::default() };
        }
        let mut read = Self::default();
        let Ok(mut form) = Multipart::from_request(request, &()).await else {
            return Self { is_cut: true, ..read };
        };
        loop {
            let field = match form.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => return read,
                Err(_) => return Self { is_cut: true, ..read },
            };
            let name = field.name().unwrap_or_default().to_owned();
            let Ok(bytes) = field.bytes().await else { return Self { is_cut: true, ..read } };
            match name.strip_suffix(FILE) {
                // No file was chosen there.
                Some(_) if bytes.is_empty() => {}
                Some(place) => read.files.push((place.to_owned(), bytes.to_vec())),
                None => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    read.form.0.push((name, text));
                }
            }
        }
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
