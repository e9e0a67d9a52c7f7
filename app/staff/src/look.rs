//! The look of the shop: its colours with a sample of both schemes, corners, headings, marks, and
//! all former looks.

pub mod brand;
pub mod brands;
mod desk;
mod files;
mod font;
pub mod form;
mod look_words;
mod sample;

use crate::{
    frame::{
        context::StaffContext,
        picture_form::{WrongPicture, words as wrong_picture},
        shell::{StaffPage, done, staff_page},
    },
    look::{
        desk::{Desk, Whose, unpublished},
        font::shown_fonts,
        sample::sample,
    },
};
use appearance::looks::{LookRefusal, history};
use axum::response::Response;
use house::{House, locales::Locale};
use markup::{Html, view};
use rules::look::Look;
use ui::{error::Stop, route::staff::StaffRoute};

/// What was typed and isn't published.
#[derive(Default)]
pub struct TypedLook {
    /// None: as it is shown.
    pub look: Option<Look>,
    /// The revision that its editor saw: whoever publishes later must not overwrite what somebody
    /// else published meanwhile.
    pub seen: Option<i64>,
    pub wrong: Option<LookRefusal>,
    /// None was chosen, or it didn't come whole.
    pub file: Option<WrongPicture>,
}

impl TypedLook {
    pub fn is_wrong(&self) -> bool {
        self.wrong.is_some() || self.file.is_some()
    }

    /// What is wrong with it.
    pub fn told(&self, locale: &Locale) -> Option<Html> {
        let mut lines = match &self.wrong {
            Some(why) => look_words::refusal(locale, why),
            None => Vec::new(),
        };
        lines.extend(self.file.map(|why| wrong_picture(locale, why)));
        let lines: Vec<_> = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect();
        (!lines.is_empty())
            .then(|| view! { <div class="notice notice--error" role="alert">{lines}</div> })
    }
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, TypedLook::default()).await
}

pub async fn page(context: StaffContext, typed: TypedLook) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let (shown, former) = history(&house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let look = typed.look.clone().unwrap_or_else(|| shown.look.clone());
    let fonts = shown_fonts(&house, &look).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-look-title");
    let heading = title.clone();
    let is_wrong = typed.is_wrong();
    let is_tried = typed.look.is_some() && !is_wrong;
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong && !is_tried);
    let main = move || {
        let seen = typed.seen.unwrap_or(shown.revision);
        let desk = Desk { locale: &locale, whose: &Whose::House, look: &look, seen };
        let brands = StaffRoute::Brands.path(locale.language());
        let cards = StaffRoute::Cards.path(locale.language());
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p><a href=brands>{locale.text("staff-brands-title")}</a></p>
                <p><a href=cards>{locale.text("staff-cards-title")}</a></p>
            </header>
            {typed.told(&locale)}
            {is_tried.then(|| unpublished(&locale))}
            <div class="look">
                {desk.form(None)}
                {sample(&locale, &Whose::House, &look, &locale.text("house-name"))}
            </div>
            {desk.marks()}
            {desk.fonts(&fonts)}
            {embedding(&house, &locale)}
            {desk.history(&former, &time_zone)}
        }
    };
    let page = StaffPage::new(StaffRoute::Look, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// The plan of a performance in the house's own site: lines to be copied.
fn embedding(house: &House, locale: &Locale) -> Option<Html> {
    let (now, url, language) = (house.now(), &house.settings().public_url, locale.language());
    let known = season::catalogue::last(house)?;
    let slug = known.listings().find(|it| it.row.starts_at > now)?.row.slug.clone();
    let words = locale.text("common-choose-seats");
    let lines = format!(
        "<script src=\"{url}/embed/v1.js\" async></script>\n\
         <parterre-plan performance=\"{slug}\" lang=\"{language}\">\n  \
         <a href=\"{url}/{language}/performances/{slug}\">{words}</a>\n\
         </parterre-plan>"
    );
    // Elsewhere a browser shows nothing of the frame.
    let sites = &house.settings().embed_sites;
    let allowed = match sites.is_empty() {
        true => locale.text("staff-look-embed-none"),
        false => {
            let sites = [("sites", sites.join(", ").into())];
            locale.text_with("staff-look-embed-sites", &sites)
        }
    };
    Some(view! {
        <section class="flow desk-part" aria-labelledby="embedding">
            <h2 class="desk-section__title" id="embedding">
                {locale.text("staff-look-embed-title")}
            </h2>
            <p>{allowed}</p>
            <div class="field">
                <label class="field__label" for="embed">{locale.text("staff-look-embed")}</label>
                <p class="field__hint" id="embed-hint">{locale.text("staff-look-embed-hint")}</p>
                <textarea
                    class="desk-text__area"
                    id="embed"
                    rows="5"
                    readonly
                    spellcheck="false"
                    aria-describedby="embed-hint"
                >
                    {lines}
                </textarea>
            </div>
        </section>
    })
}
