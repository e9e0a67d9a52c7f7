//! From a crate to wasm that a page can load: cargo, then what cuts it in parts, then wasm-bindgen
//! (both as libraries: nothing to install), then binaryen where npm has brought it.

use crate::{Places, Profile, minify, names, panics, parts::Parts, stamps::Stamps, unused};
use anyhow::{Context, Result, ensure};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// What rustc assumes of a browser, and no more: with all features on, binaryen writes what
/// browsers refuse.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Blocks made anew from the flow of control, then all passes twice: that is 1.7 % less than one
/// `-Oz`. The lowest kilobyte is the far end of the stack, which nobody addresses.
const OPTIMIZE: [&str; 5] = ["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz"];

pub struct Module {
    pub package: &'static str,
    pub features: &'static str,
    pub name: &'static str,
    /// Its functions marked by `wasm_split(rest)` are a file of their own.
    pub has_rest: bool,
}

/// The islands.
pub const APP: Module = Module { package: "hydrate", features: "", name: "app", has_rest: true };
/// The house in 3D, loaded when somebody asks for it.
pub const HALL: Module =
    Module { package: "seatmap", features: "module", name: "hall", has_rest: false };

pub struct Built {
    pub script: PathBuf,
    /// The first one is what the script loads.
    pub wasm: Vec<PathBuf>,
}

pub fn build(places: &Places, module: &Module, stamps: &mut Stamps) -> Result<Built> {
    let started = Instant::now();
    cargo(places, module)?;
    let profile = match places.profile {
        Profile::Dev => "debug",
        Profile::Release => "wasm-release",
    };
    let made = places.target.join(TARGET).join(profile);
    let input = made.join(module.package).with_extension("wasm");
    let work = places.work.join(profile);
    fs::create_dir_all(&work)?;
    let mut names = vec![format!("{}_bg.wasm", module.name)];
    names.extend(module.has_rest.then(|| format!("{}_rest.wasm", module.name)));
    let built = Built {
        script: work.join(module.name).with_extension("js"),
        wasm: names.iter().map(|name| work.join(name)).collect(),
    };
    let optimizer = optimizer(places);
    let mut inputs = fs::read(&input).with_context(|| input.display().to_string())?;
    inputs.push(u8::from(optimizer.is_some()));
    let step = format!("{} {profile}", module.name);
    let all_there = built.script.exists() && built.wasm.iter().all(|wasm| wasm.exists());
    if stamps.is_done(&step, &inputs) && all_there {
        return Ok(built);
    }
    bindgen(places, module, &input, &work)?;
    if let (Profile::Release, Some(optimizer)) = (places.profile, optimizer) {
        for wasm in &built.wasm {
            let mut optimize = Command::new(&optimizer);
            optimize.arg(wasm).args(OPTIMIZE).args(WASM_FEATURES).arg("-o").arg(wasm);
            ensure!(optimize.status()?.success(), "wasm-opt failed");
        }
    }
    println!("{}: {:.1} s", module.name, started.elapsed().as_secs_f32());
    Ok(built)
}

/// No `cdylib` in the crates' own manifests: it costs 15 % of size beside `rlib`.
fn cargo(places: &Places, module: &Module) -> Result<()> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["rustc", "-q", "--lib", "--crate-type", "cdylib"]);
    cargo.args(["-p", module.package, "--target", TARGET, "--features", module.features]);
    if places.profile == Profile::Release {
        cargo.args(["--profile", "wasm-release"]);
    }
    if module.has_rest {
        // What is to be cut has to say what needs what.
        cargo.args(["--", "-C", "link-arg=--emit-relocs"]);
    }
    // Panics name their source file: ours from the workspace's root, others' from their crate.
    let mut flags = vec![format!("--remap-path-prefix={}=.", places.root.display())];
    if let Some(home) = cargo_home() {
        flags.push(format!("--remap-path-prefix={}=crates", home.join("registry/src").display()));
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    cargo.env("CARGO_TARGET_DIR", &places.target);
    let status = cargo.current_dir(&places.root).status()?;
    ensure!(status.success(), "cargo failed");
    Ok(())
}

fn cargo_home() -> Option<PathBuf> {
    let given = env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))
}

fn bindgen(places: &Places, module: &Module, input: &Path, work: &Path) -> Result<()> {
    let mut parts = module.has_rest.then(|| Parts::cut(input, work)).transpose()?;
    let input = parts.as_ref().map_or(input, |parts| &parts.first);
    let is_dev = places.profile == Profile::Dev;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(module.name).typescript(false).web(true)?;
    bindgen.debug(is_dev).keep_debug(is_dev).keep_lld_exports(parts.is_some());
    bindgen.remove_name_section(!is_dev).remove_producers_section(!is_dev);
    let mut output = bindgen.generate_output()?;
    let mut script = output.js().to_owned();
    let rest = format!("{}_rest.wasm", module.name);
    if let Some(parts) = &mut parts {
        script = parts.join(&script, &rest)?;
    }
    if !is_dev {
        panics::silence(output.wasm_mut());
        script = unused::leave_out(output.wasm_mut(), &minify::script(&script));
        let exports = names::shorten(output.wasm_mut(), &mut script)?;
        if let Some(parts) = &mut parts {
            panics::silence(&mut parts.rest);
            parts.rename(&exports);
        }
    }
    output.emit(work)?;
    if let Some(mut parts) = parts {
        parts.rest.emit_wasm_file(work.join(rest))?;
    }
    Ok(fs::write(work.join(module.name).with_extension("js"), script)?)
}

/// Gains a few hundredths; the build goes on without it.
fn optimizer(places: &Places) -> Option<PathBuf> {
    let path = places.root.join("e2e/node_modules/.bin/wasm-opt");
    path.exists().then_some(path)
}
