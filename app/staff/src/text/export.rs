//! Texts for translators, out by page: which language, which subject, which file.

use crate::{
    frame::{context::StaffContext, tick::Tick},
    text::{files::back, subjects as text_subjects, text_words::language_name},
};
use axum::{
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use documents::sheets;
use domain::people::actor::{Action, NotPermitted, Reach};
use house::House;
use markup::{Html, view};
use serde::Deserialize;
use texts::{
    files::translators::{self, TextChoice},
    sources::subjects::FileSubject,
};
use ui::{error::Stop, route::staff::StaffTarget};

const XLIFF: &str = "application/xliff+xml";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What a translator gets. After a download that was refused, the address says what was chosen.
pub(crate) fn form(context: &StaffContext) -> Html {
    let (house, locale) = (&context.shop.house, &*context.locale);
    let may_edit = may_edit_contents(context);
    let query = context.query.as_deref().unwrap_or_default();
    let said = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name));
    let (chosen, about) = (said("language="), said("about="));
    let action = StaffTarget::ExportTexts.path(locale.language());
    let languages = house.locales().known().into_iter();
    let languages = languages.filter(|code| translators::is_target(house, code, None));
    let languages = languages.map(|code| {
        let is_chosen = chosen == Some(code);
        let name = language_name(house, code);
        view! { <option value=code.to_owned() selected=is_chosen>{name}</option> }
    });
    let subjects = FileSubject::all().filter(|subject| subject_is_open(*subject, may_edit));
    let subjects = subjects.map(|subject| {
        let name = text_subjects::file_name(locale, subject);
        let is_chosen = about == Some(subject.as_str());
        view! { <option value=subject.as_str() selected=is_chosen>{name}</option> }
    });
    let open = Tick {
        id: "open".to_owned(),
        name: "open".to_owned(),
        value: "yes".to_owned(),
        words: locale.text("staff-text-files-open"),
        is_ticked: chosen.is_none() || said("open=").is_some(),
        ..Tick::default()
    };
    let open = open.show();
    view! {
        <section class="flow desk-part" aria-labelledby="out">
            <h2 class="desk-section__title" id="out">{locale.text("staff-text-files-out")}</h2>
            <p>{locale.text("staff-text-files-out-text")}</p>
            <form method="get" action=action class="desk-filter">
                <div class="field">
                    <label class="field__label" for="language">
                        {locale.text("staff-text-files-language")}
                    </label>
                    <select class="field__input" id="language" name="language">
                        {languages.collect::<Html>()}
                    </select>
                </div>
                <div class="field">
                    <label class="field__label" for="about">
                        {locale.text("staff-texts-about")}
                    </label>
                    <select class="field__input" id="about" name="about">
                        <option value="">{locale.text("staff-text-files-about-all")}</option>
                        {subjects.collect::<Html>()}
                    </select>
                </div>
                {open}
                <button class="button button--quiet" name="format" value="xliff">
                    {locale.text("staff-text-files-xliff")}
                </button>
                <button class="button button--quiet" name="format" value="xlsx">
                    {locale.text("staff-text-files-xlsx")}
                </button>
            </form>
        </section>
    }
}

/// Productions and pages are theirs who may edit all of them.
fn may_edit_contents(context: &StaffContext) -> bool {
    context.actor().reach(Action::EditContents) == Reach::All
}

fn subject_is_open(subject: FileSubject, may_edit: bool) -> bool {
    may_edit || matches!(subject, FileSubject::Messages(_))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    format: String,
    language: String,
    /// A subject; empty: all.
    about: String,
    /// Not empty: only what is to be done in the language.
    open: String,
}

impl Wanted {
    /// What the form shows again, as a part of its address.
    fn kept(&self, house: &House, about: Option<FileSubject>) -> String {
        let language = house.locales().get_known(&self.language).map(|_| &*self.language);
        let about = about.map_or("", FileSubject::as_str);
        let open = if self.open.is_empty() { "" } else { "&open=yes" };
        format!("&language={}&about={about}{open}", language.unwrap_or_default())
    }
}

pub async fn export(context: StaffContext, Query(wanted): Query<Wanted>) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditTexts)?;
    let (house, language) = (&context.shop.house, wanted.language.as_str());
    let open_in = (!wanted.open.is_empty()).then_some(language);
    let about = FileSubject::parse(&wanted.about);
    if about.is_some_and(|about| !subject_is_open(about, may_edit_contents(&context))) {
        return Err(NotPermitted(Action::EditContents).into());
    }
    let choice = TextChoice { about, open_in };
    let none = |done: &str| back(&context, &format!("{done}{}", wanted.kept(house, about)));
    let is_none = wanted.format == "xliff"
        && house.locales().get_known(language).is_some()
        && !translators::is_target(house, language, about);
    if is_none {
        return Ok(none("text-export-none"));
    }
    if translators::parts(house, choice).await?.is_empty() {
        let others = about.is_none() && contents_are_open(&context, open_in).await?;
        return Ok(none(if others { "text-export-others" } else { "text-export-none" }));
    }
    let subject = about.map_or("texts", FileSubject::as_str);
    let (kind, name, bytes) = match wanted.format.as_str() {
        "xliff" => {
            if !translators::is_target(house, language, about) {
                return Err(Stop::NotFound);
            }
            let bytes = translators::xliff(house, language, choice).await?;
            (XLIFF, format!("{subject}-{language}.xlf"), bytes)
        }
        "xlsx" => {
            let table = translators::sheet(house, choice).await?;
            (XLSX, format!("{subject}.xlsx"), sheets::to_xlsx(&table)?)
        }
        _ => return Err(Stop::NotFound),
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// Whether productions or pages, which have files of their own, are still to be translated.
async fn contents_are_open(context: &StaffContext, open_in: Option<&str>) -> Result<bool, Stop> {
    for about in [FileSubject::Productions, FileSubject::Pages] {
        let choice = TextChoice { about: Some(about), open_in };
        let is_open = subject_is_open(about, may_edit_contents(context));
        if is_open && !translators::parts(&context.shop.house, choice).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}
