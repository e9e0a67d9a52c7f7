//! The copy of one's own data, to be read and printed.

use crate::pages::sign_in::to_sign_in;
use axum::response::Response;
use house::locales::Locale;
use markup::{Html, view};
use shell::{Head, Page, render};
use subscribers::own_data::readable_copy::{ReadableCopy, Subject, readable_copy};
use ui::{
    error::Stop,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(mut visit: Visit) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let copy = match &visit.session {
        Some(_) => {
            let actor = visit.actor().await?;
            readable_copy(&visit.shop.house, &actor, &locale).await?
        }
        None => None,
    };
    let Some(copy) = copy else { return Ok(to_sign_in(visit, &Route::Profile)) };
    let title = locale.text("datacopy-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let main = move || {
        let made = locale.text_with("datacopy-made", &[("date", copy.made_at.as_str().into())]);
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{made}</p>
                <p>{locale.text("datacopy-how")}</p>
            </header>
            <div class="flow">{subjects(&copy)} {links(&locale)}</div>
        }
    };
    Ok(render(visit, Page::new(Route::DataCopy, head, "page page--narrow", main)).await)
}

fn subjects(copy: &ReadableCopy) -> Html {
    copy.subjects.iter().map(subject).collect::<Html>()
}

fn subject(subject: &Subject) -> Html {
    let heading = format!("subject-{}", subject.key);
    let labelled = heading.clone();
    let rows = subject.rows.iter().map(|row| {
        let lines = row.iter().map(|line| {
            view! {
                <div>
                    <dt class="account__label">{line.name.clone()}</dt>
                    <dd>{line.value.clone()}</dd>
                </div>
            }
        });
        let lines = lines.collect::<Html>();
        view! { <dl class="account__facts account__order">{lines}</dl> }
    });
    let rows = rows.collect::<Html>();
    view! {
        <section aria-labelledby=labelled>
            <h2 class="account__title" id=heading>{subject.name.clone()}</h2>
            {rows}
        </section>
    }
}

fn links(locale: &Locale) -> Html {
    let language = locale.language();
    view! {
        <p>
            <a href=Target::OwnData.path(language) download>
                {locale.text("profile-data-link")}
            </a>
        </p>
        <p>
            <a href=Route::Profile.path(language)>{locale.text("profile-title")}</a>
        </p>
    }
}
