//! One page of the shop with all drafts, in a frame for each language. Nothing runs in a frame: the
//! page stands there as it is without JavaScript.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
    },
    text::{mode::page_before, text_words::language_name},
};
use axum::{
    extract::Query,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::people::actor::Action;
use house::locales::{Locale, Locales};
use markup::{Html, view};
use serde::Deserialize;
use std::collections::BTreeSet;
use ui::{
    error::Stop,
    route::{
        Route, local, percent_encoded,
        staff::{StaffRoute, StaffTarget},
    },
    text_mode::TextMode,
};

/// As every page, but it may have our own pages in frames, and runs nothing at all.
pub(crate) const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     manifest-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'",
);

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FramesQuery {
    /// With or without its language; empty: the season.
    page: String,
    /// `desktop`, or a phone's.
    width: String,
    /// Not empty: from the bar, which stays while the shop's pages change in place.
    bar: String,
}

pub async fn show(
    context: StaffContext,
    headers: HeaderMap,
    Query(query): Query<FramesQuery>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditTexts)?;
    let house = context.shop.house.clone();
    let before = page_before(&headers).filter(|_| !query.bar.is_empty());
    let found = before.and_then(|page| shop_page(house.locales(), &page));
    let found = found.or_else(|| shop_page(house.locales(), &query.page));
    let usual = usual_pages(&context).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-frames-title");
    let heading = title.clone();
    let is_wrong = found.is_none();
    let main = move || {
        let locales = house.locales();
        let spoken = locales.languages();
        let page = found.unwrap_or_default();
        let desk = Desk { locale: &locale, page: &page, is_desktop: query.width == "desktop" };
        let typed = if is_wrong { query.page.clone() } else { page.clone() };
        let frames = locales.known().into_iter().map(|code| {
            let is_off = !spoken.contains(&code);
            desk.frame(code, language_name(&house, code), is_off)
        });
        let class = if desk.is_desktop { "frames frames--desktop" } else { "frames" };
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-frames-text")}</p>
            </header>
            {is_wrong.then(|| view! {
                <div class="notice notice--error" role="alert">
                    <p>{locale.text("staff-frames-wrong")}</p>
                </div>
            })}
            {desk.choice(usual, typed)}
            <div class=class>{frames.collect::<Html>()}</div>
        }
    };
    let page = StaffPage::new(StaffRoute::InAllLanguages, title, "page", main);
    let mut response = staff_page(&context, page.refused_if(is_wrong));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, POLICY);
    Ok(response)
}

/// An address of the shop without its language: `/basket`; empty for the season. None: it is none,
/// or behind the staff's door.
fn shop_page(locales: &Locales, typed: &str) -> Option<String> {
    let typed = typed.trim();
    let first = typed.strip_prefix('/').and_then(|rest| rest.split(['/', '?']).next());
    let rest = match first.filter(|first| locales.known().contains(first)) {
        Some(language) => typed.get(1 + language.len()..).unwrap_or_default(),
        None => typed,
    };
    let rest = if rest == "/" { "" } else { rest };
    let own = locales.fallback();
    let address = format!("/{}{rest}", own.language());
    let is_ours = local(&address, &[own.language()]).is_some();
    let mut parts = rest.split(['/', '?', '#']).skip(1);
    let climbs = parts.clone().any(|part| part.replace("%2e", ".").replace("%2E", ".") == "..");
    let is_staffs = parts.next() == Some("staff");
    let is_plain = rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>".contains(&byte));
    (is_ours && is_plain && !climbs && !is_staffs).then(|| rest.to_owned())
}

/// (address, words) of what is looked at most: one production, and one performance, too.
async fn usual_pages(context: &StaffContext) -> Result<Vec<(String, String)>, Stop> {
    let (house, locale) = (&context.shop.house, &context.locale);
    let catalogue = season::catalogue::catalogue(house).await?;
    let now = house.now();
    let next = catalogue.listings().find(|listing| listing.row.starts_at > now);
    let mut pages = vec![(Route::Season, locale.text("common-season"))];
    if let Some(listing) = next {
        let slug = listing.row.production_slug.clone();
        let title = catalogue.title(&slug, locale.language());
        pages.push((Route::Production(slug), title.clone()));
        let named = locale.text_with("staff-frames-seats", &[("title", title.into())]);
        pages.push((Route::Performance(listing.row.slug.clone()), named));
    }
    let others = [
        (Route::Offers, "offers-title"),
        (Route::Vouchers, "voucher-page-title"),
        (Route::Basket, "basket-title"),
        (Route::Checkout, "checkout-title"),
        (Route::SignIn, "common-sign-in"),
        (Route::Help, "help-title"),
        (Route::Terms, "terms-title"),
        (Route::Privacy, "privacy-title"),
    ];
    pages.extend(others.map(|(route, words)| (route, locale.text(words))));
    let mut known = BTreeSet::new();
    let bare = |route: &Route| {
        let path = route.path(locale.language());
        path.get(1 + locale.language().len()..).unwrap_or_default().to_owned()
    };
    let pages = pages.into_iter().map(|(route, words)| (bare(&route), words));
    Ok(pages.filter(|(path, _)| known.insert(path.clone())).collect())
}

struct Desk<'a> {
    locale: &'a Locale,
    /// Without its language.
    page: &'a str,
    is_desktop: bool,
}

impl Desk<'_> {
    fn address(&self, page: &str, is_desktop: bool) -> String {
        let path = StaffRoute::InAllLanguages.path(self.locale.language());
        let width = if is_desktop { "&width=desktop" } else { "" };
        format!("{path}?page={}{width}", percent_encoded(page, "/"))
    }

    fn choice(&self, usual: Vec<(String, String)>, typed: String) -> Html {
        let locale = self.locale;
        let usual = usual.into_iter().map(|(path, words)| {
            let is_here = path == self.page;
            let href = self.address(&path, self.is_desktop);
            view! { <li><a href=href aria-current=is_here.then_some("page")>{words}</a></li> }
        });
        let widths = [(false, "staff-frames-phone"), (true, "staff-frames-desktop")];
        let widths = widths.map(|(is_desktop, words)| {
            let is_here = is_desktop == self.is_desktop;
            let href = self.address(self.page, is_desktop);
            view! {
                <li>
                    <a href=href aria-current=is_here.then_some("true")>{locale.text(words)}</a>
                </li>
            }
        });
        let action = StaffRoute::InAllLanguages.path(locale.language());
        let width = self.is_desktop.then(|| {
            view! { <input type="hidden" name="width" value="desktop"/> }
        });
        view! {
            <nav class="frames__choice" aria-label=locale.text("staff-frames-pages")>
                <ul>{usual.collect::<Html>()}</ul>
            </nav>
            <nav class="frames__choice" aria-label=locale.text("staff-frames-width")>
                <ul>{widths}</ul>
            </nav>
            <form method="get" action=action class="desk-filter">
                {width}
                <div class="field">
                    <label class="field__label" for="page">
                        {locale.text("staff-frames-page")}
                    </label>
                    <input
                        class="field__input"
                        id="page"
                        name="page"
                        value=typed
                        maxlength="300"
                        autocomplete="off"
                        spellcheck="false"
                    />
                </div>
                <button class="button" type="submit">{locale.text("staff-frames-show")}</button>
            </form>
        }
    }

    fn frame(&self, code: &str, name: String, is_off: bool) -> Html {
        let locale = self.locale;
        let src = format!("/{code}{}", self.page);
        let id = format!("frame-{code}");
        let (heading, box_heading) = (id.clone(), id.clone());
        let title = locale.text_with("staff-frames-frame", &[("language", name.clone().into())]);
        let off = is_off.then(|| {
            view! { " " <span class="desk-mark">{locale.text("staff-frames-off")}</span> }
        });
        let action = StaffTarget::TextMode.path(locale.language());
        let edit = locale.text("staff-texts-on-page");
        let aloud = name.clone();
        view! {
            <section class="frames__one" aria-labelledby=id>
                <div class="frames__head">
                    <h2 class="desk-section__title" id=heading>
                        <span lang=code.to_owned()>{name}</span>
                        {off}
                    </h2>
                    <form method="post" action=action>
                        <input type="hidden" name="next" value=src.clone()/>
                        <button
                            class="button button--plain"
                            name="mode"
                            value=TextMode::Edit.as_str()
                        >
                            {edit}
                            <span class="aloud">" (" {aloud} ")"</span>
                        </button>
                    </form>
                </div>
                <div
                    class="frames__box"
                    role="group"
                    aria-labelledby=box_heading
                    tabindex=self.is_desktop.then_some("0")
                >
                    <iframe
                        class="frames__page"
                        src=src
                        title=title
                        sandbox="allow-same-origin"
                    ></iframe>
                </div>
            </section>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_shop_is_found_and_nothing_else() {
        let file = |path: &str| (path.to_owned(), "a = b".to_owned());
        let locales = Locales::load(&[file("es/a.ftl"), file("de/a.ftl")], None).expect("two");
        let page = |typed: &str| shop_page(&locales, typed);
        for (typed, found) in [
            ("", ""),
            ("/", ""),
            ("/de", ""),
            ("/de/", ""),
            (" /de/basket ", "/basket"),
            ("/basket?a=b", "/basket?a=b"),
            ("/orders/de", "/orders/de"),
        ] {
            assert_eq!(page(typed).as_deref(), Some(found), "{typed}");
        }
        for typed in [
            "//evil.example",
            "https://evil.example",
            "evil",
            "/de//evil.example",
            "/de/../en/staff",
            "/%2e%2E/x",
            "/staff",
            "/de/staff/people",
            "/a b",
            "/\"><script>",
            "javascript:alert(1)",
            "/ñ",
        ] {
            assert_eq!(page(typed), None, "{typed}");
        }
        assert_eq!(page(&format!("/{}", "a".repeat(400))), None);
    }
}
