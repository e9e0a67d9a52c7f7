//! What was saved of a production and not published: told beside what shoppers see, and discarded.

use crate::{
    frame::{context::StaffContext, sent::Fields, words},
    production::{Sent, form::back, page},
};
use axum::{
    extract::{Path, Request},
    response::Response,
};
use domain::people::actor::Action;
use house::{Answered, locales::Locale};
use markup::{Html, view};
use season::contents::{ContentsRefusal, ProductionContents, discard_draft};
use ui::{error::Stop, route::staff::StaffTarget};

pub async fn discard(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    actor.permit_somewhere(Action::EditContents)?;
    let fields = Fields::read(request).await;
    match discard_draft(house, &actor, &key, fields.said("seen")).await.answered()? {
        Ok(()) => Ok(back(&context, &key, "text-discard")),
        Err(ContentsRefusal::Unknown) => Err(Stop::NotFound),
        Err(ContentsRefusal::Changed | ContentsRefusal::Wrong(_)) => {
            let sent = Sent { is_changed: true, ..Sent::of(&fields) };
            page(context, &key, sent).await
        }
    }
}

/// Whose draft the fields show.
pub fn notice(locale: &Locale, contents: &ProductionContents, time_zone: &str) -> Option<Html> {
    let draft = contents.draft.as_ref()?;
    let said = [
        ("who", draft.author.as_str().into()),
        ("when", words::when(locale, draft.written_at, time_zone).into()),
    ];
    let words = locale.text_with("staff-production-drafted", &said);
    Some(view! { <div class="notice"><p>{words}</p></div> })
}

/// Beside a field whose draft says something else: what shoppers see.
pub fn in_shop(locale: &Locale, shown: &str, language: &str) -> Html {
    let shown = (!shown.is_empty()).then(|| {
        view! {
            <p class="small desk-text__before">
                <span class="soft">{locale.text("staff-text-files-in-shop")}</span>
                " "
                <span lang=language.to_owned()>{shown}</span>
            </p>
        }
    });
    view! {
        <p class="small"><span class="desk-mark">{locale.text("staff-text-state-draft")}</span></p>
        {shown}
    }
}

/// Before the one that publishes.
pub fn save(locale: &Locale) -> Html {
    view! {
        <button class="button button--quiet" type="submit" name="step" value="draft">
            {locale.text("staff-landing-save")}
        </button>
    }
}

/// After all others.
pub fn discard_button(locale: &Locale, contents: &ProductionContents) -> Option<Html> {
    contents.draft.is_some().then(|| {
        let action = StaffTarget::DiscardProduction(contents.key.clone()).path(locale.language());
        view! {
            <button class="button button--plain" type="submit" formaction=action>
                {locale.text("staff-production-discard")}
            </button>
        }
    })
}
