//! Below the plan: what becomes of the chosen seats beside a sale. They are blocked, reserved for
//! somebody who pays later, and freed again.

use crate::desk::{
    choose::Choice,
    fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select},
};
use domain::seats::block::{BlockKind, NAME_CHARS_MAX};
use house::locales::Locale;
use markup::{Html, view};
use ui::route::staff::desk::{DeskRoute, DeskTarget};

/// `may_block`: this clerk blocks seats of this performance, and frees them.
pub(super) fn acts(choice: &Choice<'_>, may_block: bool) -> Html {
    let (locale, sent) = (choice.locale, choice.sent);
    let typed = |name: &str| sent.typed("plan", name).to_owned();
    let was_here = !typed("step").is_empty();
    let target = DeskTarget::Seats(choice.sale).path(locale.language());
    let button = |step: &'static str, id: &str| {
        view! {
            <button
                class="button button--quiet small"
                type="submit"
                formaction=target.clone()
                name="step"
                value=step
            >
                {locale.text(id)}
            </button>
        }
    };
    let block = may_block.then(|| {
        let many = DeskRoute::Blocks.path(locale.language());
        view! {
            <fieldset class="flow" data-enter="">
                <legend>{locale.text("staff-desk-block-title")}</legend>
                {block_fields(locale, &typed)}
                <div class="desk-actions">
                    {button("block", "staff-desk-block-do")}
                    {button("unblock", "staff-desk-block-free")}
                    <button
                        class="button button--plain small"
                        type="submit"
                        formaction=many
                        name="step"
                        value="plan"
                    >
                        {locale.text("staff-desk-block-many")}
                    </button>
                </div>
            </fieldset>
        }
    });
    view! {
        <details class="desk-plan__acts" open=was_here>
            <summary>{locale.text("staff-desk-acts")}</summary>
            {block}
            <fieldset class="flow" data-enter="">
                <legend>{locale.text("staff-desk-reserve-title")}</legend>
                {reserve_fields(locale, &typed)}
                <div class="desk-actions">
                    {button("reserve", "staff-desk-reserve-do")}
                    {button("free", "staff-desk-reserve-free")}
                </div>
            </fieldset>
            <p>{button("history", "staff-desk-plan-history")}</p>
        </details>
    }
}

/// What a block says. `typed` gives what was sent in the field of this name.
pub(super) fn block_fields(locale: &Locale, typed: &impl Fn(&str) -> String) -> Html {
    let kinds = BlockKind::ALL.map(|kind| DeskOption {
        value: kind.as_str().to_owned(),
        words: locale.text(&format!("staff-desk-block-kind-{}", kind.as_str())),
    });
    let kind = DeskSelect {
        id: "block_kind".to_owned(),
        name: "block_kind",
        label: locale.text("staff-desk-block-kind"),
        options: kinds.into(),
        chosen: typed("block_kind"),
    };
    let most = i64::try_from(NAME_CHARS_MAX).unwrap_or(i64::MAX);
    let name = DeskField {
        id: "block_name".to_owned(),
        name: "block_name",
        label: locale.text("staff-desk-block-name"),
        value: typed("block_name"),
        hint: Some(locale.text_with("staff-desk-block-name-hint", &[("most", most.into())])),
        ..DeskField::default()
    };
    let before = DeskField {
        id: "block_before".to_owned(),
        name: "block_before",
        label: locale.text("staff-desk-block-before"),
        value: typed("block_before"),
        keys: "numeric",
        ..DeskField::default()
    };
    view! {
        {desk_select(kind)}
        {desk_field(name)}
        {time_field("block_until", locale.text("staff-desk-block-until"), typed("block_until"))}
        {desk_field(before)}
    }
}

fn reserve_fields(locale: &Locale, typed: &impl Fn(&str) -> String) -> Html {
    let field = |id: &str, name: &'static str, label: &str| {
        desk_field(DeskField {
            id: id.to_owned(),
            name,
            label: locale.text(label),
            value: typed(name),
            ..DeskField::default()
        })
    };
    let until = locale.text("staff-desk-reserve-until");
    view! {
        {field("reserve_name", "reserve_name", "staff-desk-name")}
        {field("reserve_email", "reserve_email", "staff-desk-email")}
        {time_field("reserve_until", until, typed("reserve_until"))}
    }
}

/// By the clock of the hall.
fn time_field(name: &'static str, label: String, value: String) -> Html {
    view! {
        <div class="field">
            <label class="field__label" for=name>{label}</label>
            <input class="field__input" id=name name=name type="datetime-local" value=value/>
        </div>
    }
}
