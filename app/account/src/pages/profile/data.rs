//! On the profile: what its holder can do with the account itself. The address that it signs in
//! with, what may be collected, a copy of all data, and their erasure.

use house::locales::Locale;
use markup::{Html, view};
use people::profile::ProfileView;
use ui::route::{Route, Target};

pub fn sections(locale: &Locale, known: &ProfileView) -> Html {
    view! { {email(locale, &known.email)} {saved(locale)} {copy(locale)} {erasure(locale)} }
}

fn saved(locale: &Locale) -> Html {
    let title = locale.text("saved-title");
    view! {
        <section class="account__person" aria-labelledby="saved-payments">
            <h2 class="account__title" id="saved-payments">{title}</h2>
            <p class="small soft">{locale.text("saved-lede")}</p>
            <p>
                <a
                    class="button button--quiet"
                    href=Route::SavedPayments.path(locale.language())
                >
                    {locale.text("saved-link")}
                </a>
            </p>
        </section>
    }
}

fn email(locale: &Locale, email: &str) -> Html {
    let now = locale.text_with("emailchange-now", &[("email", email.into())]);
    view! {
        <section class="account__person" aria-labelledby="present-address">
            <h2 class="account__title" id="present-address">{locale.text("emailchange-section")}</h2>
            <p>{now}</p>
            <p>
                <a
                    class="button button--quiet"
                    href=Route::EmailChange.path(locale.language())
                >
                    {locale.text("emailchange-link")}
                </a>
            </p>
        </section>
    }
}

fn copy(locale: &Locale) -> Html {
    let language = locale.language();
    let (page, data) = (Route::DataCopy.path(language), Target::OwnData.path(language));
    view! {
        <section class="account__person" aria-labelledby="own-data">
            <h2 class="account__title" id="own-data">{locale.text("profile-data")}</h2>
            <p class="small soft">{locale.text("profile-data-text")}</p>
            <p>
                <a class="button button--quiet" href=page>{locale.text("datacopy-link")}</a>
            </p>
            <p>
                <a class="button button--quiet" href=data download>
                    {locale.text("profile-data-link")}
                </a>
            </p>
        </section>
    }
}

fn erasure(locale: &Locale) -> Html {
    view! {
        <section class="account__person" aria-labelledby="erase">
            <h2 class="account__title" id="erase">{locale.text("erasure-section")}</h2>
            <p class="small soft">{locale.text("erasure-section-text")}</p>
            <p>
                <a class="button button--quiet" href=Route::Erasure.path(locale.language())>
                    {locale.text("erasure-link")}
                </a>
            </p>
        </section>
    }
}
