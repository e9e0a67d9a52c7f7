//! A module in two files: what a page needs at once, and the rest, which comes when it is first
//! called or when the page has nothing to do. Both work in one memory and one table of functions;
//! `wasm_split` marks in the sources where one ends and the other begins.

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};
use walrus::{Module, ModuleConfig, passes};
use wasm_split_cli_support::{Options, transform};

/// The module that the first part imports its loader from; no such file is needed.
pub const LOADER: &str = "./rest.js";
/// What the rest imports from the first part.
const SHARED: &str = "__wasm_split";
const LOAD: &str = "__wasm_split_load_rest";

pub struct Parts {
    /// Where the first part lies.
    pub first: PathBuf,
    pub rest: Module,
    /// Of this build: parts of different builds would call each other's wrong functions.
    key: String,
}

impl Parts {
    pub fn cut(input: &Path, work: &Path) -> Result<Self> {
        let whole = fs::read(input)?;
        let folder = work.join("parts");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let first = folder.join("first.wasm");
        let mut options = Options::new(&whole);
        options.output_dir = &folder;
        options.main_out_path = &first;
        options.link_name = LOADER;
        let cut = transform(options).map_err(|error| anyhow::anyhow!("{error:?}"))?;
        let [rest] = cut.split_modules.as_slice() else {
            anyhow::bail!("not one rest but {}", cut.split_modules.len());
        };
        let digest = Sha256::digest(&whole);
        let key = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let mut config = ModuleConfig::new();
        config.generate_name_section(false).generate_producers_section(false);
        let mut rest = config.parse_file(rest).context("the rest of a module")?;
        // Something that only builds with assertions have is imported and not used.
        passes::gc::run(&mut rest);
        for import in rest.imports.iter_mut() {
            ensure!(import.module == SHARED, "the rest imports from {}", import.module);
            import.module.clone_from(&key);
        }
        Ok(Self { first, rest, key })
    }

    /// The script as wasm-bindgen made it, with what loads the rest: a file beside it. The answer
    /// goes to whoever asked, who may ask again when the file did not come. Once it has come it is
    /// the same for all: a second one would begin its data anew.
    pub fn join(&self, script: &str, file: &str) -> Result<String> {
        let is_import = |line: &&str| {
            line.starts_with("import * as ") && line.contains(&format!("\"{LOADER}\""))
        };
        let mut lines = String::from("let comingRest;\n");
        for line in script.lines().filter(|line| !is_import(line)) {
            if line.trim().starts_with(&format!("\"{LOADER}\": import")) {
                let Self { key, .. } = self;
                lines += &format!(
                    "\"{LOADER}\": {{\n\
                     {LOAD}: (call, data) => (comingRest ??= \
                     WebAssembly.instantiateStreaming(fetch(new URL(\"{file}\", import.meta.url)), \
                     {{ \"{key}\": wasm }}))\n\
                     .then(() => 1, (error) => {{ comingRest = null; console.warn(error); return 0; }})\n\
                     .then((came) => {{ wasm.__indirect_function_table.get(call)(data, came); }}),\n\
                     }},"
                );
            } else {
                lines += line;
            }
            lines.push('\n');
        }
        ensure!(lines.contains(LOAD), "the script has no place for what loads the rest");
        Ok(lines)
    }

    /// `exports`: new names of the first part's by the former ones.
    pub fn rename(&mut self, exports: &HashMap<String, String>) {
        for import in self.rest.imports.iter_mut() {
            if let Some(name) = exports.get(&import.name) {
                import.name.clone_from(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        let rest = Module::with_config(ModuleConfig::new());
        Parts { first: PathBuf::new(), rest, key: "k3y".to_owned() }
    }

    #[test]
    fn the_script_loads_the_rest_by_itself() {
        let script = "import * as import1 from \"./rest.js\"\nfunction get() {\nreturn {\n\
                      \"./app_bg.js\": import0,\n\"./rest.js\": import1,\n};\n}\n";
        let joined = parts().join(script, "app_rest.wasm").expect("a place for the loader");
        assert!(!joined.contains("import1"), "{joined}");
        assert!(joined.contains("\n__wasm_split_load_rest: (call, data) =>"), "{joined}");
        assert!(joined.contains("fetch(new URL(\"app_rest.wasm\", import.meta.url))"), "{joined}");
        assert!(joined.contains("{ \"k3y\": wasm }"), "{joined}");
    }

    #[test]
    fn a_script_without_a_place_for_the_loader_is_an_error() {
        assert!(parts().join("function get() {}", "app_rest.wasm").is_err());
    }
}
