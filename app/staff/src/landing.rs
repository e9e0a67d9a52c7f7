//! The house's own pages: which there are, what shoppers see of each, and the way to a new one.

mod fields;
pub mod form;
pub(crate) mod landing_words;
mod meanwhile;
pub mod page;
pub mod picture;

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    landing::landing_words::name,
    text::text_words::language_name,
};
use appearance::landing::{Draft, landing_pages};
use axum::response::Response;
use domain::moment::Moment;
use house::{House, locales::Locale};
use markup::{Html, view};
use ui::{error::Stop, route::staff::StaffRoute};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let drafts = landing_pages(&house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-landing-title");
    let (heading, now) = (title.clone(), house.now());
    let main = move || {
        let none = drafts.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-landing-none")}</p> }
        });
        let new = StaffRoute::LandingPage(None).path(locale.language());
        let list = List { house: &house, locale: &locale, time_zone: &time_zone, now };
        let items = drafts.iter().map(|draft| list.item(draft)).collect::<Html>();
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p>{locale.text("staff-landing-lede")}</p>
                <p><a class="button" href=new>{locale.text("staff-landing-new")}</a></p>
            </header>
            {none}
            <ul class="desk-texts">{items}</ul>
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::LandingPages, title, "page", main)))
}

struct List<'a> {
    house: &'a House,
    locale: &'a Locale,
    time_zone: &'a str,
    now: Moment,
}

impl List<'_> {
    fn item(&self, draft: &Draft) -> Html {
        let locale = self.locale;
        let href = StaffRoute::LandingPage(Some(draft.id)).path(locale.language());
        let state = landing_words::state(locale, draft, self.now, self.time_zone);
        let names = draft.lacking.iter().map(|code| language_name(self.house, code));
        let names: Vec<String> = names.collect();
        let lacking = (!names.is_empty()).then(|| {
            let names = [("languages", names.join(", ").into())];
            let words = locale.text_with("staff-productions-lacking", &names);
            view! { <p class="small"><span class="desk-mark">{words}</span></p> }
        });
        view! {
            <li>
                <a class="desk-texts__text" href=href>{name(self.house, &draft.page)}</a>
                <p class="small soft">"/pages/" {draft.page.address.clone()}</p>
                <p class="small">{state}</p>
                {lacking}
            </li>
        }
    }
}
