//! The same call for a message on both sides: Fluent on the server; in the browser plain
//! lines that the server wrote into the page, with plurals and numbers by `Intl`.

#[cfg(feature = "ssr")]
pub mod packages;
#[cfg(feature = "ssr")]
pub mod places;
pub mod seats;

/// The value of a message's variable.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    Text(&'a str),
    /// The first number of a call chooses the plural's branch.
    Number(i64),
}

/// Beginnings of the messages that islands say. A document may live through many pages, so
/// each page carries them all.
pub const BROWSER_PREFIXES: [&str; 3] = ["plan-", "badge-", "refusal-hold-"];

#[cfg(not(feature = "ssr"))]
pub use in_browser::Words;
#[cfg(feature = "ssr")]
pub use on_server::Words;

/// The page's words. On the server they are the context's `Arc<Locale>`.
pub fn words() -> Words {
    #[cfg(feature = "ssr")]
    return Words(leptos::prelude::expect_context());
    #[cfg(not(feature = "ssr"))]
    Words
}

#[cfg(feature = "ssr")]
mod on_server {
    use super::Arg;
    use domain::money::{Currency, Money};
    use house::locales::Locale;
    use std::sync::Arc;

    #[derive(Clone)]
    pub struct Words(pub Arc<Locale>);

    impl Words {
        pub fn language(&self) -> &str {
            self.0.language()
        }

        pub fn text(&self, id: &str) -> String {
            self.0.text(id)
        }

        pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
            let args: Vec<_> = args.iter().map(|(name, arg)| (*name, owned(*arg))).collect();
            self.0.text_with(id, &args)
        }

        /// `1.234,50 €`
        pub fn money(&self, minor: i64, currency: &str) -> String {
            let currency = Currency::parse(currency).unwrap_or(domain::money::EUR);
            self.0.money(Money::new(minor, currency))
        }
    }

    fn owned(arg: Arg<'_>) -> house::locales::Arg {
        match arg {
            Arg::Text(text) => house::locales::Arg::Text(text.to_owned()),
            Arg::Number(number) => house::locales::Arg::Number(number),
        }
    }
}

/// What a browser does with the decimals of a whole sum, as `Intl.NumberFormat` calls it: the same
/// as `Locale::money`.
#[cfg(feature = "ssr")]
pub fn zeros(currency: domain::money::Currency) -> &'static str {
    if currency.is_written_whole() { "stripIfInteger" } else { "auto" }
}

/// What the browser's side reads; belongs into the head of each page, before the islands. Sums are
/// in the one currency of the house, so their sign is written already.
#[cfg(feature = "ssr")]
pub fn browser_words(
    locale: &house::locales::Locale,
    currency: domain::money::Currency,
) -> markup::Html {
    let words = locale.for_browser(&BROWSER_PREFIXES);
    let (sum, decimals) = (locale.sum_of("{amount}", currency), currency.decimals());
    let zeros = zeros(currency);
    let lines = format!("{words}money-amount={sum}\ndecimals={decimals}\nzeros={zeros}\n");
    let lines = domain::sales::lines::without_markup(&lines);
    markup::view! {
        <script
            type="text/plain"
            id="words"
            data-language=locale.language().to_owned()
            inner_html=lines
        ></script>
    }
}

#[cfg(not(feature = "ssr"))]
mod in_browser {
    use super::Arg;

    #[derive(Clone, Copy)]
    pub struct Words;

    #[cfg(feature = "hydrate")]
    impl Words {
        pub fn text(&self, id: &str) -> String {
            self.with(id, &[])
        }

        pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
            super::lines::LINES.with(|lines| lines.fill(id, args))
        }

        pub fn money(&self, minor: i64, _currency: &str) -> String {
            super::lines::LINES.with(|lines| lines.money(minor))
        }
    }

    // Neither side: only so that the crate can be checked without features.
    #[cfg(not(feature = "hydrate"))]
    impl Words {
        pub fn text(&self, id: &str) -> String {
            id.to_owned()
        }

        pub fn with(&self, id: &str, _args: &[(&str, Arg<'_>)]) -> String {
            id.to_owned()
        }

        pub fn money(&self, minor: i64, _currency: &str) -> String {
            minor.to_string()
        }
    }
}

/// Lines of `#words`, read once.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod lines {
    use super::Arg;
    use js_sys::{Array, Intl, Object, Reflect};
    use std::cell::OnceCell;
    use wasm_bindgen::JsValue;

    thread_local! {
        pub static LINES: Lines = Lines::read();
    }

    pub struct Lines {
        text: String,
        locales: Array,
        plurals: Intl::PluralRules,
        numbers: Intl::NumberFormat,
        /// Sums, with as many decimals as the house's currency has.
        money: OnceCell<Intl::NumberFormat>,
    }

    impl Lines {
        fn read() -> Self {
            let element = leptos::prelude::document().get_element_by_id("words");
            let language = element.as_ref().and_then(|e| e.get_attribute("data-language"));
            let text = element.and_then(|e| e.text_content()).unwrap_or_default();
            let text = domain::sales::lines::with_markup(&text);
            let locales = Array::of1(&language.unwrap_or_default().into());
            let options = Object::new();
            Self {
                text,
                plurals: Intl::PluralRules::new(&locales, &options),
                numbers: Intl::NumberFormat::new(&locales, &options),
                locales,
                money: OnceCell::new(),
            }
        }

        /// `id=text` or `id.branch=text`; a few kilobytes, so looking through them is enough.
        fn find(&self, id: &str, branch: &str) -> Option<&str> {
            self.text.lines().find_map(|line| {
                let rest = line.strip_prefix(id)?;
                let rest = match branch {
                    "" => rest,
                    branch => rest.strip_prefix('.')?.strip_prefix(branch)?,
                };
                rest.strip_prefix('=')
            })
        }

        pub fn fill(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
            let number = args.iter().find_map(|(_, arg)| match arg {
                Arg::Number(number) => Some(*number),
                Arg::Text(_) => None,
            });
            let line = match number {
                None => self.find(id, ""),
                Some(number) => self
                    .find(id, &number.to_string())
                    .or_else(|| self.find(id, &String::from(self.plurals.select(number as f64))))
                    .or_else(|| self.find(id, "other"))
                    .or_else(|| self.find(id, "")),
            };
            let Some(mut rest) = line else { return id.to_owned() };
            let mut text = String::new();
            while let Some((before, after)) = rest.split_once('{') {
                let Some((name, after)) = after.split_once('}') else { break };
                text.push_str(before);
                self.value(&mut text, args.iter().find(|(arg, _)| *arg == name.trim()));
                rest = after;
            }
            text.push_str(rest);
            text
        }

        fn value(&self, text: &mut String, arg: Option<&(&str, Arg<'_>)>) {
            match arg {
                Some((_, Arg::Text(value))) => text.push_str(value),
                Some((_, Arg::Number(number))) => {
                    text.push_str(&formatted(&self.numbers, *number as f64));
                }
                None => {}
            }
        }

        /// As `Locale::money` on the server.
        pub fn money(&self, minor: i64) -> String {
            let decimals = self.find("decimals", "").and_then(|it| it.parse().ok());
            let decimals = decimals.unwrap_or_default();
            let format = self.money.get_or_init(|| self.amounts(decimals));
            let amount = formatted(format, minor as f64 / 10_f64.powi(decimals));
            self.fill("money-amount", &[("amount", Arg::Text(&amount))])
        }

        fn amounts(&self, decimals: i32) -> Intl::NumberFormat {
            let options = Object::new();
            let set = |name: &str, value: JsValue| Reflect::set(&options, &name.into(), &value);
            let _ = set("minimumFractionDigits", decimals.into());
            let _ = set("maximumFractionDigits", decimals.into());
            let _ = set("trailingZeroDisplay", self.find("zeros", "").unwrap_or("auto").into());
            // Spanish and Italian have no mark in four figures else; the server writes it.
            let _ = set("useGrouping", "always".into());
            Intl::NumberFormat::new(&self.locales, &options)
        }
    }

    fn formatted(format: &Intl::NumberFormat, number: f64) -> String {
        let text = format.format().call1(&JsValue::UNDEFINED, &number.into());
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }
}
