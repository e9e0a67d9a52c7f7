//! `bundle` builds what the browser loads into `target/site`: two wasm modules (one of them in two
//! parts), the script that starts them, style sheets, fonts; each compressed once. `--dev` builds
//! quickly and large.

#![allow(clippy::disallowed_methods, reason = "a tool that cargo and make tell where things are")]

mod minify;
mod names;
mod panics;
mod parts;
mod publish;
mod stamps;
mod style;
mod unused;
mod wasm;

use anyhow::{Context, Result, ensure};
use publish::Site;
use stamps::Stamps;
use std::{env, fs, path::PathBuf, time::Instant};

/// Where everything lies; the builder runs in the workspace's root.
pub struct Places {
    pub root: PathBuf,
    /// Cargo's own, which `CARGO_TARGET_DIR` may have moved.
    pub target: PathBuf,
    pub site: PathBuf,
    /// The same files before they are compressed.
    pub plain: PathBuf,
    /// Between the steps.
    pub work: PathBuf,
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
    let (site, work) = (target.join("site"), target.join("bundle"));
    let places = Places { root, target, site, plain: work.join("plain"), work, profile };
    build(&places)
}

fn build(places: &Places) -> Result<()> {
    let started = Instant::now();
    let mut stamps = Stamps::read(places);
    let mut site = Site::new(places);
    for module in [wasm::APP, wasm::HALL] {
        let built = wasm::build(places, &module, &mut stamps)
            .with_context(|| format!("the wasm of {}", module.package))?;
        site.put_file(&format!("pkg/{}.js", module.name), &built.script)?;
        for wasm in &built.wasm {
            let name = wasm.file_name().unwrap_or_default().to_string_lossy();
            site.put_file(&format!("pkg/{name}"), wasm)?;
        }
    }
    for name in ["start.js", "passkeys.js", "texts.js", "desk.js", "find.js", "offline.js"] {
        let script = fs::read_to_string(places.root.join("app/islands/src").join(name));
        let script = minify::script(&script.context(name)?);
        site.put(&format!("pkg/{name}"), script.as_bytes())?;
    }
    for name in ["main.css", "shop.css", "staff.css"] {
        site.put(&format!("style/{name}"), style::sheet(places, name)?.as_bytes())?;
    }
    site.put_fonts()?;
    stamps.write(places)?;
    site.finish()?;
    println!("target/site: {:.1} s", started.elapsed().as_secs_f32());
    Ok(())
}
