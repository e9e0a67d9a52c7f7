//! One page of the house's own: its words in all languages side by side, its address, where it is
//! named, which productions it shows, when, and its former versions.

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        history::{BackButton, History, Version},
        meanwhile::Opened,
        picture_form::WrongPicture,
        shell::{StaffPage, done, staff_page},
        words,
    },
    landing::{
        form::dead_links,
        landing_words::{self as said, name},
        meanwhile::opened,
        picture as landing_picture,
    },
    setup::announcement::typed_time,
};
use appearance::landing::{Draft, FormerPage, LandingRefusal, choosable, landing_page};
use axum::{extract::Path, response::Response};
use domain::id::LandingPageId;
use house::{Answered, Failure, House, locales::Locale};
use markup::{Html, view};
use season::{
    contents::{
        ProductionLine,
        pictures::{self, Shown},
    },
    shown::landing_pages::LandingPage,
};
use ui::{
    error::Stop,
    route::{
        Route,
        staff::{StaffRoute, StaffTarget},
    },
    session::{Notice, Tone},
};

/// What stands in the form's fields.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Without its times.
    pub page: LandingPage,
    pub from: String,
    pub until: String,
    /// The revision that the editor saw.
    pub seen: i64,
    /// What that revision said.
    pub opened: Opened,
}

/// What was sent and not saved.
#[derive(Default)]
pub struct Sent {
    pub typed: Option<Typed>,
    pub refusal: Option<LandingRefusal>,
    pub picture: Option<WrongPicture>,
    /// The draft's picture changed; what was typed beside it is not saved.
    pub is_picture_drafted: bool,
    /// What is asked before it is published.
    pub doubts: Vec<String>,
}

/// None: a new page.
pub fn id_of(part: &str) -> Result<Option<LandingPageId>, Stop> {
    match part {
        "new" => Ok(None),
        _ => part.parse().map(Some).map_err(|_| Stop::NotFound),
    }
}

pub async fn show(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    match id_of(&id) {
        Ok(id) => page(context, id, Sent::default()).await,
        // Whoever may not look at pages isn't told which there are.
        Err(_) => page(context, Some(LandingPageId(Default::default())), Sent::default()).await,
    }
}

pub async fn page(
    context: StaffContext,
    id: Option<LandingPageId>,
    sent: Sent,
) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let found = found(&context, id).await;
    let (found, choices) = match found.answered()? {
        Ok(found) => found,
        Err(_) => return Err(Stop::NotFound),
    };
    let picture = found.as_ref().and_then(|(draft, _)| draft.page.picture.as_ref());
    let shown = match picture {
        Some(name) => pictures::shown(&house, name).await?,
        None => None,
    };
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = match &found {
        Some((draft, _)) => name(&house, &draft.page),
        None => locale.text("staff-landing-new"),
    };
    let is_refused = sent.refusal.is_some() || sent.picture.is_some();
    let is_wrong = is_refused || !sent.doubts.is_empty();
    let notice = match sent.is_picture_drafted {
        true => {
            let words = ["staff-done-landing-draft", "staff-production-unsaved"];
            let words = words.map(|id| locale.text(id)).join(" ");
            Some(Notice::new(Tone::Good, words))
        }
        false if sent.picture.is_some() && sent.typed.is_some() => {
            Some(Notice::new(Tone::Error, locale.text("staff-production-unsaved")))
        }
        false => done(&locale, context.query.as_deref()).filter(|_| !is_wrong),
    };
    // What somebody typed and didn't save is asked about.
    let dead = match &found {
        Some((draft, _)) if !is_wrong => dead_links(&context, &draft.page).await?,
        _ => Vec::new(),
    };
    let heading = title.clone();
    let main = move || {
        let saved = match &found {
            Some((draft, _)) => as_saved(&house, draft, &time_zone),
            None => Typed::default(),
        };
        let is_changed = sent.refusal == Some(LandingRefusal::Changed);
        let typed = match sent.typed.clone() {
            None => saved.clone(),
            Some(typed) if is_changed => typed.beside(&house, &saved),
            // Of the next revision only the picture is new; one that follows was not seen.
            Some(typed) if sent.is_picture_drafted => Typed { seen: typed.seen + 1, ..typed },
            Some(typed) => typed,
        };
        let desk = Desk {
            house: &house,
            locale: &locale,
            time_zone: &time_zone,
            found: found.as_ref(),
            choices: &choices,
            typed: &typed,
            saved: is_changed.then_some(&saved),
            sent: &sent,
            dead: &dead,
        };
        desk.page(heading, shown.as_ref())
    };
    let page = StaffPage::new(StaffRoute::LandingPage(id), title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

type FoundPage = Option<(Draft, Vec<FormerPage>)>;

async fn found(
    context: &StaffContext,
    id: Option<LandingPageId>,
) -> Result<(FoundPage, Vec<ProductionLine>), Failure<LandingRefusal>> {
    let (house, actor) = (&context.shop.house, context.actor());
    let choices = choosable(house, &actor, context.language()).await?;
    match id {
        Some(id) => Ok((Some(landing_page(house, &actor, id).await?), choices)),
        None => Ok((None, choices)),
    }
}

fn as_saved(house: &House, draft: &Draft, time_zone: &str) -> Typed {
    let saved = Typed {
        from: typed_time(draft.page.from_ms, time_zone),
        until: typed_time(draft.page.until_ms, time_zone),
        seen: draft.revision,
        page: draft.page.clone(),
        opened: Opened::default(),
    };
    Typed { opened: opened(house, &saved), ..saved }
}

pub(crate) struct Desk<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub time_zone: &'a str,
    /// None: a new page.
    pub found: Option<&'a (Draft, Vec<FormerPage>)>,
    pub choices: &'a [ProductionLine],
    pub typed: &'a Typed,
    /// What somebody else saved while this was typed; None: nobody did.
    pub saved: Option<&'a Typed>,
    pub sent: &'a Sent,
    /// Links of the draft that lead nowhere, in words.
    pub dead: &'a [String],
}

impl Desk<'_> {
    fn page(&self, heading: String, shown: Option<&Shown>) -> Html {
        let locale = self.locale;
        let id = self.found.map(|(draft, _)| draft.id);
        let action = StaffRoute::LandingPage(id).path(locale.language());
        let languages = self.house.locales().languages();
        let languages: Vec<_> = languages.iter().map(|code| self.language(code)).collect();
        let picture = self
            .found
            .map(|(draft, _)| landing_picture::section(locale, draft, shown, self.sent.picture));
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {self.state()}
            </header>
            {doubts::notice(locale, &self.sent.doubts)}
            {doubts::warning(self.dead)}
            {self.whole()}
            <form method="post" action=action enctype="multipart/form-data" class="flow">
                <input type="hidden" name="seen" value=self.typed.seen.to_string()/>
                {self.typed.opened.field()}
                {self.address()}
                <div class="desk-text__languages">{languages}</div>
                {self.productions()}
                {self.link()}
                {self.places()}
                {self.steps()}
                {picture}
            </form>
            {self.history()}
        }
    }

    /// What shoppers see of it, and the ways to look at it.
    fn state(&self) -> Option<Html> {
        let (draft, _) = self.found?;
        let locale = self.locale;
        let state = said::state(locale, draft, self.house.now(), self.time_zone);
        let when = words::when(locale, draft.written_at, self.time_zone);
        let by = [("when", when.into()), ("who", draft.author.as_str().into())];
        let by = locale.text_with("staff-announcement-by", &by);
        let preview = StaffRoute::LandingPreview(draft.id).path(locale.language());
        let now = self.house.now();
        let shown = draft.published.as_ref().filter(|(_, page)| page.is_shown_at(now));
        let shown = shown.map(|(_, page)| {
            let href = Route::Landing(page.address.clone()).path(locale.language());
            view! { <a href=href>{locale.text("staff-production-see")}</a> " · " }
        });
        Some(view! {
            <p class="soft">{state} " " {by}</p>
            <p>{shown} <a href=preview>{locale.text("staff-landing-see-draft")}</a></p>
        })
    }

    fn whole(&self) -> Option<Html> {
        let words = said::whole(self.locale, self.sent.refusal.as_ref()?);
        Some(view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> })
    }

    fn steps(&self) -> Html {
        let locale = self.locale;
        let shown = self.found.and_then(|(draft, _)| draft.published.as_ref());
        let take_down = shown.map(|(_, shown)| {
            let words = match shown.in_menu || shown.in_footer {
                true => "staff-landing-take-down-linked",
                false => "staff-landing-take-down-text",
            };
            view! {
                <details>
                    <summary>{locale.text("staff-landing-take-down")}</summary>
                    <p class="small">{locale.text(words)}</p>
                    <button class="button button--quiet" name="step" value="take-down">
                        {locale.text("staff-landing-take-down")}
                    </button>
                </details>
            }
        });
        view! {
            {doubts::tick(locale, &self.sent.doubts)}
            <div class="desk-text__steps">
                <button class="button button--quiet" name="step" value="draft">
                    {locale.text("staff-landing-save")}
                </button>
                <button class="button" name="step" value="publish">
                    {locale.text("staff-production-save")}
                </button>
                {take_down}
            </div>
        }
    }

    fn history(&self) -> Option<Html> {
        let (draft, former) = self.found?;
        let history = History {
            locale: self.locale,
            time_zone: self.time_zone,
            action: StaffTarget::BringLandingBack(draft.id).path(self.locale.language()),
            seen: Some(draft.revision.to_string()),
            button: BackButton::Once("staff-landing-back"),
        };
        history.section(former.iter().map(|it| Version {
            line: history.line(it.written_at, Some(it.author.as_str())),
            back: Some(it.revision).filter(|revision| *revision != draft.revision),
            ..Version::default()
        }))
    }
}
