//! The parts of a look's page: the form of colours and shapes, the marks, the former looks. The
//! house's own look and each brand's have the same.

use crate::{
    frame::history::{BackButton, History, Version},
    look::{files::file_field, font::field, sample::season_page},
};
use appearance::looks::FormerLook;
use domain::wording::poster::mark_logo;
use house::locales::Locale;
use markup::{Html, view};
use rules::look::{Choice, Look, Part, RADIUS_MAX, Scheme};
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

    fn back(&self) -> StaffTarget {
        match self {
            Self::House => StaffTarget::BringLookBack,
            Self::Brand(key) => StaffTarget::BringBrandBack(key.clone()),
        }
    }
}

/// The form that all of the page's fields belong to, so that no button forgets what was typed
/// beside it.
const FORM: &str = "look";

/// What a file can be chosen for.
pub struct Place {
    /// Of the field that says what is there.
    pub name: &'static str,
    pub id: &'static str,
    pub label: &'static str,
    pub accept: &'static str,
    /// What is there, above the file.
    pub now: Html,
    /// What is said of it, below the file.
    pub after: Html,
    pub is_taken: bool,
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
            <form
                method="post"
                action=action
                enctype="multipart/form-data"
                id=FORM
                class="flow"
            >
                <input type="hidden" name="seen" value=self.seen.to_string()/>
                {self.kept()}
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

    /// What was uploaded, by the names that it was given.
    fn kept(&self) -> Html {
        let look = self.look;
        let font = |part: Part| (field(part), look.font(part).map(|font| &font.file));
        let kept = [
            ("logo", look.logo.as_ref()),
            ("dark_logo", look.dark_logo.as_ref()),
            ("paper_logo", look.paper_logo.as_ref()),
            ("icon", look.icon.as_ref()),
            font(Part::Text),
            font(Part::Headings),
        ];
        let kept = kept.map(|(name, value)| {
            let value = value.cloned().unwrap_or_default();
            view! { <input type="hidden" name=name value=value/> }
        });
        Html::of(kept)
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
        let marks = [
            ("logo", "staff-look-logo", &self.look.logo),
            ("dark_logo", "staff-look-dark-logo", &self.look.dark_logo),
            ("paper_logo", "staff-look-paper-logo", &self.look.paper_logo),
            ("icon", "staff-look-icon", &self.look.icon),
        ];
        let files = marks.map(|(name, label, mark)| {
            let shown = mark.as_ref().map(|mark| {
                view! { <img class="look__mark" src=mark_logo(mark) height="56" alt=""/> }
            });
            self.file(Place {
                name,
                id: name,
                label,
                accept: match name {
                    "logo" | "dark_logo" => "image/svg+xml,image/png,image/webp,image/jpeg",
                    _ => "image/png,image/webp,image/jpeg",
                },
                now: Html::of(shown),
                after: Html::default(),
                is_taken: mark.is_some(),
            })
        });
        view! {
            <section class="flow desk-part" aria-labelledby="marks">
                <h2 class="desk-section__title" id="marks">{locale.text("staff-look-marks")}</h2>
                <p class="soft">{locale.text("staff-look-marks-hint")}</p>
                <div class="desk-picture">{files}</div>
            </section>
        }
    }

    /// Where a file is chosen for one place of the look: a part of its form.
    pub fn file(&self, place: Place) -> Html {
        let locale = self.locale;
        let remove = place.is_taken.then(|| {
            view! {
                <button class="button button--plain" form=FORM name="remove" value=place.name>
                    {locale.text("staff-look-mark-remove")}
                    <span class="aloud">", " {locale.text(place.label)}</span>
                </button>
            }
        });
        view! {
            <div class="flow">
                <div class="field">
                    <label class="field__label" for=place.id>{locale.text(place.label)}</label>
                    {place.now}
                    <input
                        type="file"
                        form=FORM
                        id=place.id
                        name=file_field(place.name)
                        accept=place.accept
                    />
                </div>
                {place.after}
                <div class="desk-actions">
                    <button
                        class="button button--quiet"
                        form=FORM
                        name="upload"
                        value=place.name
                    >
                        {locale.text("staff-look-upload")}
                    </button>
                    {remove}
                </div>
            </div>
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
