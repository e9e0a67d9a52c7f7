//! From a crate to wasm that a page can load: cargo, then wasm-bindgen as a library (nothing to
//! install), then binaryen where npm has brought it.

use crate::{Places, Profile, minify, names, panics, stamps::Stamps};
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
}

/// The islands.
pub const APP: Module = Module { package: "hydrate", features: "", name: "app" };
/// The house in 3D, loaded when somebody asks for it.
pub const HALL: Module = Module { package: "seatmap", features: "module", name: "hall" };

pub struct Built {
    pub script: PathBuf,
    pub wasm: PathBuf,
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
    let built = Built {
        script: work.join(module.name).with_extension("js"),
        wasm: work.join(format!("{}_bg.wasm", module.name)),
    };
    let optimizer = optimizer(places);
    let mut inputs = fs::read(&input).with_context(|| input.display().to_string())?;
    inputs.push(u8::from(optimizer.is_some()));
    let step = format!("{} {profile}", module.name);
    if stamps.is_done(&step, &inputs) && built.script.exists() && built.wasm.exists() {
        return Ok(built);
    }
    bindgen(places, module, &input, &work)?;
    if let (Profile::Release, Some(optimizer)) = (places.profile, optimizer) {
        let status = Command::new(optimizer)
            .arg(&built.wasm)
            .args(OPTIMIZE)
            .args(WASM_FEATURES)
            .arg("-o")
            .arg(&built.wasm)
            .status()?;
        ensure!(status.success(), "wasm-opt failed");
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
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name(module.name).typescript(false).web(true)?;
    if places.profile == Profile::Dev {
        return bindgen.debug(true).keep_debug(true).generate(work);
    }
    bindgen.remove_name_section(true).remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    panics::silence(output.wasm_mut());
    let script = minify::script(output.js());
    let script = names::shorten(output.wasm_mut(), &script)?;
    output.emit(work)?;
    Ok(fs::write(work.join(module.name).with_extension("js"), script)?)
}

/// Gains a few hundredths; the build goes on without it.
fn optimizer(places: &Places) -> Option<PathBuf> {
    let path = places.root.join("e2e/node_modules/.bin/wasm-opt");
    path.exists().then_some(path)
}
