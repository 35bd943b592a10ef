//! Touchrank: which customer touchpoints decide whether the customer chooses the company.

pub mod app;
pub mod cli;
pub mod edit;
pub mod files;
pub mod i18n;
pub mod jobs;
pub mod methods;
pub mod model;
pub mod ui;
