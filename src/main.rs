//! The program: a window without arguments, or one job without a window.

fn main() {}
