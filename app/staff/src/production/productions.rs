//! The productions, with what is still to be said of them.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    text::text_words::language_name,
};
use axum::response::Response;
use domain::wording::poster::PLAIN;
use house::{House, locales::Locale};
use markup::{Html, view};
use season::contents::{ProductionLine, pictures::lost, productions};
use std::collections::BTreeSet;
use ui::{
    error::Stop,
    route::{poster_small, staff::StaffRoute},
};

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let lines = productions(&house, &actor, context.language()).await?;
    let lost = lost(&house, lines.iter().map(|line| line.poster.as_str())).await?;
    let lost: BTreeSet<String> = lost.into_iter().map(str::to_owned).collect();
    let locale = context.locale.clone();
    let title = locale.text("staff-productions-title");
    let heading = title.clone();
    let main = move || {
        let none = lines.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-productions-none")}</p> }
        });
        let seasons = lines.chunk_by(|a, b| a.season == b.season);
        let list = List { house: &house, locale: &locale, lost: &lost };
        let seasons: Vec<_> = seasons.map(|lines| list.season(lines)).collect();
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {none}
            {seasons}
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Productions, title, "page", main)))
}

struct List<'a> {
    house: &'a House,
    locale: &'a Locale,
    /// Posters that aren't here.
    lost: &'a BTreeSet<String>,
}

impl List<'_> {
    fn season(&self, lines: &[ProductionLine]) -> Html {
        let name = lines.first().map(|line| line.season.clone()).unwrap_or_default();
        let lines: Vec<_> = lines.iter().map(|line| self.item(line)).collect();
        view! {
            <section class="flow desk-part">
                <h2 class="desk-section__title">{name}</h2>
                <ul class="desk-productions">{lines}</ul>
            </section>
        }
    }

    fn item(&self, line: &ProductionLine) -> Html {
        let (house, locale) = (self.house, self.locale);
        let href = StaffRoute::Production(line.key.clone()).path(locale.language());
        let marks = [
            (&line.lacking, "staff-productions-lacking"),
            (&line.stale, "staff-productions-stale"),
        ];
        let marks = marks.into_iter().filter(|(languages, _)| !languages.is_empty());
        let marks: Vec<_> = marks
            .map(|(languages, words)| {
                let names = languages.iter().map(|code| language_name(house, code));
                let names = [("languages", names.collect::<Vec<_>>().join(", ").into())];
                mark(locale.text_with(words, &names))
            })
            .collect();
        let is_lost = self.lost.contains(&line.poster);
        let drafted = line.is_drafted.then(|| mark(locale.text("staff-text-state-draft")));
        let no_picture = is_lost.then(|| mark(locale.text("staff-productions-no-picture")));
        view! {
            <li class="desk-production">
                <img
                    class="desk-production__picture"
                    src=poster_small(if is_lost { PLAIN } else { &line.poster })
                    width="300"
                    height="450"
                    alt=""
                    loading="lazy"
                />
                <div>
                    <a class="desk-texts__text" href=href>{line.title.clone()}</a>
                    {drafted}
                    {marks}
                    {no_picture}
                </div>
            </li>
        }
    }
}

fn mark(words: String) -> Html {
    view! { <p class="small"><span class="desk-mark">{words}</span></p> }
}
