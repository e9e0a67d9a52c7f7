//! Passkeys: the section of the profile, and the button of the sign-in page. Making and using one
//! needs a script and a browser that can; what asks for it stays hidden otherwise.

use domain::people::passkey::NAME_CHARS_MAX;
use house::locales::Locale;
use markup::{Html, view};
use people::passkeys::{PasskeyView, Passkeys};
use ui::route::Target;

/// `next`: where they go on afterwards.
pub fn button(locale: &Locale, next: &str) -> Html {
    let language = locale.language();
    view! {
        <form
            class="flow"
            method="post"
            action=Target::SignInPasskey.path(language)
            data-passkey="get"
            data-options=Target::SignInPasskeyOptions.path(language)
            data-failed=locale.text("passkey-not-used")
            hidden
        >
            <input type="hidden" name="next" value=next.to_owned()/>
            <input type="hidden" name="answer"/>
            <p>
                <button class="button button--large button--quiet" type="submit">
                    {locale.text("passkey-sign-in")}
                </button>
            </p>
        </form>
    }
}

pub fn section(locale: &Locale, known: Passkeys, time_zone: &str) -> Html {
    let Passkeys { passkeys, is_fresh } = known;
    let none = passkeys.is_empty().then(|| view! { <p>{locale.text("passkey-none")}</p> });
    let lines = passkeys.into_iter().map(|it| passkey(locale, it, time_zone, is_fresh));
    let list = (none.is_none())
        .then(|| view! { <ul class="profile__keys">{lines.collect::<Html>()}</ul> });
    let more = match is_fresh {
        true => new_passkey(locale),
        false => prove_again(locale),
    };
    view! {
        <section class="account__person" aria-labelledby="passkeys">
            <h2 class="account__title" id="passkeys">{locale.text("passkey-title")}</h2>
            <p class="small soft">{locale.text("passkey-text")}</p>
            {none}
            {list}
            {more}
        </section>
    }
}

fn passkey(locale: &Locale, passkey: PasskeyView, time_zone: &str, is_fresh: bool) -> Html {
    let language = locale.language();
    let PasskeyView { id, name, added_at, used_at } = passkey;
    let added = locale.date_plain(added_at, time_zone);
    let since = match used_at {
        Some(used_at) => {
            let used = locale.date_plain(used_at, time_zone);
            let args = [("added", added.into()), ("used", used.into())];
            locale.text_with("passkey-used", &args)
        }
        None => locale.text_with("passkey-unused", &[("added", added.into())]),
    };
    let field = format!("passkey-{id}");
    let remove = is_fresh.then(|| {
        let label = locale.text_with("passkey-remove-label", &[("name", name.clone().into())]);
        view! {
            <form method="post" action=Target::RemovePasskey(id).path(language)>
                <button class="button button--plain" type="submit" aria-label=label>
                    {locale.text("passkey-remove")}
                </button>
            </form>
        }
    });
    let rename_label = locale.text_with("passkey-rename-label", &[("name", name.clone().into())]);
    view! {
        <li class="profile__key">
            <form
                class="profile__rename"
                method="post"
                action=Target::RenamePasskey(id).path(language)
            >
                <div class="field">
                    <label class="field__label" for=field.clone()>
                        {locale.text("passkey-name")}
                    </label>
                    <input
                        class="field__input"
                        id=field.clone()
                        name="name"
                        value=name
                        maxlength=NAME_CHARS_MAX
                        autocomplete="off"
                        required
                    />
                </div>
                <button class="button button--quiet" type="submit" aria-label=rename_label>
                    {locale.text("passkey-rename")}
                </button>
            </form>
            <p class="small soft">{since}</p>
            {remove}
        </li>
    }
}

fn new_passkey(locale: &Locale) -> Html {
    let language = locale.language();
    view! {
        <form
            class="account__form"
            method="post"
            action=Target::AddPasskey.path(language)
            data-passkey="create"
            data-options=Target::PasskeyOptions.path(language)
            data-failed=locale.text("passkey-not-made")
            hidden
        >
            <input type="hidden" name="answer"/>
            <div class="field">
                <label class="field__label" for="passkey-name">
                    {locale.text("passkey-new-name")}
                </label>
                <p class="field__hint" id="passkey-name-hint">{locale.text("passkey-name-hint")}</p>
                <input
                    class="field__input"
                    id="passkey-name"
                    name="name"
                    value=locale.text("passkey-name-example")
                    maxlength=NAME_CHARS_MAX
                    autocomplete="off"
                    aria-describedby="passkey-name-hint"
                    required
                />
            </div>
            <button class="button button--quiet" type="submit">{locale.text("passkey-add")}</button>
        </form>
        <p class="small soft" data-passkey-missing>{locale.text("passkey-needs")}</p>
    }
}

fn prove_again(locale: &Locale) -> Html {
    view! {
        <p>{locale.text("passkey-sign-in-again")}</p>
        <form method="post" action=Target::ProveAgain.path(locale.language())>
            <button class="button button--quiet" type="submit">
                {locale.text("passkey-prove-again-button")}
            </button>
        </form>
    }
}
