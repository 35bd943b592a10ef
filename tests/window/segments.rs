//! The Segments screen: segments, shares, look, jobs and own importances by keyboard and by accessible name.

use egui::accesskit::Toggled;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    Edit, FactorEdit, JobEdit, PickedStage, SegmentEdit, StageEdit, TrackEdit, apply,
};
use touchrank::i18n::Language;
use touchrank::model::{Channel, Hue, Link, Project, Segment, Track};

use crate::kit::Window;

/// A café with three factors and no segments.
fn cafe() -> Project {
    let mut project = Project::named("Cafe");
    for (name, importance) in [("Price", 5.0), ("Taste", 4.0), ("Way", 2.0)] {
        let add = FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        };
        apply(&mut project, &Edit::Factor(add)).unwrap();
    }
    let picked = PickedStage {
        stage: "There".to_owned(),
        touchpoints: vec![("Menu".to_owned(), Channel::Both)],
    };
    let stage = StageEdit::AddTouchpoints(vec![picked]);
    apply(&mut project, &Edit::Stage(stage)).unwrap();
    project
}

/// The same with these segments.
fn with_segments(names: &[&str]) -> Project {
    let mut project = cafe();
    for name in names {
        let add = SegmentEdit::Add((*name).to_owned());
        apply(&mut project, &Edit::Segment(add)).unwrap();
    }
    project
}

impl Window {
    /// The Segments screen with this project.
    fn segments_of(language: Language, project: &Project) -> Self {
        let mut window = Self::with(language, project);
        window.command(Key::Num6);
        window
    }

    fn names(&self) -> Vec<String> {
        let segments = self.project().segments.iter();
        segments.map(|segment| segment.name.clone()).collect()
    }

    fn segment(&self, name: &str) -> &Segment {
        let mut segments = self.project().segments.iter();
        segments.find(|segment| segment.name == name).unwrap()
    }

    fn shares(&self) -> Vec<Option<f64>> {
        let segments = self.project().segments.iter();
        segments.map(|segment| segment.share).collect()
    }

    /// The importances of a segment's own, by factor.
    fn own(&self, name: &str) -> Vec<(String, f64)> {
        let own = self.segment(name).importances.iter();
        let named = own.map(|(id, own)| {
            let factor = self.project().factor(*id).unwrap();
            (factor.name.clone(), own.value())
        });
        named.collect()
    }

    /// The names of a segment's jobs.
    fn jobs(&self, name: &str) -> Vec<String> {
        let jobs = self.segment(name).jobs.iter();
        let words = jobs.map(|id| self.project().job(*id).unwrap().name.clone());
        words.collect()
    }

    /// Puts the focus into the field of that name.
    fn into(&mut self, name: &str) {
        self.harness
            .get_by_role_and_label(Role::TextInput, name)
            .focus();
        self.settle();
    }

    /// Types into the field of that name instead of what stands there.
    fn fill(&mut self, name: &str, text: &str) {
        self.into(name);
        self.command(Key::A);
        if text.is_empty() {
            self.key(Key::Backspace);
        } else {
            self.type_text(text);
        }
    }

    /// What is said as an alert.
    fn alerts(&self) -> String {
        let alerts = self.harness.query_all_by_role(Role::Alert);
        alerts
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    /// Whether the box or the button of that name is on.
    fn is_on_for(&self, role: Role, name: &str) -> bool {
        let node = self.harness.get_by_role_and_label(role, name);
        node.accesskit_node().toggled() == Some(Toggled::True)
    }
}

#[test]
fn a_newcomer_types_names_and_has_segments() {
    for (language, names, empty) in [
        (
            Language::English,
            ["Students", "Families", "Tourists"],
            "Who are your customers?",
        ),
        (
            Language::Russian,
            ["Студенты", "Семьи", "Туристы"],
            "Кто ваши клиенты?",
        ),
    ] {
        let mut window = Window::segments_of(language, &cafe());
        assert!(window.sees(empty));
        // The field has the focus, and keeps it for the next.
        for name in names {
            window.type_text(name);
            window.key(Key::Enter);
        }
        assert_eq!(window.names(), names);
        let hues: Vec<Hue> = window.project().segments.iter().map(|s| s.hue).collect();
        assert_eq!(hues, [Hue::Blue, Hue::Green, Hue::Purple]);
        // Each was a step.
        window.command(Key::Z);
        assert_eq!(window.names(), names[..2]);
    }
}

#[test]
fn a_name_that_is_taken_is_refused_and_stays_to_be_mended() {
    let mut window = Window::segments_of(Language::English, &with_segments(&["Students"]));
    window.key(Key::Insert);
    window.type_text("Students");
    window.key(Key::Enter);
    assert_eq!(window.names(), ["Students"]);
    assert!(
        window.alerts().contains("“Students”"),
        "{}",
        window.alerts()
    );
    window.type_text(" of law");
    window.key(Key::Enter);
    assert_eq!(window.names(), ["Students", "Students of law"]);
    assert_eq!(window.alerts(), "");
}

#[test]
fn shares_are_typed_in_percent_one_below_the_other_with_sum_and_rest() {
    for (language, share, part, all, over) in [
        (
            Language::English,
            ["Share of “A”, percent", "Share of “B”, percent"],
            "Together 86%, rest 14%",
            "Together 86.5%, rest 13.5%",
            "Together 105%, which is 5% too many",
        ),
        (
            Language::Russian,
            [
                "Доля сегмента «A», процентов",
                "Доля сегмента «B», процентов",
            ],
            "Вместе 86\u{a0}%, остальные 14\u{a0}%",
            "Вместе 86,5\u{a0}%, остальные 13,5\u{a0}%",
            "Вместе 105\u{a0}%, это на 5\u{a0}% больше целого",
        ),
    ] {
        let mut window = Window::segments_of(language, &with_segments(&["A", "B"]));
        window.fill(share[0], "60");
        window.key(Key::Enter);
        // The next one has the focus.
        window.type_text("26%");
        window.key(Key::Enter);
        assert_eq!(window.shares(), [Some(0.6), Some(0.26)]);
        assert!(window.sees(part));
        window.fill(share[1], "26,5");
        window.key(Key::Enter);
        assert!(window.sees(all));
        // Too many is said, and altered by nobody.
        window.fill(share[1], "45");
        window.key(Key::Enter);
        assert!(window.alerts().contains(over), "{}", window.alerts());
        assert_eq!(window.shares(), [Some(0.6), Some(0.45)]);
        // What cannot be is refused and stays in its field.
        for refused in ["0,25", "101", "a third"] {
            window.fill(share[1], refused);
            window.key(Key::Enter);
            assert!(window.alerts().contains(refused), "{}", window.alerts());
            window.key(Key::Tab);
            assert!(window.alerts().contains(refused), "{}", window.alerts());
            assert_eq!(window.shares()[1], Some(0.45));
        }
        window.fill(share[1], "");
        window.key(Key::Enter);
        assert_eq!(window.shares(), [Some(0.6), None]);
    }
}

#[test]
fn colour_and_mark_tell_segments_apart_and_alike_ones_are_warned_of() {
    for (language, colours, mark, warning) in [
        (
            Language::English,
            ["Blue", "Green"],
            "Mark of the segment, one or two characters",
            "“B” has the same colour and mark",
        ),
        (
            Language::Russian,
            ["Синий", "Зелёный"],
            "Знак сегмента, одна или две буквы",
            "У сегмента «B» такие же цвет и знак",
        ),
    ] {
        let mut window = Window::segments_of(language, &with_segments(&["A", "B"]));
        assert!(window.is_on_for(Role::RadioButton, colours[0]));
        window
            .harness
            .get_by_role_and_label(Role::RadioButton, colours[1])
            .click();
        window.settle();
        assert_eq!(window.segment("A").hue, Hue::Green);
        assert!(!window.sees(warning));
        window.fill(mark, "B");
        window.key(Key::Enter);
        assert_eq!(window.segment("A").mark, "B");
        assert!(window.sees(warning));
        // The colours have the focus of the keyboard too.
        window
            .harness
            .get_by_role_and_label(Role::RadioButton, colours[1])
            .click();
        window.settle();
        window.key(Key::ArrowRight);
        assert_eq!(window.segment("A").hue, Hue::Purple);
        assert!(!window.sees(warning));
        window.fill(mark, "ABC");
        window.key(Key::Enter);
        assert_eq!(window.segment("A").mark, "B");
        assert_ne!(window.alerts(), "");
    }
}

#[test]
fn a_job_belongs_to_several_segments_and_a_segment_has_several() {
    for (language, new) in [
        (Language::English, "New job"),
        (Language::Russian, "Новая работа"),
    ] {
        let mut window = Window::segments_of(language, &with_segments(&["A", "B"]));
        window.press(Modifiers::ALT, Key::J);
        for job in ["Eat", "Meet"] {
            window.type_text(job);
            window.key(Key::Enter);
        }
        // Both go to the segment on show, one step each.
        assert_eq!(window.jobs("A"), ["Eat", "Meet"]);
        assert_eq!(window.jobs("B"), [""; 0]);
        // Up from the field of the next job; Enter keeps and goes on.
        window
            .harness
            .get_by_role_and_label(Role::CheckBox, "Eat: B")
            .click();
        window.settle();
        assert_eq!(window.jobs("B"), ["Eat"]);
        assert!(window.is_on_for(Role::CheckBox, "Eat: A"));
        // The keyboard is there now.
        window.key(Key::ArrowDown);
        window.key(Key::Space);
        assert_eq!(window.jobs("B"), ["Eat", "Meet"]);
        window.key(Key::ArrowLeft);
        window.key(Key::Space);
        assert_eq!(window.jobs("A"), ["Eat"]);
        // Its order, its words, its end.
        window.press(Modifiers::ALT, Key::ArrowUp);
        let words = |window: &Window| -> Vec<String> {
            window
                .project()
                .jobs
                .iter()
                .map(|job| job.name.clone())
                .collect()
        };
        assert_eq!(words(&window), ["Meet", "Eat"]);
        window.key(Key::F2);
        window.type_text(" friends");
        window.key(Key::Enter);
        assert_eq!(words(&window), ["Meet friends", "Eat"]);
        // The same words once more are the same job, given to this segment.
        window.fill(new, "meet friends");
        window.key(Key::Enter);
        assert_eq!(words(&window).len(), 2);
        assert!(window.jobs("A").contains(&"Meet friends".to_owned()));
        window.key(Key::ArrowUp);
        window.press(Modifiers::ALT, Key::Delete);
        assert_eq!(words(&window), ["Meet friends"]);
        window.command(Key::Z);
        assert_eq!(window.jobs("B").len(), 2);
    }
}

#[test]
fn own_importances_are_typed_emptied_copied_and_reset() {
    for (language, price, taste, inherited) in [
        (
            Language::English,
            "Importance of “Price” for “A”",
            "Importance of “Taste” for “A”",
            "All importances are inherited",
        ),
        (
            Language::Russian,
            "Важность «Price» для сегмента «A»",
            "Важность «Taste» для сегмента «A»",
            "Все важности унаследованы",
        ),
    ] {
        let mut window = Window::segments_of(language, &with_segments(&["A"]));
        assert!(window.sees(inherited));
        window.fill(price, "3");
        window.key(Key::Enter);
        // The next factor has the focus.
        window.type_text("4,5");
        window.key(Key::Enter);
        let own = |pairs: &[(&str, f64)]| -> Vec<(String, f64)> {
            pairs
                .iter()
                .map(|(name, own)| ((*name).to_owned(), *own))
                .collect()
        };
        assert_eq!(window.own("A"), own(&[("Price", 3.0), ("Taste", 4.5)]));
        assert!(!window.sees(inherited));
        // Out of range is refused and stays; taken back, the field shows what holds.
        window.fill(taste, "7");
        window.key(Key::Enter);
        assert!(window.alerts().contains('7'), "{}", window.alerts());
        window.key(Key::Escape);
        assert_eq!(window.alerts(), "");
        assert_eq!(window.own("A").len(), 2);
        window.fill(taste, "");
        window.key(Key::Enter);
        assert_eq!(window.own("A"), own(&[("Price", 3.0)]));
        // What is half typed counts before the rest is copied; what is its own stays.
        window.fill(taste, "1");
        window.press(Modifiers::ALT, Key::C);
        let all = own(&[("Price", 3.0), ("Taste", 1.0), ("Way", 2.0)]);
        assert_eq!(window.own("A"), all);
        window.press(Modifiers::ALT, Key::R);
        assert_eq!(window.own("A"), []);
        window.command(Key::Z);
        assert_eq!(window.own("A"), all);
        window.command(Key::Z);
        assert_eq!(window.own("A"), all[..2]);
    }
}

#[test]
fn segments_are_put_in_order_and_renamed_by_keyboard() {
    let mut window = Window::segments_of(Language::English, &with_segments(&["A", "B", "C"]));
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.names(), ["B", "A", "C"]);
    window.press(Modifiers::ALT, Key::ArrowDown);
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(window.names(), ["B", "C", "A"]);
    window.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(window.names(), ["B", "A", "C"]);
    window.key(Key::F2);
    window.type_text("na");
    window.key(Key::Enter);
    assert_eq!(window.names(), ["B", "Ana", "C"]);
    window.press(Modifiers::ALT, Key::D);
    assert_eq!(window.names(), ["B", "Ana", "Ana (copy)", "C"]);
}

#[test]
fn a_deleted_segment_leaves_its_tracks_and_comes_back_by_undo() {
    for (language, said) in [
        (Language::English, "Its track stays"),
        (Language::Russian, "Его трек остался"),
    ] {
        let mut project = with_segments(&["A", "B"]);
        let id = project.segments.get(0).unwrap().id;
        let track = Track::of(id, "Lunch");
        apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
        let mut window = Window::segments_of(language, &project);
        window.press(Modifiers::ALT, Key::Delete);
        assert_eq!(window.names(), ["B"]);
        assert!(window.sees(said));
        let track = window.project().tracks.get(0).unwrap();
        assert_eq!(track.segment, Link::Gone("A".to_owned()));
        window.command(Key::Z);
        assert_eq!(window.project(), &project);
    }
}

#[test]
fn what_is_typed_is_kept_on_another_screen_and_before_saving() {
    let mut window = Window::segments_of(Language::English, &with_segments(&["A", "B"]));
    window.fill("Name of the segment", "Ana");
    window.command(Key::Num2);
    assert_eq!(window.names(), ["Ana", "B"]);
    window.command(Key::Num6);
    window.fill("Share of “B”, percent", "40");
    window.command(Key::S);
    assert_eq!(window.shares(), [None, Some(0.4)]);
    let text = std::fs::read_to_string(window.path("project.ron")).unwrap();
    assert!(text.contains("0.4"), "the file was written before");
}

#[test]
fn the_screens_are_seen_with_a_segments_eyes_and_its_track_is_opened() {
    let mut project = with_segments(&["A", "B"]);
    let id = project.segments.get(1).unwrap().id;
    let track = Track::of(id, "Lunch");
    apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
    let mut window = Window::segments_of(Language::English, &project);
    window
        .harness
        .get_by_role_and_label(Role::ListBoxOption, "B")
        .click();
    window.settle();
    window.press(Modifiers::ALT, Key::L);
    assert!(window.sees("Every screen now shows “B”"));
    window.press(Modifiers::ALT, Key::T);
    assert!(window.is_on("Tracks"));
}

#[test]
fn jobs_and_tracks_are_found() {
    let mut project = with_segments(&["A"]);
    let id = project.segments.get(0).unwrap().id;
    let job = JobEdit::AddFor(id, "Eat between lectures".to_owned());
    apply(&mut project, &Edit::Job(job)).unwrap();
    let track = Track::of(id, "Lunch of a student");
    apply(&mut project, &Edit::Track(TrackEdit::Add(Box::new(track)))).unwrap();
    let mut window = Window::with(Language::English, &project);
    window.run("between");
    assert!(window.is_on("Segments"));
    window.run("of a student");
    assert!(window.is_on("Tracks"));
}

#[test]
fn dragged_segments_land_where_they_are_dropped() {
    let mut window = Window::segments_of(Language::English, &with_segments(&["A", "B", "C"]));
    let place = |window: &Window, name: &str| {
        let node = window
            .harness
            .get_by_role_and_label(Role::ListBoxOption, name);
        node.rect().left_center() + egui::vec2(90.0, 0.0)
    };
    let (from, to) = (
        place(&window, "A"),
        place(&window, "C") + egui::vec2(0.0, 8.0),
    );
    window.harness.hover_at(from);
    window.harness.step();
    window.harness.drag_at(from);
    window.harness.step();
    for part in [0.3, 0.7, 1.0] {
        window.harness.hover_at(from.lerp(to, part));
        window.harness.step();
    }
    window.harness.drop_at(to);
    window.settle();
    assert_eq!(window.names(), ["B", "C", "A"]);
    window.command(Key::Z);
    assert_eq!(window.names(), ["A", "B", "C"]);
}
