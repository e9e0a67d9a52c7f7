//! Accounts at other services: the section of the profile, and the buttons of the sign-in page.

use house::locales::Locale;
use markup::{Html, view};
use people::identities::{Identities, IdentityView, ProviderView};
use ui::route::Target;

/// `next`: where they go on afterwards.
pub fn buttons(locale: &Locale, providers: Vec<ProviderView>, next: &str) -> Html {
    let forms = providers.into_iter().map(|ProviderView { key, name }| {
        let label = locale.text_with("identity-sign-in", &[("provider", name.into())]);
        view! {
            <form method="post" action=Target::LeaveToProvider(key).path(locale.language())>
                <input type="hidden" name="next" value=next.to_owned()/>
                <button class="button button--large button--quiet" type="submit">{label}</button>
            </form>
        }
    });
    forms.collect::<Html>()
}

pub fn section(
    locale: &Locale,
    known: Identities,
    providers: Vec<ProviderView>,
    time_zone: &str,
) -> Html {
    let Identities { identities, proposed, is_fresh } = known;
    let none = identities.is_empty().then(|| view! { <p>{locale.text("identity-none")}</p> });
    let unjoined = providers
        .into_iter()
        .filter(|provider| is_fresh && !identities.iter().any(|it| it.provider == provider.key))
        .map(|provider| join(locale, provider))
        .collect::<Html>();
    let list = (none.is_none()).then(|| {
        let lines = identities.into_iter().map(|it| identity(locale, it, time_zone, is_fresh));
        view! { <ul class="profile__keys">{lines.collect::<Html>()}</ul> }
    });
    let again = (!is_fresh).then(|| prove_again(locale));
    view! {
        <section class="account__person" aria-labelledby="identities">
            <h2 class="account__title" id="identities">{locale.text("identity-title")}</h2>
            <p class="small soft">{locale.text("identity-text")}</p>
            {proposed.map(|name| proposal(locale, name))}
            {none}
            {list}
            {unjoined}
            {again}
        </section>
    }
}

fn identity(locale: &Locale, identity: IdentityView, time_zone: &str, is_fresh: bool) -> Html {
    let IdentityView { id, name, joined_at, used_at, .. } = identity;
    let added = locale.date_plain(joined_at, time_zone);
    let args = [("provider", name.clone().into()), ("added", added.clone().into())];
    let line = match used_at {
        Some(used_at) => {
            let used = locale.date_plain(used_at, time_zone);
            let [provider, added] = args;
            locale.text_with("identity-used-on", &[provider, added, ("used", used.into())])
        }
        None => locale.text_with("identity-joined-on", &args),
    };
    let remove = is_fresh.then(|| {
        let label = locale.text_with("identity-remove-label", &[("provider", name.into())]);
        view! {
            <form method="post" action=Target::RemoveIdentity(id).path(locale.language())>
                <button class="button button--plain" type="submit" aria-label=label>
                    {locale.text("identity-remove")}
                </button>
            </form>
        }
    });
    view! { <li class="profile__key"><p>{line}</p>{remove}</li> }
}

fn join(locale: &Locale, provider: ProviderView) -> Html {
    let ProviderView { key, name } = provider;
    let label = locale.text_with("identity-join", &[("provider", name.into())]);
    view! {
        <form method="post" action=Target::JoinProvider(key).path(locale.language())>
            <button class="button button--quiet" type="submit">{label}</button>
        </form>
    }
}

fn proposal(locale: &Locale, name: String) -> Html {
    let language = locale.language();
    view! {
        <p>{locale.text_with("identity-proposed", &[("provider", name.into())])}</p>
        <div class="order__actions">
            <form method="post" action=Target::JoinIdentity.path(language)>
                <button class="button" type="submit">
                    {locale.text("identity-proposed-join")}
                </button>
            </form>
            <form method="post" action=Target::RefuseIdentity.path(language)>
                <button class="button button--plain" type="submit">
                    {locale.text("identity-proposed-refuse")}
                </button>
            </form>
        </div>
    }
}

fn prove_again(locale: &Locale) -> Html {
    view! {
        <p>{locale.text("identity-sign-in-again")}</p>
        <form method="post" action=Target::ProveAgain.path(locale.language())>
            <button class="button button--quiet" type="submit">
                {locale.text("passkey-prove-again-button")}
            </button>
        </form>
    }
}
