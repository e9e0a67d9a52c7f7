//! `bundle` builds what the browser loads into `target/site`: two wasm modules, the start
//! script, one style sheet, fonts and posters, each under a name that its content gives it and
//! compressed once. `--dev` builds quickly and large.

mod minify;
mod publish;
mod stamps;
mod style;
mod wasm;

use anyhow::{Context, Result, ensure};
use publish::Site;
use stamps::Stamps;
use std::{env, path::PathBuf, time::Instant};

/// Where everything lies; the builder runs in the workspace's root.
pub struct Places {
    pub root: PathBuf,
    /// Cargo's own, which `CARGO_TARGET_DIR` may have moved.
    pub target: PathBuf,
    pub site: PathBuf,
    pub profile: Profile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

fn main() -> Result<()> {
    let profile = match env::args().nth(1).as_deref() {
        None => Profile::Release,
        Some("--dev") => Profile::Dev,
        Some(other) => anyhow::bail!("unknown argument {other}; there is only --dev"),
    };
    let root = env::current_dir()?;
    ensure!(
        root.join("app/hydrate").is_dir(),
        "run this in the workspace's root: app/hydrate is not here"
    );
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let site = target.join("site");
    let places = Places { root, target, site, profile };
    build(&places)
}

fn build(places: &Places) -> Result<()> {
    let started = Instant::now();
    let mut stamps = Stamps::read(places)?;
    let mut site = Site::default();
    for module in [wasm::HYDRATE, wasm::HALL] {
        let built = wasm::build(places, &module, &mut stamps)
            .with_context(|| format!("the wasm of {}", module.package))?;
        let script = publish::file(places, &built.script, module.name, "js")?;
        let binary = publish::file(places, &built.wasm, module.name, "wasm")?;
        site.put(module.name, &script);
        site.put(&format!("{}-wasm", module.name), &binary);
    }
    let start = std::fs::read_to_string(places.root.join("app/src/start.js"))?;
    let start = publish::text(places, &minify::script(&start), "start", "js")?;
    site.put("start", &start);
    let fonts = publish::fonts(places)?;
    let sheet = style::sheet(places, &fonts)?;
    site.put("style", &publish::text(places, &sheet, "style", "css")?);
    fonts.iter().for_each(|(name, address)| site.put(&format!("font-{name}"), address));
    publish::posters(places)?;
    site.write(places)?;
    stamps.write(places)?;
    println!("site: {:.1} s", started.elapsed().as_secs_f32());
    site.report(places)
}
