//! The page around a page: head, header, main, footer. Views are rendered in one go after all
//! was loaded, so that status, cookies and content always agree.

pub mod consent;
pub mod errors;
pub mod footer;
pub mod framed;
pub mod header;
mod landing;
pub mod languages;
mod narrow;
pub mod notice;
pub mod rich;
mod text_bar;
pub mod trouble;

pub use narrow::narrow_page;

use crate::{
    footer::footer,
    header::{Header, header},
    notice::notice_box,
    rich::rich,
};
use axum::{
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use domain::{sales::basket::BasketState, wording::poster::is_uploaded};
use house::locales::Locale;
use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, provide_context, use_context};
use markup::{Html, view};
use std::sync::Arc;
use text_bar::{text_bar, text_head};
use ui::{
    frame::look::{self, Worn},
    route::{Route, poster_card},
    session::{Notice, Visit},
    shop::{Shop, Site},
    text_mode::{FRAMED_POLICY, TextMode},
    ticket::kept as kept_tickets,
    words::{Words, browser_words},
};

/// A page, ready to be put into its shell.
pub struct Page {
    pub route: Route,
    pub status: StatusCode,
    pub head: Head,
    /// Classes of `main`.
    pub class: &'static str,
    /// Said at the top; a kept notice of the session comes before it.
    pub notice: Option<Notice>,
    /// As the page itself read it; None: it didn't.
    pub basket: Option<BasketState>,
    /// Whose look it has; None: that of what its route names.
    pub worn: Option<Worn>,
    pub main: Box<dyn FnOnce() -> Html + Send>,
}

/// What search engines and social cards read.
#[derive(Clone, Debug, Default)]
pub struct Head {
    pub title: String,
    pub description: String,
    /// A poster's name; the house's own card where there is none.
    pub poster: Option<String>,
    /// schema.org, as JSON-LD.
    pub data: Option<serde_json::Value>,
}

impl Page {
    pub fn new(
        route: Route,
        head: Head,
        class: &'static str,
        main: impl FnOnce() -> Html + Send + 'static,
    ) -> Self {
        let (notice, basket, worn, main) = (None, None, None, Box::new(main));
        Self { route, status: StatusCode::OK, head, class, notice, basket, worn, main }
    }

    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    pub fn with_notice(mut self, notice: Option<Notice>) -> Self {
        self.notice = notice;
        self
    }

    pub fn with_look(mut self, worn: Worn) -> Self {
        self.worn = Some(worn);
        self
    }

    pub fn with_basket(mut self, basket: Option<BasketState>) -> Self {
        self.basket = basket;
        self
    }
}

/// Basket and notice are looked up here, for every page alike; without a database the page
/// still appears.
pub async fn render(visit: Visit, page: Page) -> Response {
    let basket = match &visit.session {
        Some(_) if page.basket.is_some() => page.basket.clone(),
        Some(session) => selling::basket::basket_state(&visit.shop.house, session.id).await.ok(),
        None => Some(BasketState { now: visit.shop.house.now(), ..BasketState::default() }),
    };
    let kept = visit.take_notice().await.ok().flatten();
    let drops_tickets = kept_tickets::outlive_their_login(&visit).await;
    let status = page.status;
    consent::measure(&visit, &page.route, status);
    let is_theirs = visit.signed_in().is_some() || visit.text_mode != TextMode::Off;
    let keeping = match is_theirs || page.route.is_never_kept() {
        true => "private, no-store",
        false => "private, no-cache",
    };
    let html = to_html(&visit, page, basket, kept);
    let mut response = (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(keeping));
    if visit.text_mode == TextMode::Framed {
        let policy = HeaderValue::from_static(FRAMED_POLICY);
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    if drops_tickets && !visit.is_till {
        kept_tickets::drop_all(&mut response);
    }
    visit.with_cookies(response)
}

fn to_html(visit: &Visit, page: Page, basket: Option<BasketState>, kept: Option<Notice>) -> String {
    in_context(&visit.shop, &visit.locale, || {
        provide_context(visit.phone);
        let worn = page.worn.clone();
        provide_context(worn.unwrap_or_else(|| Worn::of_route(&visit.shop, &page.route)));
        document(visit, page, basket, kept)
    })
}

/// What a view becomes beside all that components ask for.
pub fn in_context(shop: &Shop, locale: &Arc<Locale>, page: impl FnOnce() -> Html) -> String {
    let context = SsrSharedContext::new();
    // Nothing but islands is made live, so nothing else needs marks for the browser.
    hydration_context::SharedContext::set_is_hydrating(&context, false);
    let owner = Owner::new_root(Some(Arc::new(context)));
    let html = owner.with(|| {
        provide_context(locale.clone());
        provide_context(Words(locale.clone()));
        provide_context(shop.clone());
        page().into_string()
    });
    owner.unset_with_forced_cleanup();
    html
}

fn document(visit: &Visit, page: Page, basket: Option<BasketState>, kept: Option<Notice>) -> Html {
    let locale = visit.locale.clone();
    let language = locale.language().to_owned();
    let (at_top, at_foot) = consent::asked(visit, &page.route);
    let from_house = announced(visit).into_iter().chain(at_top).collect();
    let notices =
        notices(&locale, from_house, kept.into_iter().chain(page.notice).collect(), page.class);
    let who = visit.signed_in().map(|who| who.given_name.clone());
    let (route, query) = (page.route.clone(), visit.query.clone());
    let heading = Header { route, query, basket, who };
    let head = head(visit, &page.route, page.head, page.status);
    let main = (page.main)();
    let skip = locale.text("common-skip");
    let text_bar = text_bar(visit, &page.route);
    view! {
        <!DOCTYPE html>
        <html lang=language>
            <head>{head} {text_head(visit, &locale)}</head>
            <body>
                <a class="skip" href="#main">{skip}</a>
                {header(&locale, heading)}
                <main class=page.class id="main" tabindex="-1">
                    {notices}
                    {main}
                </main>
                {footer(&locale, &page.route, visit.query.as_deref(), at_foot)}
                {text_bar}
            </body>
        </html>
    }
}

/// What the house says on every page now.
fn announced(visit: &Visit) -> Option<Html> {
    let house = &visit.shop.house;
    let own = house.locales().languages().first().copied().unwrap_or_default();
    let shown = season::shown::announcements::shown(house);
    let said = shown.announcement.said(visit.language(), own, house.now())?;
    let lang = said.language.to_owned();
    let text = rich(said.text);
    Some(view! { <div class="notice notice--warning" role="status" lang=lang>{text}</div> })
}

fn notices(
    locale: &Locale,
    from_house: Vec<Html>,
    notices: Vec<Notice>,
    page: &str,
) -> Option<Html> {
    let class = if page == "performance" { "performance__state" } else { "page__head" };
    let boxes = notices.into_iter().map(|notice| notice_box(locale, notice));
    let boxes: Vec<Html> = from_house.into_iter().chain(boxes).collect();
    (!boxes.is_empty()).then(|| view! { <div class=class>{boxes}</div> })
}

/// What is no running text has no line to be broken: a soft hyphen would be seen there.
pub fn unbroken(text: &str) -> String {
    text.replace('\u{ad}', "")
}

fn head(visit: &Visit, route: &Route, head: Head, status: StatusCode) -> Html {
    let locale = &visit.locale;
    let head =
        Head { title: unbroken(&head.title), description: unbroken(&head.description), ..head };
    let house_name = locale.text("house-name");
    // A form that came back says so first of all: the title is what is read when a page comes.
    let is_refused = matches!(status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT);
    let title = locale.text_with(
        if is_refused { "common-title-error" } else { "common-title" },
        &[("page", head.title.as_str().into()), ("house", house_name.as_str().into())],
    );
    let site = visit.shop.site.clone();
    let worn = use_context::<Worn>().unwrap_or_default();
    let fonts = look::fonts(&visit.shop, &worn).into_iter().map(font_preload).collect::<Html>();
    let runs = visit.text_mode != TextMode::Framed;
    // The plan's page comes without it: its script fetches it once the plan is whole.
    let is_plan = matches!(route, Route::Performance(_));
    let later_style = is_plan.then(|| site.shop_style.clone());
    let shop_style = (!is_plan).then(|| {
        view! { <link rel="stylesheet" href=site.shop_style.clone() id="shop-style"/> }
    });
    let start = runs.then(|| start(&site, locale.text("common-unreachable"), later_style));
    let currency = season::catalogue::currency(&visit.shop.house);
    view! {
        <meta charset="utf-8"/>
        <meta
            name="viewport"
            content="width=device-width, initial-scale=1, viewport-fit=cover"
        />
        <title>{title.clone()}</title>
        <meta name="description" content=head.description.clone()/>
        {addresses(&visit.shop, route, visit.language(), status)}
        {social_card(visit, route, &head, title, house_name)}
        {fonts}
        <link rel="stylesheet" href=look::style(&visit.shop, &worn)/>
        {shop_style}
        {look::icons(&visit.shop, &worn)}
        {runs.then(|| browser_words(locale, currency))}
        {start}
        {head.data.map(|data| data_block(&data))}
    }
}

/// The script that starts the islands, with what it will fetch announced. Where the browser's
/// files were not built, each link simply loads. `later_style`: the sheet that the page's links
/// will need.
fn start(site: &Site, unreachable: String, later_style: Option<String>) -> Option<Html> {
    let Site { start, module, wasm, .. } = site.clone();
    (!start.is_empty()).then(|| {
        view! {
            <link rel="modulepreload" href=module.clone()/>
            <link
                rel="preload"
                href=wasm.clone()
                r#as="fetch"
                r#type="application/wasm"
                crossorigin="anonymous"
            />
            <script
                type="module"
                async
                src=start
                id="start"
                data-module=module
                data-wasm=wasm
                data-style=later_style
                data-unreachable=unreachable
            ></script>
        }
    })
}

pub fn font_preload(href: String) -> Html {
    view! {
        <link
            rel="preload"
            href=href
            r#as="font"
            r#type="font/woff2"
            crossorigin="anonymous"
        />
    }
}

/// Canonical address and the same page in the other languages; a page that needs a session or
/// a secret is nobody else's to find.
fn addresses(shop: &Shop, route: &Route, language: &str, status: StatusCode) -> Html {
    let public_url = shop.house.settings().public_url.clone();
    if !route.is_public() || status != StatusCode::OK {
        return view! { <meta name="robots" content="noindex"/> };
    }
    let languages = shop.house.locales().languages();
    let alternates: Vec<(String, String)> = languages
        .iter()
        .map(|code| ((*code).to_owned(), format!("{public_url}{}", route.path(code))))
        .collect();
    let default = languages.first().copied().unwrap_or(language);
    let default = format!("{public_url}{}", route.path(default));
    view! {
        <link rel="canonical" href=format!("{public_url}{}", route.path(language))/>
        {alternates
            .into_iter()
            .map(|(code, href)| view! { <link rel="alternate" hreflang=code href=href/> })
            .collect::<Html>()}
        <link rel="alternate" hreflang="x-default" href=default/>
    }
}

fn social_card(
    visit: &Visit,
    route: &Route,
    head: &Head,
    title: String,
    house_name: String,
) -> Html {
    if !route.is_public() {
        return Html::default();
    }
    let public_url = &visit.shop.house.settings().public_url;
    let name = head.poster.as_deref().unwrap_or("social");
    let image = format!("{public_url}{}", poster_card(name));
    // What was uploaded is a photograph, cut from what there was.
    let media_type = if is_uploaded(name) { "image/jpeg" } else { "image/png" };
    let size = (!is_uploaded(name)).then(|| {
        view! {
            {open_graph("og:image:width", "1200".to_owned())}
            {open_graph("og:image:height", "630".to_owned())}
        }
    });
    let address = format!("{public_url}{}", route.path(visit.language()));
    view! {
        {open_graph("og:type", "website".to_owned())}
        {open_graph("og:site_name", house_name)}
        {open_graph("og:title", title)}
        {open_graph("og:description", head.description.clone())}
        {open_graph("og:url", address)}
        {open_graph("og:image", image)}
        {open_graph("og:image:type", media_type.to_owned())}
        {size}
        {open_graph("og:locale", visit.language().to_owned())}
        <meta name="twitter:card" content="summary_large_image"/>
    }
}

/// Open Graph's attribute is none of HTML's own.
fn open_graph(property: &'static str, content: String) -> Html {
    view! { <meta property=property content=content/> }
}

/// A data block, not a script: nothing in it runs. `<` is escaped so that no text can end it.
fn data_block(data: &serde_json::Value) -> Html {
    let json = data.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=json></script> }
}
