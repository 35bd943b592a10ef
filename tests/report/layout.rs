//! What holds for any page: text stays on the sheet, and no text lies on another.

use touchrank::files::report::{Page, Run, Shape};

/// The rectangle of a line of text: left, top, right, bottom, from above the capitals to the depth of its letters.
pub fn reach(run: &Run) -> [f32; 4] {
    let (x, y) = run.at;
    let (up, down) = (run.style.size * 0.70, run.style.size * 0.20);
    if run.turn_degrees == 0.0 {
        [x, y - up, x + run.width, y + down]
    } else {
        assert!((run.turn_degrees + 90.0).abs() < f32::EPSILON);
        [x - up, y - run.width, x + down, y]
    }
}

/// The lines of text of a page.
pub fn runs(page: &Page) -> Vec<&Run> {
    let shapes = page.shapes.iter();
    shapes
        .filter_map(|shape| match shape {
            Shape::Text(run) if !run.text.trim().is_empty() => Some(run),
            _ => None,
        })
        .collect()
}

/// Fails where text leaves the sheet or lies on other text.
pub fn check(page: &Page, what: &str) {
    let mut boxes: Vec<([f32; 4], &Run)> = runs(page)
        .into_iter()
        .map(|run| (reach(run), run))
        .collect();
    for ([left, top, right, bottom], run) in &boxes {
        assert!(
            *left >= 0.0 && *top >= 0.0 && *right <= page.width && *bottom <= page.height,
            "{what}: “{}” leaves the sheet: {left} {top} {right} {bottom}",
            run.text
        );
    }
    boxes.sort_by(|a, b| a.0[1].total_cmp(&b.0[1]));
    for (at, (one, run)) in boxes.iter().enumerate() {
        for (other, second) in boxes[at + 1..].iter().take_while(|next| next.0[1] < one[3]) {
            let across = one[2].min(other[2]) - one[0].max(other[0]);
            let down = one[3].min(other[3]) - one[1].max(other[1]);
            assert!(
                across < 0.25 || down < 0.25,
                "{what}: “{}” lies on “{}”: {one:?} {other:?}",
                run.text,
                second.text
            );
        }
    }
}

/// All the words of pages, one after the other.
pub fn words(pages: &[Page]) -> String {
    let all: Vec<&str> = pages
        .iter()
        .flat_map(runs)
        .map(|run| run.text.as_str())
        .collect();
    all.join(" ")
}
