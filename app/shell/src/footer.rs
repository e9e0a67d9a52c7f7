//! The foot of every page: where the house is, what it owes its readers, the languages again.

use crate::{landing, languages};
use house::locales::Locale;
use leptos::prelude::expect_context;
use markup::{Html, view};
use measuring::account;
use ui::{route::Route, shop::Shop};

/// `asked`: whether visits may be measured.
pub fn footer(locale: &Locale, route: &Route, query: Option<&str>, asked: Option<Html>) -> Html {
    let language = locale.language();
    let house = [
        (Route::Help, "help-title"),
        (Route::Vouchers, "voucher-page-title"),
        (Route::Accessibility, "accessibility-title"),
        (Route::Privacy, "privacy-title"),
        (Route::Terms, "terms-title"),
        (Route::Imprint, "imprint-title"),
    ]
    .map(|(page, id)| {
        view! {
            <li><a class="footer__link" href=page.path(language)>{locale.text(id)}</a></li>
        }
    });
    let is_measured = account::shown(&expect_context::<Shop>().house).is_on();
    let cookies = is_measured.then(|| {
        let href = Route::Cookies.path(language);
        view! { <li><a class="footer__link" href=href>{locale.text("cookies-title")}</a></li> }
    });
    let own = landing::links(locale, |page| page.in_footer).into_iter().map(|link| {
        view! {
            <li><a class="footer__link" href=link.href lang=link.language>{link.name}</a></li>
        }
    });
    let languages = languages::links(route, query)
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <a
                        class="footer__link"
                        href=link.href
                        lang=link.code.clone()
                        hreflang=link.code
                    >
                        {link.name}
                    </a>
                </li>
            }
        })
        .collect::<Html>();
    let phone = locale.text("house-phone");
    let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    view! {
        <footer class="footer">
            {asked}
            <div class="footer__inner">
                <div>
                    <p class="footer__house">{locale.text("house-name")}</p>
                    <p>
                        {locale.text("house-address")} <br/> {locale.text("house-box-office")}
                        <br/> <a href=format!("tel:{call}")>{phone}</a>
                    </p>
                </div>
                <ul class="footer__links">{own.collect::<Html>()} {house} {cookies}</ul>
                <ul class="footer__links footer__links--languages">{languages}</ul>
            </div>
        </footer>
    }
}
