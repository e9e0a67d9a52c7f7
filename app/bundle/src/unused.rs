//! What comes into a module by a package and is never called: classes for streams, which Leptos
//! brings along, exported so that no linker leaves them out. They were 1.3 kB to load.

use std::collections::BTreeSet;
use walrus::{Module, passes};

const CLASSES: [&str; 3] =
    ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// `script`: as `minify` leaves it; gives it without them, and without what only they imported.
pub fn leave_out(module: &mut Module, script: &str) -> String {
    let is_of_class = |export: &str| {
        CLASSES.iter().any(|class| export.contains(&format!("{}_", class.to_lowercase())))
    };
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|export| is_of_class(&export.name))
        .map(walrus::Export::id)
        .collect();
    unused.into_iter().for_each(|export| module.exports.delete(export));
    passes::gc::run(module);
    let imports: BTreeSet<&str> =
        module.imports.iter().map(|import| import.name.as_str()).collect();
    without(script, |import| imports.contains(import))
}

fn without(script: &str, is_imported: impl Fn(&str) -> bool) -> String {
    let mut short = String::with_capacity(script.len());
    let mut last = None;
    for line in script.lines() {
        if last.is_none() {
            last = CLASSES.iter().find_map(|class| {
                let is_class = line == format!("export class {class} {{");
                let is_end = line.starts_with(&format!("const {class}Finalization "));
                match (is_class, is_end) {
                    (true, _) => Some(format!("if (Symbol.dispose) {class}.")),
                    (_, true) => Some(": new FinalizationRegistry(".to_owned()),
                    _ => None,
                }
            });
            if last.is_none() {
                short += line;
                short.push('\n');
            }
        } else if last.as_ref().is_some_and(|last| line.starts_with(last)) {
            last = None;
        }
    }
    without_imports(&short, is_imported)
}

/// Functions that the script gives and the module doesn't import.
fn without_imports(script: &str, is_imported: impl Fn(&str) -> bool) -> String {
    let mut short = String::with_capacity(script.len());
    let mut is_kept = true;
    for line in script.lines() {
        match line.split_once(": ").map(|(name, _)| name) {
            Some(name) if name.starts_with("__wb") => is_kept = is_imported(name),
            _ if line == "};" => is_kept = true,
            _ => {}
        }
        if is_kept {
            short += line;
            short.push('\n');
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_calls_goes() {
        let script = "export function a() {\n}\n\
                      export class IntoUnderlyingSink {\nfree() {\n}\n}\n\
                      if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = 1;\n\
                      const import0 = {\n__wbg_a_1: function(b) {\nreturn b;\n},\n\
                      __wbg_c_2: function() {\n},\n};\n\
                      const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry)\n? 1\n\
                      : new FinalizationRegistry(ptr => wasm.f(ptr, 1));\nlast();\n";
        let short = "export function a() {\n}\n\
                     const import0 = {\n__wbg_c_2: function() {\n},\n};\nlast();\n";
        assert_eq!(without(script, |import| import == "__wbg_c_2"), short);
    }
}
