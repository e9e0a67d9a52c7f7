//! What a page said of a production before, with the way back to each version.

use crate::{
    frame::{
        context::StaffContext,
        history::{BackButton, BackForm, History, Version},
    },
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
use ui::{error::Stop, route::staff::StaffTarget};

pub async fn back(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(form): Form<BackForm>,
) -> Result<Response, Stop> {
    let (house, actor) = (&context.shop.house, context.actor());
    let revision = form.revision().unwrap_or(-1);
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

pub(crate) struct FormerVersions<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub time_zone: &'a str,
}

impl FormerVersions<'_> {
    pub fn section(&self, now: &ProductionContents, former: &[FormerContents]) -> Option<Html> {
        let locale = self.locale;
        let history = History {
            locale,
            time_zone: self.time_zone,
            action: StaffTarget::BringProductionBack(now.key.clone()).path(locale.language()),
            seen: Some(now.version.clone()),
            button: BackButton::Twice,
        };
        // Of versions that say the same, the newest is the one that is shown.
        let current = former.iter().find(|it| it.is_same).map(|it| it.revision);
        history.section(former.iter().map(|it| Version {
            line: history.line(it.written_at, it.author.as_deref()),
            mark: (current == Some(it.revision)).then_some("staff-list-now"),
            said: Html::of(self.differing(it)),
            back: (!it.is_same).then_some(it.revision),
            ..Version::default()
        }))
    }

    fn differing(&self, it: &FormerContents) -> Option<Html> {
        let differing = it.differing.iter().map(|(column, language)| self.name(column, language));
        let differing: Vec<String> = differing.collect();
        (!differing.is_empty()).then(|| {
            let what = [("what", differing.join(" · ").into())];
            let words = self.locale.text_with("staff-production-differs", &what);
            view! { <p class="small">{words}</p> }
        })
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
