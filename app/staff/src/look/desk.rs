//! The parts of a look's page: the form of colours and shapes, the marks, the former looks. The
//! house's own look and each brand's have the same.

use crate::{
    frame::history::{BackButton, History, Version},
    look::sample::season_page,
};
use appearance::looks::FormerLook;
use domain::wording::poster::mark_logo;
use house::locales::Locale;
use markup::{Html, view};
use rules::look::{Choice, Look, RADIUS_MAX, Scheme};
use ui::route::staff::{StaffRoute, StaffTarget};

/// Says that what the page shows is no look of the shop yet.
pub fn unpublished(locale: &Locale) -> Html {
    view! {
        <div class="notice notice--warning" role="status">
            <p>{locale.text("staff-look-unpublished")}</p>
        </div>
    }
}

/// A look's colours, the light ones first, and its logo: by them a former one is known again.
fn signs(look: &Look) -> Html {
    let Look { light, dark, .. } = look;
    let colours = [light.paper, light.ink, light.accent, dark.paper, dark.ink, dark.accent];
    let fields = colours.into_iter().zip(["0", "24", "48", "80", "104", "128"]);
    let fields = fields.map(|(colour, x)| {
        let colour = colour.to_string();
        view! { <rect x=x y="1" width="24" height="22" fill=colour stroke="#808080"></rect> }
    });
    let logo = look.logo.as_ref().map(|name| {
        view! { <img class="look__mark" src=mark_logo(name) height="56" alt=""/> }
    });
    view! {
        <svg viewBox="-1 0 154 24" width="154" height="24" aria-hidden="true">
            {fields.collect::<Html>()}
        </svg>
        {logo}
    }
}

/// Whose look is edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    House,
    /// A brand's, by its key.
    Brand(String),
}

impl Whose {
    pub fn page(&self) -> StaffRoute {
        match self {
            Self::House => StaffRoute::Look,
            Self::Brand(key) => StaffRoute::Brand(key.clone()),
        }
    }

    fn mark(&self) -> StaffTarget {
        match self {
            Self::House => StaffTarget::Mark,
            Self::Brand(key) => StaffTarget::BrandMark(key.clone()),
        }
    }

    pub fn font(&self) -> StaffTarget {
        match self {
            Self::House => StaffTarget::Font,
            Self::Brand(key) => StaffTarget::BrandFont(key.clone()),
        }
    }

    fn back(&self) -> StaffTarget {
        match self {
            Self::House => StaffTarget::BringLookBack,
            Self::Brand(key) => StaffTarget::BringBrandBack(key.clone()),
        }
    }
}

pub struct Desk<'a> {
    pub locale: &'a Locale,
    pub whose: &'a Whose,
    pub look: &'a Look,
    /// The revision that the editor sees.
    pub seen: i64,
}

impl Desk<'_> {
    /// `first`: what a brand has above its colours.
    pub fn form(&self, first: Option<Html>) -> Html {
        let locale = self.locale;
        let action = self.whose.page().path(locale.language());
        view! {
            <form method="post" action=action class="flow">
                <input type="hidden" name="seen" value=self.seen.to_string()/>
                {self.kept_marks()}
                {first}
                {self.scheme("light", "staff-look-light", &self.look.light)}
                {self.scheme("dark", "staff-look-dark", &self.look.dark)}
                {self.shape()}
                <div class="desk-actions">
                    <button class="button button--quiet" name="step" value="preview">
                        {locale.text("staff-look-preview")}
                    </button>
                    <button class="button" name="step" value="publish">
                        {locale.text("staff-look-publish")}
                    </button>
                </div>
            </form>
        }
    }

    fn kept_marks(&self) -> Html {
        let kept = [
            ("logo", &self.look.logo),
            ("dark_logo", &self.look.dark_logo),
            ("paper_logo", &self.look.paper_logo),
            ("icon", &self.look.icon),
        ];
        let kept = kept.map(|(name, value)| {
            let value = value.clone().unwrap_or_default();
            view! { <input type="hidden" name=name value=value/> }
        });
        Html::of(kept)
    }

    /// The whole look, so that a mark is tried beside all that was tried before it.
    fn kept_look(&self) -> Html {
        let Look { light, dark, radius, headings, spacing, header, footer, .. } = self.look;
        let kept = [
            ("light_paper", light.paper.to_string()),
            ("light_ink", light.ink.to_string()),
            ("light_accent", light.accent.to_string()),
            ("dark_paper", dark.paper.to_string()),
            ("dark_ink", dark.ink.to_string()),
            ("dark_accent", dark.accent.to_string()),
            ("radius", radius.to_string()),
            ("headings", headings.key().to_owned()),
            ("spacing", spacing.key().to_owned()),
            ("header", header.key().to_owned()),
            ("footer", footer.key().to_owned()),
        ];
        let kept = kept.map(|(name, value)| {
            view! { <input type="hidden" name=name value=value/> }
        });
        view! {
            {kept}
            {self.kept_marks()}
        }
    }

    fn shape(&self) -> Html {
        let locale = self.locale;
        let Look { radius, headings, spacing, header, footer, .. } = *self.look;
        let serifs = ["staff-look-headings-serif", "staff-look-headings-sans"];
        let spacings =
            ["staff-look-spacing-usual", "staff-look-spacing-tight", "staff-look-spacing-wide"];
        let headers =
            ["staff-look-header-line", "staff-look-header-centred", "staff-look-header-band"];
        let footers =
            ["staff-look-footer-columns", "staff-look-footer-centred", "staff-look-footer-band"];
        view! {
            <div class="look__scheme">
                <div class="field">
                    <label class="field__label" for="radius">
                        {locale.text("staff-look-radius")}
                    </label>
                    <input
                        class="field__input"
                        type="number"
                        id="radius"
                        name="radius"
                        min="0"
                        max=RADIUS_MAX.to_string()
                        value=radius.to_string()
                    />
                </div>
                {self.select("headings", "staff-look-headings", headings, &serifs)}
                {self.select("spacing", "staff-look-spacing", spacing, &spacings)}
                {self.select("header", "staff-look-header", header, &headers)}
                {self.select("footer", "staff-look-footer", footer, &footers)}
            </div>
        }
    }

    /// `words`: of each choice, in their order.
    fn select<T: Choice>(
        &self,
        name: &'static str,
        label: &'static str,
        chosen: T,
        words: &[&'static str],
    ) -> Html {
        let locale = self.locale;
        let options = T::ALL.iter().zip(words).map(|((one, key), words)| {
            view! { <option value=*key selected=*one == chosen>{locale.text(words)}</option> }
        });
        let options: Vec<_> = options.collect();
        view! {
            <div class="field">
                <label class="field__label" for=name>{locale.text(label)}</label>
                <select class="field__input" id=name name=name>{options}</select>
            </div>
        }
    }

    fn scheme(&self, prefix: &'static str, legend: &'static str, scheme: &Scheme) -> Html {
        let locale = self.locale;
        let colours = [
            ("paper", "staff-look-paper", scheme.paper),
            ("ink", "staff-look-ink", scheme.ink),
            ("accent", "staff-look-accent", scheme.accent),
        ];
        let fields = colours.map(|(name, words, colour)| {
            let id = format!("{prefix}_{name}");
            view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>{locale.text(words)}</label>
                    <input
                        class="look__colour"
                        type="color"
                        id=id.clone()
                        name=id
                        value=colour.to_string()
                    />
                </div>
            }
        });
        view! {
            <fieldset class="look__scheme">
                <legend class="desk-section__title">{locale.text(legend)}</legend>
                {fields}
            </fieldset>
        }
    }

    pub fn marks(&self) -> Html {
        let locale = self.locale;
        let action = self.whose.mark().path(locale.language());
        let marks = [
            ("logo", "staff-look-logo", &self.look.logo),
            ("dark_logo", "staff-look-dark-logo", &self.look.dark_logo),
            ("paper_logo", "staff-look-paper-logo", &self.look.paper_logo),
            ("icon", "staff-look-icon", &self.look.icon),
        ];
        let seen = self.seen.to_string();
        let forms = marks.map(|(kind, words, name)| {
            let shown = name.as_ref().map(|name| {
                view! { <img class="look__mark" src=mark_logo(name) height="56" alt=""/> }
            });
            let remove = name.is_some().then(|| {
                view! {
                    <button class="button button--plain" name="remove" value="yes">
                        {locale.text("staff-look-mark-remove")}
                        <span class="aloud">", " {locale.text(words)}</span>
                    </button>
                }
            });
            let accept = match kind {
                "logo" | "dark_logo" => "image/svg+xml,image/png,image/webp,image/jpeg",
                _ => "image/png,image/webp,image/jpeg",
            };
            view! {
                <form
                    method="post"
                    action=action.clone()
                    enctype="multipart/form-data"
                >
                    <input type="hidden" name="seen" value=seen.clone()/>
                    <input type="hidden" name="kind" value=kind/>
                    {self.kept_look()}
                    <div class="field">
                        <label class="field__label" for=kind>{locale.text(words)}</label>
                        {shown}
                        <input
                            type="file"
                            id=kind
                            name="picture"
                            accept=accept
                        />
                    </div>
                    <button class="button button--quiet" type="submit">
                        {locale.text("staff-look-upload")}
                    </button>
                    {remove}
                </form>
            }
        });
        view! {
            <section class="flow desk-part" aria-labelledby="marks">
                <h2 class="desk-section__title" id="marks">{locale.text("staff-look-marks")}</h2>
                <p class="soft">{locale.text("staff-look-marks-hint")}</p>
                <div class="desk-picture">{forms}</div>
            </section>
        }
    }

    pub fn history(&self, former: &[FormerLook], time_zone: &str) -> Option<Html> {
        let locale = self.locale;
        let history = History {
            locale,
            time_zone,
            action: self.whose.back().path(locale.language()),
            seen: None,
            button: BackButton::Once("staff-look-back"),
        };
        let versions = former.iter().map(|it| {
            let line = history.line(it.written_at, Some(it.author.as_str()));
            let tried = season_page(locale, self.whose, &it.look);
            let said = view! {
                {signs(&it.look)}
                <p class="small">
                    <a href=tried target="_blank">
                        {locale.text("staff-look-page")}
                        <span class="aloud">", " {line.clone()}</span>
                    </a>
                </p>
            };
            let back = Some(it.revision).filter(|revision| *revision != self.seen);
            Version { line, said, back, ..Version::default() }
        });
        let is_changed = *self.whose == Whose::House && !former.is_empty();
        let delivered = is_changed.then(|| Version {
            line: locale.text("staff-look-delivered"),
            back: Some(0),
            ..Version::default()
        });
        history.section(versions.chain(delivered))
    }
}
