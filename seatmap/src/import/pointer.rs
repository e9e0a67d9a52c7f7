//! JSON pointers (RFC 6901): the address of a value inside a file, as error messages give it.

pub(super) fn key(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

pub(super) fn index(path: &str, index: usize) -> String {
    format!("{path}/{index}")
}
