//! Panics without words. A module that panics stops, and the browser says only that: what the
//! panic would say goes nowhere. Its words, and the code that would put them together, were
//! 2.6 kB to load.

use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, passes};

/// Functions of the standard library that never come back: names without their crates' hashes,
/// or how these begin.
const PANICS: [&str; 12] = [
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "std::panicking::panic_with_hook",
    "std::sync::lazy_lock::panic_poisoned",
    "std::thread::local::panic_access_error",
];

/// Each of them stops at once, as it would have in the end.
pub fn silence(module: &mut Module) {
    let is_panic = |name: &str| PANICS.iter().any(|panic| plain(name).starts_with(panic));
    let panics: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .map(|(id, _)| id)
        .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(is_panic))
        .collect();
    for id in panics {
        let (takes, gives) = module.types.params_results(module.funcs.get(id).ty());
        let (takes, gives) = (takes.to_vec(), gives.to_vec());
        let arguments = takes.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut stop = FunctionBuilder::new(&mut module.types, &takes, &gives);
        stop.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(stop.local_func(arguments));
    }
    passes::gc::run(module);
}

/// `core[c5930c85]::option::unwrap_failed` without what stands in brackets.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for part in name.split('[') {
        plain += part.split_once(']').map_or(part, |(_, after)| after);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_its_crate_s_hash() {
        assert_eq!(
            plain("core[c59]::cell::panic_already_borrowed"),
            "core::cell::panic_already_borrowed"
        );
        assert_eq!(plain("islands::plan::start"), "islands::plan::start");
    }
}
