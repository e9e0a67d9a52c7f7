//! One table for an enum: its values in order, and what stands for each.

/// A constant of all values and a function from each to what stands for it. A value that isn't in
/// the table doesn't compile.
macro_rules! table {
    (
        $(#[$about_all:meta])* const $all:ident;
        $(#[$about:meta])* fn $function:ident -> $kind:ty {
            $($name:ident $(($inner:path))? => $value:literal),* $(,)?
        }
    ) => {
        $(#[$about_all])*
        pub const $all: [Self; [$($value),*].len()] = [$(Self::$name $(($inner))?),*];

        $(#[$about])*
        pub fn $function(self) -> $kind {
            match self {
                $(Self::$name $(($inner))? => $value),*
            }
        }
    };
}
