//! What a page said of a production before, with the way back to each version.

use crate::{
    frame::{context::StaffContext, doubts, words},
    production::{
        Sent,
        form::back as to_page,
        page,
        production_words::{fact, label},
    },
    text::text_words::language_name,
};
use axum::{Form, extract::Path, response::Response};
use house::{Answered, House, locales::Locale};
use markup::{Html, view};
use season::contents::{ContentsRefusal, FormerContents, PARTS, ProductionContents, bring_back};
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffTarget};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BackForm {
    revision: String,
    seen: String,
}

pub async fn back(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let revision = form.revision.parse().unwrap_or(-1);
    match bring_back(house, &actor, &key, revision, &form.seen).await.answered()? {
        Ok(()) => Ok(to_page(&context, &key, "production")),
        Err(ContentsRefusal::Unknown) => Err(Stop::NotFound),
        Err(ContentsRefusal::Changed) => {
            page(context, &key, Sent { is_changed: true, ..Sent::default() }).await
        }
        Err(ContentsRefusal::Wrong(wrong)) => {
            page(context, &key, Sent { wrong, ..Sent::default() }).await
        }
    }
}

pub(crate) struct History<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub time_zone: &'a str,
}

impl History<'_> {
    pub fn section(&self, now: &ProductionContents, former: &[FormerContents]) -> Option<Html> {
        let locale = self.locale;
        // Of versions that say the same, the newest is the one that is shown.
        let current = former.iter().find(|it| it.is_same).map(|it| it.revision);
        let line = |it| self.line(now, it, current);
        let lines: Vec<_> = former.iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="flow desk-part" aria-labelledby="history">
                    <h2 class="desk-section__title" id="history">
                        {locale.text("staff-text-history")}
                    </h2>
                    <ol class="desk-texts">{lines}</ol>
                </section>
            }
        })
    }

    fn line(&self, now: &ProductionContents, it: &FormerContents, current: Option<i64>) -> Html {
        let locale = self.locale;
        let who = it.author.clone().unwrap_or_else(|| locale.text("staff-list-from-sheet"));
        let when = words::when(locale, it.written_at, self.time_zone);
        let said = [("when", when.into()), ("who", who.into())];
        let line = locale.text_with("staff-look-history-line", &said);
        let shown = (current == Some(it.revision)).then(|| {
            let words = locale.text("staff-list-now");
            view! { <p class="small"><span class="desk-mark">{words}</span></p> }
        });
        let differing = it.differing.iter().map(|(column, language)| self.name(column, language));
        let differing: Vec<String> = differing.collect();
        let differing = (!differing.is_empty()).then(|| {
            let what = [("what", differing.join(" · ").into())];
            view! { <p class="small">{locale.text_with("staff-production-differs", &what)}</p> }
        });
        let action = StaffTarget::BringProductionBack(now.key.clone()).path(locale.language());
        let again = (!it.is_same).then(|| {
            view! {
                <form method="post" action=action>
                    <input type="hidden" name="seen" value=now.version.clone()/>
                    <input type="hidden" name="revision" value=it.revision.to_string()/>
                    {doubts::bring_back(locale, line.clone())}
                </form>
            }
        });
        view! { <li><p class="small soft">{line.clone()}</p> {differing} {shown} {again}</li> }
    }

    /// A text in its language, or a fact.
    fn name(&self, column: &str, language: &str) -> String {
        if language.is_empty() {
            return self.locale.text(fact(column));
        }
        let part = PARTS.iter().find(|part| part.column == column);
        let part = part.map(|part| self.locale.text(label(part))).unwrap_or_default();
        format!("{part} ({})", language_name(self.house, language))
    }
}
