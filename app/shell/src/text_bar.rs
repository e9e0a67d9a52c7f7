//! The bar under the shop's pages while staff look at their drafts: what is shown, and the way out.

use house::locales::Locale;
use markup::{Html, view};
use ui::{
    route::{
        Route, percent_encoded,
        staff::{StaffRoute, StaffTarget},
    },
    session::Visit,
    text_mode::TextMode,
};

/// What the bar and the script need; nothing for shoppers.
pub fn text_head(visit: &Visit, locale: &Locale) -> Option<Html> {
    let site = visit.shop.site.clone();
    let editor = StaffRoute::Texts.path(locale.language());
    let choose = locale.text("staff-text-choose");
    let shut = locale.text("staff-text-choose-close");
    matches!(visit.text_mode, TextMode::Preview | TextMode::Edit).then(|| {
        let script = (visit.text_mode == TextMode::Edit).then(|| {
            view! {
                <script
                    type="module"
                    src=site.texts.clone()
                    id="texts"
                    data-editor=editor
                    data-choose=choose
                    data-shut=shut
                ></script>
            }
        });
        view! {
            <link rel="stylesheet" href=site.staff_style.clone()/>
            {script}
        }
    })
}

pub fn text_bar(visit: &Visit, route: &Route) -> Option<Html> {
    let locale = visit.locale.clone();
    let action = StaffTarget::TextMode.path(locale.language());
    let texts = StaffRoute::Texts.path(locale.language());
    let next = route.path(locale.language());
    let everywhere = StaffRoute::InAllLanguages.path(locale.language());
    let everywhere = format!("{everywhere}?bar=yes&page={}", percent_encoded(&next, "/"));
    let (says, other, words) = match visit.text_mode {
        TextMode::Off | TextMode::Framed => return None,
        TextMode::Preview => ("staff-text-bar-preview", TextMode::Edit, "staff-texts-on-page"),
        TextMode::Edit => ("staff-text-bar-edit", TextMode::Preview, "staff-text-bar-look"),
    };
    let pressed = (visit.text_mode == TextMode::Edit).then(|| {
        view! {
            <label class="choice" for="text-bar-pressed">
                <input
                    class="choice__input"
                    type="checkbox"
                    id="text-bar-pressed"
                    checked
                    autocomplete="off"
                />
                " "
                <span>{locale.text("staff-text-bar-pressed")}</span>
            </label>
        }
    });
    let elsewhere = (visit.text_mode == TextMode::Edit).then(|| elsewhere(&locale));
    // The staff's pages have another security policy than the shop's: they are opened, and never
    // put in place of the page's parts, as links with a target.
    Some(view! {
        <details class="text-bar" open>
            <summary>{locale.text("staff-texts-title")}</summary>
            <p>{locale.text(says)}</p>
            {pressed}
            {elsewhere}
            <form method="post" action=action>
                <input type="hidden" name="next" value=next/>
                <input type="hidden" name="bar" value="yes"/>
                <button class="button button--quiet" name="mode" value=other.as_str()>
                    {locale.text(words)}
                </button>
                <button class="button button--quiet" name="mode" value=TextMode::Off.as_str()>
                    {locale.text("staff-text-bar-leave")}
                </button>
                <a class="button button--plain" href=everywhere target="_self">
                    {locale.text("staff-frames-title")}
                </a>
                <a class="button button--plain" href=texts target="_self">
                    {locale.text("staff-texts-all")}
                </a>
            </form>
        </details>
    })
}

/// Where everything is edited that is no message of the shop, and so can't be clicked.
fn elsewhere(locale: &Locale) -> Html {
    let pages = [
        (StaffRoute::Productions, "staff-productions-title"),
        (StaffRoute::Home, "staff-list-offered"),
        (StaffRoute::LandingPages, "staff-landing-title"),
        (StaffRoute::Announcement, "staff-announcement-title"),
    ];
    let links = pages.map(|(route, words)| {
        let href = route.path(locale.language());
        view! { <li><a href=href target="_self">{locale.text(words)}</a></li> }
    });
    view! {
        <details>
            <summary>{locale.text("staff-text-bar-elsewhere-title")}</summary>
            <p>{locale.text("staff-text-bar-elsewhere")}</p>
            <ul class="desk-languages">{links}</ul>
        </details>
    }
}
