//! The pages and forms of the shop, and the router to all pages, those of the staff included.
//! Pages are rendered by the server alone; what comes alive in the browser is in `islands`.

mod forms;
pub mod pages;
pub mod routes;
mod scripts;
