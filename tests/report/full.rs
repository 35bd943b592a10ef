//! The full report: its contents lead to its pages.

use touchrank::files::examples;
use touchrank::files::report::{Page, Shape, full};
use touchrank::i18n::Language;

use crate::kit::options;

fn texts(page: &Page) -> Vec<&str> {
    let runs = page.shapes.iter().filter_map(|shape| match shape {
        Shape::Text(run) => Some(run.text.as_str()),
        Shape::Fill(..) | Shape::Stroke(..) => None,
    });
    runs.collect()
}

#[test]
fn the_contents_lead_to_the_pages_they_name() {
    for language in Language::ALL {
        let project = examples::project("restaurant", language).unwrap();
        let pages = full(&project, &options(language));
        let cover = &pages[0];
        // Priorities, matrix, map, hypotheses and each track.
        assert_eq!(cover.links.len(), 4 + project.tracks.len());
        let words = texts(cover);
        let mut before = 0;
        for (_, target) in &cover.links {
            assert!(*target > before && *target < pages.len(), "{target}");
            before = *target;
            assert!(words.contains(&(target + 1).to_string().as_str()));
        }
        assert_eq!(cover.links[0].1, 1);
        assert!(
            words
                .concat()
                .contains(project.about.name.split(' ').next().unwrap())
        );
    }
}

#[test]
fn each_page_says_which_of_how_many_it_is() {
    let project = examples::project("agency", Language::Russian).unwrap();
    let pages = full(&project, &options(Language::Russian));
    for (page, number) in pages.iter().zip(1..) {
        let said = format!("Страница {number} из {}", pages.len());
        assert!(texts(page).contains(&said.as_str()), "{said}");
    }
}

#[test]
fn many_tracks_have_contents_of_several_pages() {
    let mut project = examples::project("restaurant", Language::English).unwrap();
    let track = project.tracks.get(0).unwrap().clone();
    for number in 1000..1120 {
        let mut track = track.clone();
        track.id = touchrank::model::TrackId(number);
        project.tracks.insert(project.tracks.len(), track);
    }
    let pages = full(&project, &options(Language::English));
    let links: Vec<usize> = pages
        .iter()
        .flat_map(|it| &it.links)
        .map(|it| it.1)
        .collect();
    assert_eq!(links.len(), 4 + project.tracks.len());
    let front = pages.iter().filter(|it| !it.links.is_empty()).count();
    assert!(front > 1);
    assert_eq!(links[0], front);
    assert!(links.is_sorted_by(|one, next| one < next));
}
