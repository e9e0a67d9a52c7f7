//! The page around a page of the staff's: quiet, without a basket. No page needs a script. Nothing
//! of it is kept by any cache or found by any search.

pub use crate::frame::done::done;
use crate::frame::{
    context::{NO_STORE, StaffContext, Visitor},
    words::action,
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::people::actor::{Action, NotPermitted, Reach};
use house::locales::Locale;
use markup::{Html, view};
use people::staff::StaffSession;
use shell::{font_preload, in_context, languages::language_switch, notice::notice_box, unbroken};
use std::sync::Arc;
use ui::route::staff::{
    StaffRoute, StaffTarget, counter::CounterRoute, desk::DeskRoute, found::FoundRoute,
    invitations::InvitationRoute, points::PointRoute, till::TillRoute,
};
use ui::{
    frame::look::{self, Worn},
    route::Route,
    session::Notice,
    shop::Shop,
};

/// A page, ready to be put into its shell.
pub struct StaffPage {
    pub route: StaffRoute,
    pub status: StatusCode,
    pub title: String,
    /// Classes of `main`.
    pub class: &'static str,
    pub notice: Option<Notice>,
    pub main: Box<dyn FnOnce() -> Html + Send>,
}

impl StaffPage {
    pub fn new(
        route: StaffRoute,
        title: String,
        class: &'static str,
        main: impl FnOnce() -> Html + Send + 'static,
    ) -> Self {
        let (status, main) = (StatusCode::OK, Box::new(main));
        Self { route, status, title, class, notice: None, main }
    }

    pub fn refused_if(mut self, is_refused: bool) -> Self {
        if is_refused {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    pub fn with_notice(mut self, notice: Option<Notice>) -> Self {
        self.notice = notice;
        self
    }
}

/// Somebody's, behind the door.
pub fn staff_page(context: &StaffContext, page: StaffPage) -> Response {
    render(&context.shop, &context.locale, Some(&context.session), context.query.clone(), page)
}

/// Anybody's, at the door.
pub fn at_door(visitor: &Visitor, page: StaffPage) -> Response {
    render(&visitor.shop, &visitor.locale, None, visitor.query.clone(), page)
}

/// Makes pages of missing rights: handlers answer with a bare status, which says the right.
pub async fn pages_for_missing_rights(
    State(shop): State<Shop>,
    request: Request,
    next: Next,
) -> Response {
    let (mut asked, body) = request.into_parts();
    let response = next.run(Request::from_parts(asked.clone(), body)).await;
    let Some(missing) = response.extensions().get::<NotPermitted>().copied() else {
        return response;
    };
    match StaffContext::from_request_parts(&mut asked, &shop).await {
        Ok(context) => not_permitted(&context, missing),
        Err(response) => response,
    }
}

/// Says which right is missing, and who can give it.
fn not_permitted(context: &StaffContext, missing: NotPermitted) -> Response {
    let locale = context.locale.clone();
    let title = locale.text("staff-forbidden-title");
    let heading = title.clone();
    let home = StaffRoute::Home.path(locale.language());
    let main = move || {
        let (right, giver) = (action(&locale, missing.0), action(&locale, Action::ManageStaff));
        let rights = [("right", right.into()), ("giver", giver.into())];
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text_with("staff-forbidden-text", &rights)}</p>
                <p>
                    <a class="button button--quiet" href=home>{locale.text("staff-error-home")}</a>
                </p>
            </header>
        }
    };
    let mut page = StaffPage::new(StaffRoute::Home, title, "page page--narrow", main);
    page.status = StatusCode::FORBIDDEN;
    staff_page(context, page)
}

fn render(
    shop: &Shop,
    locale: &Arc<Locale>,
    who: Option<&StaffSession>,
    query: Option<String>,
    page: StaffPage,
) -> Response {
    let status = page.status;
    let html = in_context(shop, locale, || document(shop, locale, who, query, page));
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    let mut response = (status, headers, html).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, NO_STORE);
    response
}

fn document(
    shop: &Shop,
    locale: &Locale,
    who: Option<&StaffSession>,
    query: Option<String>,
    page: StaffPage,
) -> Html {
    let language = locale.language().to_owned();
    let house = locale.text("house-name");
    let args = [("page", page.title.as_str().into()), ("house", house.as_str().into())];
    let title = unbroken(&locale.text_with("common-title", &args));
    let fonts = look::fonts(shop, &Worn::default()).into_iter();
    let fonts = fonts.map(font_preload).collect::<Html>();
    let header = header(locale, who, &page, query);
    let notice = page.notice.map(|notice| {
        view! { <div class="page__head">{notice_box(locale, notice)}</div> }
    });
    let main = (page.main)();
    view! {
        <!DOCTYPE html>
        <html lang=language>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="robots" content="noindex"/>
                {fonts}
                <link rel="stylesheet" href=look::style(shop, &Worn::default())/>
                <link rel="stylesheet" href=shop.site.shop_style.clone()/>
                <link rel="stylesheet" href=shop.site.staff_style.clone()/>
                {look::icons(shop, &Worn::default())}
            </head>
            <body>
                <a class="skip" href="#main">{locale.text("common-skip")}</a>
                {header}
                <main class=page.class id="main" tabindex="-1">
                    {notice}
                    {main}
                </main>
                <footer class="footer">
                    <div class="footer__inner"><p>{locale.text("staff-footer")}</p></div>
                </footer>
            </body>
        </html>
    }
}

/// The page of the menu under which a page of one thing stands.
fn part_of(route: &StaffRoute) -> Option<StaffRoute> {
    match route {
        StaffRoute::Order(_) | StaffRoute::Refund(_) => Some(StaffRoute::Orders),
        StaffRoute::Restored => Some(StaffRoute::Money),
        StaffRoute::Text(_)
        | StaffRoute::TextFiles
        | StaffRoute::Changes
        | StaffRoute::Gate
        | StaffRoute::HouseFacts
        | StaffRoute::Languages
        | StaffRoute::InAllLanguages => Some(StaffRoute::Texts),
        StaffRoute::Production(_) => Some(StaffRoute::Productions),
        StaffRoute::LandingPage(_) => Some(StaffRoute::LandingPages),
        StaffRoute::Brands | StaffRoute::Brand(_) => Some(StaffRoute::Look),
        StaffRoute::Counter(page) => part_of_counter(page).map(StaffRoute::Counter),
        StaffRoute::Desk(DeskRoute::Blocks) | StaffRoute::Till(TillRoute::All) => None,
        StaffRoute::Desk(_) | StaffRoute::Till(_) => Some(StaffRoute::Desk(DeskRoute::Home)),
        StaffRoute::Found(_) => Some(StaffRoute::Found(FoundRoute::Customers)),
        StaffRoute::Invitations(_) => Some(StaffRoute::Invitations(InvitationRoute::All)),
        StaffRoute::Points(_) => Some(StaffRoute::Points(PointRoute::All)),
        _ => None,
    }
}

fn part_of_counter(page: &CounterRoute) -> Option<CounterRoute> {
    match page {
        CounterRoute::NewVoucher | CounterRoute::Voucher(_) => Some(CounterRoute::Vouchers),
        CounterRoute::PayOutFile(_) => Some(CounterRoute::PayOuts),
        CounterRoute::BankList => Some(CounterRoute::Receivables),
        CounterRoute::Customer(_) | CounterRoute::Merge(_) => Some(CounterRoute::Customers),
        CounterRoute::Vouchers
        | CounterRoute::PayOuts
        | CounterRoute::Receivables
        | CounterRoute::Customers
        | CounterRoute::HolderLists => None,
    }
}

/// What one may do where, and how the page is called in the header.
const PAGES: [(Action, StaffRoute, &str); 23] = [
    (Action::Sell, StaffRoute::Desk(DeskRoute::Home), "staff-desk-title"),
    (Action::Block, StaffRoute::Desk(DeskRoute::Blocks), "staff-blocks-short"),
    (Action::ManageTills, StaffRoute::Till(TillRoute::All), "staff-till-all"),
    (Action::Invite, StaffRoute::Invitations(InvitationRoute::All), "staff-invite-short"),
    (Action::ReadMoney, StaffRoute::Money, "staff-money-short"),
    (Action::ReadMoney, StaffRoute::Points(PointRoute::All), "staff-points-short"),
    (Action::Sell, StaffRoute::Points(PointRoute::All), "staff-points-short"),
    (Action::ReadTimeline, StaffRoute::Orders, "staff-orders-short"),
    (Action::FindCustomers, StaffRoute::Found(FoundRoute::Customers), "staff-find-short"),
    (Action::GrantKind, StaffRoute::Counter(CounterRoute::Customers), "staff-customers-title"),
    (Action::RefundOrder, StaffRoute::Counter(CounterRoute::Vouchers), "staff-vouchers-title"),
    (Action::Settle, StaffRoute::Counter(CounterRoute::PayOuts), "staff-payouts-short"),
    (Action::Settle, StaffRoute::Counter(CounterRoute::Receivables), "staff-receivables-short"),
    (Action::ReadMoney, StaffRoute::Counter(CounterRoute::HolderLists), "staff-lists-title"),
    (Action::EditContents, StaffRoute::Counter(CounterRoute::HolderLists), "staff-lists-title"),
    (Action::EditContents, StaffRoute::Productions, "staff-productions-title"),
    (Action::EditContents, StaffRoute::LandingPages, "staff-landing-title"),
    (Action::EditTexts, StaffRoute::Texts, "staff-texts-short"),
    (Action::EditLook, StaffRoute::Look, "staff-look-title"),
    (Action::PublishTexts, StaffRoute::Announcement, "staff-announcement-short"),
    (Action::EditSettings, StaffRoute::Measuring, "staff-measuring-short"),
    (Action::ManagePrinters, StaffRoute::Printers, "staff-printers-title"),
    (Action::ManageStaff, StaffRoute::People, "staff-people-short"),
];

/// Some pages belong to the whole house.
fn is_within(who: &StaffSession, action: Action, to: &StaffRoute) -> bool {
    let is_whole = |action: Action| who.actor().reach(action) == Reach::All;
    match to {
        // Whoever reads money has the lists by that.
        StaffRoute::Counter(_) if action == Action::EditContents => {
            is_whole(action) && !is_whole(Action::ReadMoney)
        }
        // Clerks of a point have its sales, others what they owe.
        StaffRoute::Points(_) if action == Action::Sell => {
            !is_whole(action) && who.may(action) && !who.may(Action::ReadMoney)
        }
        StaffRoute::LandingPages | StaffRoute::Counter(_) => is_whole(action),
        _ => who.may(action),
    }
}

/// Where one may go: folded under the name of the page where there is no room, on a page of a
/// trouble under a word of its own. None: nowhere.
fn menu(locale: &Locale, who: &StaffSession, page: &StaffPage) -> Option<Html> {
    let whole = part_of(&page.route);
    let is_here = |to: &StaffRoute| page.route == *to || whole.as_ref() == Some(to);
    let own = PAGES.into_iter().filter(|(action, to, _)| is_within(who, *action, to));
    let own: Vec<_> = own.map(|(_, to, words)| (is_here(&to), to, locale.text(words))).collect();
    let here = own.iter().find(|(is_here, ..)| *is_here).map(|(.., words)| words.clone());
    let is_trouble = page.route == StaffRoute::Home && page.status != StatusCode::OK;
    let here = here.unwrap_or_else(|| match is_trouble {
        true => locale.text("staff-menu"),
        false => page.title.clone(),
    });
    let links = own.into_iter().map(|(is_here, to, words)| {
        let href = to.path(locale.language());
        let current = is_here.then_some("page");
        view! { <a class="header__link" href=href aria-current=current>{words}</a> }
    });
    let links: Vec<Html> = links.collect();
    (!links.is_empty()).then(|| {
        view! {
            <details class="desk-menu">
                <summary class="language-switch__current">{here}</summary>
                {links}
            </details>
        }
    })
}

/// The menu, who one is, and the way out.
fn header(
    locale: &Locale,
    who: Option<&StaffSession>,
    page: &StaffPage,
    query: Option<String>,
) -> Html {
    let (language, route) = (locale.language(), &page.route);
    let home = StaffRoute::Home.path(language);
    let menu = who.and_then(|who| menu(locale, who, page));
    let person = who.map(|who| {
        let is_here = *route == StaffRoute::Account;
        view! {
            <div class="desk-header__person">
                <a
                    class="header__link"
                    href=StaffRoute::Account.path(language)
                    aria-current=is_here.then_some("page")
                >
                    <span class="aloud">{locale.text("account-aloud")}</span>
                    " "
                    <span class="header__who">{who.name.clone()}</span>
                </a>
                <form method="post" action=StaffTarget::SignOut.path(language)>
                    <button class="button button--plain" type="submit">
                        {locale.text("account-sign-out")}
                    </button>
                </form>
            </div>
        }
    });
    // A form's own address can't be looked at in another language.
    let query = query.filter(|query| !query.contains("done="));
    view! {
        <header class="header desk-header">
            <a class="header__house" href=home>
                {locale.text("house-name")}
                " "
                <span class="desk-header__mark">{locale.text("staff-mark")}</span>
            </a>
            <nav class="header__nav" aria-label=locale.text("common-nav")>
                {menu}
                {language_switch(locale, &Route::Staff(route.clone()), query.as_deref())}
            </nav>
            {person}
        </header>
    }
}
