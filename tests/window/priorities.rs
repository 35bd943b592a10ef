//! The Priorities screen: ranking, class limits, filters, gaps and reasons, by keyboard, pointer and name.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::i18n::Language;
use touchrank::model::{
    Channel, ClassRule, Factor, FactorId, IdCounter, Importance, Project, Relations, Scale, Stage,
    StageId, Touchpoint, TouchpointId, Weighting,
};

use super::held_figures::HeldFigures;
use super::kit::Window;

const BOTH: [Language; 2] = Language::ALL;

/// The words of a language.
fn of<'a>(language: Language, english: &'a str, russian: &'a str) -> &'a str {
    match language {
        Language::English => english,
        Language::Russian => russian,
    }
}

/// The method's worked case: w = 5 4 2, rows 9311 3913 1193, A = 59 53 27 23; and what may stand beside it.
fn worked(language: Language) -> Project {
    build(
        language,
        &[5.0, 4.0, 2.0],
        &[&[9, 3, 1, 1], &[3, 9, 1, 3], &[1, 1, 9, 3]],
    )
}

fn build(language: Language, weights: &[f64], rows: &[&[u8]]) -> Project {
    let names = |english: [&str; 4], russian: [&str; 4]| {
        let words = if language == Language::English {
            english
        } else {
            russian
        };
        words.map(str::to_owned)
    };
    let stages = names(["Search", "Visit", "", ""], ["Поиск", "Визит", "", ""]);
    let touchpoints = names(
        ["Website", "Shop window", "Till", "Leaflet"],
        ["Сайт", "Витрина", "Касса", "Листовка"],
    );
    let factors = names(
        ["Price", "Taste", "Speed", "Care"],
        ["Цена", "Вкус", "Скорость", "Забота"],
    );
    let mut project = Project::named("Case");
    project.scale = Arc::new(Scale::of_values(&[1, 3, 9]).unwrap());
    project.weighting = Weighting::AsIs;
    project.stages = (1..)
        .zip(stages)
        .take(2)
        .map(|(id, name)| stage(id, name))
        .collect();
    let channels = [
        Channel::Online,
        Channel::Offline,
        Channel::Both,
        Channel::Offline,
    ];
    let cards = (0_u32..).zip(touchpoints).zip(channels);
    project.touchpoints = cards
        .map(|((at, name), channel)| Touchpoint {
            id: TouchpointId(10 + at),
            stage: StageId(1 + at / 2),
            name,
            channel,
            note: String::new(),
            must_have: false,
            excluded: false,
        })
        .collect();
    project.factors = (20..)
        .zip(factors)
        .zip(weights)
        .map(|((id, name), weight)| Factor {
            id: FactorId(id),
            name,
            importance: Some(Importance::new(*weight, Weighting::AsIs).unwrap()),
            note: String::new(),
            excluded: false,
        })
        .collect();
    let cell = |level: &u8| Relations::encode((*level > 0).then_some(*level));
    let rows = rows
        .iter()
        .map(|row| row.iter().map(cell).collect::<Vec<u8>>());
    project.relations = Relations::from_cells(4, rows);
    project.ids = IdCounter::starting_at(100);
    assert_eq!(touchrank::model::check(&project), []);
    project
}

fn stage(id: u32, name: String) -> Stage {
    Stage {
        id: StageId(id),
        name,
        note: String::new(),
    }
}

/// The worked case on the Priorities screen.
fn open(language: Language) -> Window {
    let mut window = Window::with(language, &worked(language));
    window.command(Key::Num4);
    window
}

fn key(window: &mut Window, key: Key) {
    window.press(Modifiers::NONE, key);
}

/// The ranked rows from the top, as a reader tells them.
fn rows(window: &Window) -> Vec<String> {
    let rows = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    let mut rows: Vec<(f32, f32, String)> = rows
        .map(|row| {
            let rect = row.rect();
            let text = row.accesskit_node().label().unwrap();
            (rect.left(), rect.top(), text)
        })
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    rows.into_iter().map(|(_, _, text)| text).collect()
}

fn selected(window: &Window) -> String {
    let mut rows = window
        .harness
        .query_all_by_role(egui::accesskit::Role::ListBoxOption);
    let row = rows.find(|row| row.accesskit_node().is_selected() == Some(true));
    row.unwrap().accesskit_node().label().unwrap()
}

fn point(window: &Window, name: &str) -> Pos2 {
    window.harness.get_by_label(name).rect().center()
}

fn class_rule(window: &Window) -> ClassRule {
    window.project().class_rule
}

#[test]
fn touchpoints_factors_and_stages_are_ranked_with_class_and_score() {
    for language in BOTH {
        let mut window = open(language);
        let expected = match language {
            Language::English => [
                "1. Website, critical, 59",
                "2. Shop window, critical, 53",
                "3. Till, less important, 27",
                "4. Leaflet, less important, 23",
            ],
            Language::Russian => [
                "1. Сайт, критическая, 59",
                "2. Витрина, критическая, 53",
                "3. Касса, менее важная, 27",
                "4. Листовка, менее важная, 23",
            ],
        };
        assert_eq!(rows(&window), expected);
        window.press(Modifiers::ALT, Key::Num2);
        let expected = match language {
            Language::English => [
                "1. Price, critical, 70",
                "2. Taste, critical, 64",
                "3. Speed, less important, 28",
            ],
            Language::Russian => [
                "1. Цена, критический, 70",
                "2. Вкус, критический, 64",
                "3. Скорость, менее важный, 28",
            ],
        };
        assert_eq!(rows(&window), expected);
        window.press(Modifiers::ALT, Key::Num3);
        let expected = match language {
            Language::English => ["1. Search, critical, 56", "2. Visit, less important, 25"],
            Language::Russian => ["1. Поиск, критический, 56", "2. Визит, менее важный, 25"],
        };
        assert_eq!(rows(&window), expected);
        // The buttons do the same as the keys.
        window.click(of(language, "Factors", "Факторы"));
        assert_eq!(rows(&window).len(), 3);
    }
}

#[test]
fn equal_scores_share_a_rank() {
    let language = Language::English;
    let project = build(language, &[2.0], &[&[9, 3, 9, 1]]);
    let mut window = Window::with(language, &project);
    window.command(Key::Num4);
    let rows = rows(&window);
    assert!(rows[0].starts_with("1=. Website") && rows[1].starts_with("1=. Till"));
    assert!(rows[2].starts_with("3. Shop window"));
}

#[test]
fn bars_show_score_share_intensity_or_deviation() {
    for language in BOTH {
        let mut window = open(language);
        let first = |window: &Window| rows(window).remove(0);
        for (english, russian) in [
            ("36.4%", "36,4\u{a0}%"),
            ("54.5%", "54,5\u{a0}%"),
            ("+45.7%", "+45,7\u{a0}%"),
            ("59", "59"),
        ] {
            key(&mut window, Key::L);
            let value = of(language, english, russian);
            assert!(first(&window).ends_with(&format!(", {value}")), "{value}");
        }
        // Factors have no intensity.
        window.press(Modifiers::ALT, Key::Num2);
        key(&mut window, Key::L);
        key(&mut window, Key::L);
        // 70 over the mean 54.
        let value = of(language, "+29.6%", "+29,6\u{a0}%");
        assert!(first(&window).ends_with(value));
        let limit = of(language, "Limit of critical", "Граница критических");
        assert!(window.harness.query_by_label(limit).is_some());
        // A stage's share is of its total, and its class goes by the mean.
        window.press(Modifiers::ALT, Key::Num3);
        for _ in 0..2 {
            key(&mut window, Key::L);
        }
        assert!(window.harness.query_by_label(limit).is_none());
        assert!(window.sees(of(
            language,
            "cannot be drawn on its share",
            "на доле границы не провести",
        )));
    }
}

#[test]
fn the_selection_says_why() {
    for language in BOTH {
        let mut window = open(language);
        // 45 of 59.
        assert!(window.sees(of(
            language,
            "76.3% of the score rests on one factor, “Price”.",
            "76,3\u{a0}% балла держится на одном факторе: «Цена».",
        )));
        // 59 − (40.5 + 0.5 · 15.7083).
        assert!(window.sees(of(
            language,
            "10.6 points above the limit of critical",
            "На 10,6 балла выше границы критических",
        )));
        key(&mut window, Key::ArrowDown);
        key(&mut window, Key::ArrowDown);
        assert!(selected(&window).contains(of(language, "Till", "Касса")));
        // 18 of 27.
        assert!(window.sees(of(
            language,
            "66.7% of the score rests on one factor, “Speed”.",
            "66,7\u{a0}% балла держится на одном факторе: «Скорость».",
        )));
        assert!(window.sees("2 × 9 = 18"));
        // A name in the list goes to its item on the same screen.
        window.click(of(language, "Speed", "Скорость"));
        assert!(window.is_on(of(language, "Priorities", "Приоритеты")));
        assert!(selected(&window).contains(of(language, "Speed", "Скорость")));
        // 18 of 28 from Till; by stages 24 and 4.
        assert!(window.sees(of(
            language,
            "64.3% of the score comes from one touchpoint, “Till”.",
            "64,3\u{a0}% балла даёт одна точка контакта: «Касса».",
        )));
        assert!(window.sees(of(language, "85.7%", "85,7\u{a0}%")));
        window.click(of(language, "Visit", "Визит"));
        // 2 · (9 + 3) of 50.
        assert!(window.sees(of(
            language,
            "48.0% of the stage’s total rests on one factor, “Speed”.",
            "48,0\u{a0}% суммы этапа держится на одном факторе: «Скорость».",
        )));
    }
}

#[test]
fn enter_and_a_product_go_to_the_matrix() {
    for language in BOTH {
        let mut window = open(language);
        key(&mut window, Key::End);
        assert!(selected(&window).contains(of(language, "Leaflet", "Листовка")));
        key(&mut window, Key::Home);
        key(&mut window, Key::Enter);
        assert!(window.is_on(of(language, "Matrix", "Матрица")));
        window.command(Key::Num4);
        window.click("5 × 9 = 45");
        assert!(window.is_on(of(language, "Matrix", "Матрица")));
    }
}

/// Moves a line from where it is with the button held down.
fn drag(window: &mut Window, name: &str, to: f32) {
    let from = point(window, name);
    window.harness.hover_at(from);
    window.harness.step();
    window.harness.drag_at(from);
    window.harness.step();
    for part in [0.3, 0.7, 1.0] {
        let at = Pos2::new(from.x + (to - from.x) * part, from.y);
        window.harness.event(Event::PointerMoved(at));
        window.harness.step();
    }
}

#[test]
fn a_limit_is_dragged_in_one_step_and_undone_in_one() {
    // On score, share and relative deviation.
    for (language, lengths) in BOTH.into_iter().flat_map(|l| [(l, 0), (l, 1), (l, 3)]) {
        let mut window = open(language);
        for _ in 0..lengths {
            key(&mut window, Key::L);
        }
        let critical = of(language, "Limit of critical", "Граница критических");
        let less = of(language, "Limit of less important", "Граница менее важных");
        // The lines lie at 40.5 ± 7.854, which tells how wide a point of score is.
        let (right, left) = (point(&window, critical).x, point(&window, less).x);
        let point_of_score = (right - left) / 15.708;
        let to = right + (56.0 - 48.354) * point_of_score;
        drag(&mut window, critical, to);
        // It is classed anew while the button is held down: 53 is not critical any more, and 27, of z = −0.86, is not less important.
        let important = of(language, "important", "важная");
        assert!(rows(&window)[1].contains(&format!(", {important}, ")));
        window
            .harness
            .drop_at(Pos2::new(to, point(&window, critical).y));
        window.settle();
        // 15.5 of 15.7083.
        let ClassRule::Deviation { k } = class_rule(&window) else {
            panic!("another rule");
        };
        assert!((0.95..=1.02).contains(&k), "{k}");
        assert!(rows(&window)[2].contains(&format!(", {important}, ")));
        window.command(Key::Z);
        assert_eq!(class_rule(&window), ClassRule::DEVIATION);
        assert_eq!(window.title(), "Case – Touchrank", "one step was all");
        let all_as_before = rows(&window)[1].contains(of(language, "critical", "критическая"));
        assert!(all_as_before);
    }
}

#[test]
fn escape_calls_a_drag_off() {
    let mut window = open(Language::English);
    let to = point(&window, "Limit of less important").x - 60.0;
    drag(&mut window, "Limit of less important", to);
    assert_ne!(class_rule(&window), ClassRule::DEVIATION);
    window.harness.key_press(Key::Escape);
    window.harness.step();
    window.harness.step();
    assert_eq!(class_rule(&window), ClassRule::DEVIATION);
    let at = Pos2::new(to - 40.0, 400.0);
    window.harness.event(Event::PointerMoved(at));
    window.harness.step();
    window.harness.drop_at(at);
    window.settle();
    assert_eq!(class_rule(&window), ClassRule::DEVIATION);
    assert_eq!(window.title(), "Case – Touchrank");
}

#[test]
fn the_limits_of_pareto_are_dragged_on_the_curve() {
    for language in BOTH {
        let mut window = open(language);
        key(&mut window, Key::R);
        key(&mut window, Key::R);
        assert_eq!(class_rule(&window), ClassRule::PARETO);
        // 36.4, 69.1, 85.8 and 100 %: two lie before the half, the third before four fifths.
        assert!(window.sees(of(
            language,
            "2 of 4 touchpoints carry 50% of all scores.",
            "2 точки контакта из 4 дают 50\u{a0}% всех баллов.",
        )));
        let critical = of(
            language,
            "Limit of critical on the curve",
            "Граница критических на кривой",
        );
        let important = of(
            language,
            "Limit of important on the curve",
            "Граница важных на кривой",
        );
        let percent = (point(&window, important).x - point(&window, critical).x) / 30.0;
        let to = point(&window, critical).x - 20.0 * percent;
        drag(&mut window, critical, to);
        let y = point(&window, critical).y;
        window.harness.drop_at(Pos2::new(to, y));
        window.settle();
        let rule = ClassRule::Pareto {
            critical_percent: 30.0,
            important_percent: 80.0,
        };
        assert_eq!(class_rule(&window), rule);
        // Beyond the other limit it stays a percent before it.
        drag(&mut window, important, to - 90.0);
        let y = point(&window, important).y;
        window.harness.drop_at(Pos2::new(to - 90.0, y));
        window.settle();
        let rule = ClassRule::Pareto {
            critical_percent: 30.0,
            important_percent: 31.0,
        };
        assert_eq!(class_rule(&window), rule);
        window.press(Modifiers::ALT, Key::CloseBracket);
        key(&mut window, Key::CloseBracket);
        let rule = ClassRule::Pareto {
            critical_percent: 31.0,
            important_percent: 32.0,
        };
        assert_eq!(class_rule(&window), rule);
    }
}

#[test]
fn keys_and_a_number_move_the_limits() {
    for language in BOTH {
        let mut window = open(language);
        key(&mut window, Key::CloseBracket);
        assert_eq!(class_rule(&window), ClassRule::Deviation { k: 0.55 });
        key(&mut window, Key::OpenBracket);
        key(&mut window, Key::OpenBracket);
        assert_eq!(class_rule(&window), ClassRule::Deviation { k: 0.45 });
        // Each press is a step of its own.
        window.command(Key::Z);
        assert_eq!(class_rule(&window), ClassRule::Deviation { k: 0.5 });
        let field = of(language, "Standard deviations", "Стандартных отклонений");
        let input = egui::accesskit::Role::TextInput;
        window.harness.get_by_role_and_label(input, field).click();
        window.settle();
        window.command(Key::A);
        window.type_text(of(language, "0.8", "0,8"));
        key(&mut window, Key::Enter);
        assert_eq!(class_rule(&window), ClassRule::Deviation { k: 0.8 });
        key(&mut window, Key::R);
        assert_eq!(class_rule(&window), ClassRule::PERCENT);
        key(&mut window, Key::R);
        key(&mut window, Key::R);
        assert_eq!(class_rule(&window), ClassRule::NaturalBreaks);
        assert!(window.sees(of(
            language,
            "their limits cannot be moved",
            "их границы не сдвинуть",
        )));
    }
}

#[test]
fn a_channel_or_a_stage_alone_leaves_the_figures() {
    for language in BOTH {
        let mut window = open(language);
        key(&mut window, Key::O);
        // Both channels count as online too.
        let [website, till] = [("Website", "Сайт"), ("Till", "Касса")];
        let names = |window: &Window, names: &[(&str, &str)]| {
            let rows = rows(window);
            rows.len() == names.len()
                && (rows.iter().zip(names))
                    .all(|(row, (en, ru))| row.contains(of(language, en, ru)))
        };
        assert!(names(&window, &[website, till]));
        assert!(rows(&window)[1].starts_with("3. "));
        assert!(window.sees(of(language, "2 of 4", "2 из 4")));
        key(&mut window, Key::O);
        let [window_of_shop, leaflet] = [("Shop window", "Витрина"), ("Leaflet", "Листовка")];
        assert!(names(&window, &[window_of_shop, till, leaflet]));
        key(&mut window, Key::A);
        assert_eq!(rows(&window).len(), 4);
        key(&mut window, Key::End);
        key(&mut window, Key::S);
        assert!(names(&window, &[till, leaflet]));
        assert!(selected(&window).contains(of(language, "Leaflet", "Листовка")));
        window.click(of(language, "Show everything", "Показать всё"));
        assert_eq!(rows(&window).len(), 4);
    }
}

#[test]
fn online_stands_beside_offline() {
    for language in BOTH {
        let mut window = open(language);
        key(&mut window, Key::C);
        // 59 + 27 and 53 + 27 + 23 of 162.
        let online = of(
            language,
            "2 touchpoints · critical: 1 · 53.1% of all scores",
            "2 точки контакта · критических: 1 · 53,1\u{a0}% всех баллов",
        );
        let offline = of(
            language,
            "3 touchpoints · critical: 1 · 63.6% of all scores",
            "3 точки контакта · критических: 1 · 63,6\u{a0}% всех баллов",
        );
        assert!(window.sees(online) && window.sees(offline));
        assert_eq!(rows(&window).len(), 5);
        key(&mut window, Key::ArrowRight);
        assert!(selected(&window).contains(of(language, "Shop window", "Витрина")));
        key(&mut window, Key::C);
        assert_eq!(rows(&window).len(), 4);
    }
}

#[test]
fn gaps_are_named_and_lead_to_the_matrix() {
    for language in BOTH {
        // The fourth touchpoint carries nothing, the third factor is carried by none, the fourth is not rated.
        let rows: [&[u8]; 4] = [&[9, 3, 1, 1], &[3, 9, 1, 1], &[1; 4], &[0; 4]];
        let project = build(language, &[5.0, 4.0, 2.0, 1.0], &rows);
        let mut window = Window::with(language, &project);
        window.command(Key::Num4);
        assert!(window.sees(of(
            language,
            "1 factor that no touchpoint carries",
            "1 фактор не раскрыт ни в одной точке",
        )));
        assert!(window.sees(of(
            language,
            "1 factor not rated yet",
            "1 фактор ещё не оценён",
        )));
        assert!(window.sees(of(
            language,
            "2 touchpoints that carry nothing",
            "2 точки контакта не раскрывают ни одного фактора",
        )));
        assert!(selected(&window).contains(of(language, "incomplete", "неполно")));
        key(&mut window, Key::G);
        window.click(of(language, "Care", "Забота"));
        assert!(window.is_on(of(language, "Matrix", "Матрица")));
    }
}

#[test]
fn what_is_excluded_stands_at_the_end() {
    let mut project = worked(Language::English);
    project.touchpoints.get_mut(0).unwrap().excluded = true;
    let mut window = Window::with(Language::English, &project);
    window.command(Key::Num4);
    assert_eq!(rows(&window).last().unwrap(), "Website, excluded");
    assert!(window.sees("1 excluded"));
}

#[test]
fn an_empty_place_leads_on() {
    for language in BOTH {
        let mut window = Window::new(language);
        window.click(of(language, "New project", "Новый проект"));
        window.command(Key::Num4);
        window.click(of(language, "Go to Set up", "Перейти к подготовке"));
        assert!(window.is_on(of(language, "Set up", "Подготовка")));
        let unrated = build(language, &[5.0], &[&[0; 4]]);
        let mut window = Window::with(language, &unrated);
        window.command(Key::Num4);
        window.click(of(language, "Rate in the Interview", "Оценить в интервью"));
        assert!(window.is_on(of(language, "Interview", "Интервью")));
    }
}

#[test]
fn a_held_bracket_is_one_step() {
    let mut window = open(Language::English);
    for repeat in [false, true, true] {
        let event = Event::Key {
            key: Key::CloseBracket,
            physical_key: None,
            pressed: true,
            repeat,
            modifiers: Modifiers::NONE,
        };
        window.harness.event(event);
        window.harness.step();
    }
    window.settle();
    assert_eq!(class_rule(&window), ClassRule::Deviation { k: 0.55 });
    window.command(Key::Z);
    assert_eq!(window.title(), "Case – Touchrank");
}

/// How far apart in height things of these names stand at most, in points.
fn spread(window: &Window, names: &[&str]) -> f32 {
    let tops = names.iter().map(|name| {
        let found = window.harness.get_all_by_label(name).next();
        found.unwrap().rect().top()
    });
    let tops: Vec<f32> = tops.collect();
    let (low, high) = tops.iter().fold((f32::MAX, f32::MIN), |(low, high), top| {
        (low.min(*top), high.max(*top))
    });
    high - low
}

#[test]
fn in_a_narrow_window_the_toolbar_folds_into_two_rows_and_loses_nothing() {
    // Beside the inspector; the second is 1280 points at zoom 1.5.
    for (width, height) in [(960.0, 720.0), (853.0, 480.0)] {
        for language in BOTH {
            let mut window = Window::with(language, &worked(language));
            window.harness.set_size(egui::vec2(width, height));
            window.command(Key::Num4);
            let kinds = [
                of(language, "Touchpoints", "Точки контакта"),
                of(language, "Factors", "Факторы"),
                of(language, "Stages", "Этапы"),
            ];
            let (show, filter) = (
                of(language, "Show", "Показать"),
                of(language, "Filter", "Отбор"),
            );
            let field = of(language, "Standard deviations", "Стандартных отклонений");
            assert!(spread(&window, &[kinds[0], kinds[2], show]) < 8.0);
            assert!(
                spread(&window, &[field, filter]) < 12.0,
                "{language:?} {width}"
            );
            let curve = of(language, "Pareto curve", "Кривая Парето");
            assert!(window.harness.query_by_label(curve).is_none());
            window.click(show);
            window.click(curve);
            window.click(of(language, "Bars show: share", "Полосы показывают: доля"));
            window.key(Key::Escape);
            window.click(filter);
            window.click(of(language, "Offline", "Офлайн"));
            window.key(Key::Escape);
            // Shop window, till and leaflet; the website is out of sight.
            assert!(window.sees(of(language, "3 of 4", "3 из 4")));
            assert!(window.sees(of(language, "of all scores", "всех баллов")));
        }
    }
}

#[test]
fn in_a_narrow_window_it_is_said_in_full_that_new_figures_follow() {
    for language in BOTH {
        let project = worked(language);
        let figures = HeldFigures::default();
        figures.hold(true);
        let mut window = Window::figuring(language, &project, Arc::new(figures.clone()));
        window.harness.set_size(egui::vec2(853.0, 480.0));
        window.command(Key::Num4);
        window.pass(1);
        figures.wait_for(1);
        // What was worked out was overtaken.
        window.command(Key::Num2);
        window.type_text("1");
        window.command(Key::Num4);
        let said = of(
            language,
            "New figures follow in a moment",
            "Новые данные появятся через мгновение",
        );
        let shown = window.harness.get_by_label(said).rect().width();
        // Wide enough for the text in its small type, which a cut one is not.
        let font = egui::FontId::proportional(12.0);
        let whole = window.harness.ctx.fonts_mut(|fonts| {
            let galley = fonts.layout_no_wrap(said.to_owned(), font, egui::Color32::WHITE);
            galley.size().x
        });
        assert!(shown >= whole - 1.0, "{shown} of {whole}");
    }
}
