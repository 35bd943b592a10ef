//! The editor beside a track: every kind of entry, what is refused, evidence, reminders; by name and by keyboard.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use touchrank::edit::{
    CellChange, Edit, EntryEdit, FactorEdit, History, JobEdit, RelationEdit, SegmentEdit,
    StageEdit, TouchpointEdit, TrackEdit,
};
use touchrank::i18n::Language;
use touchrank::model::{
    Agent, AgentId, Barrier, BarrierId, BarrierKind, Channel, EvidenceId, EvidenceKind, FactorId,
    JobId, Link, NamedBy, Project, SegmentId, StageId, Stance, Step, TouchpointId, Track,
    TrackEvidence, WorkState,
};

use crate::kit::Window;

const NEED: StageId = StageId(1);
const DEAL: StageId = StageId(2);
const AD: TouchpointId = TouchpointId(3);
const DESK: TouchpointId = TouchpointId(5);
const PRICE: FactorId = FactorId(7);
const TIME: FactorId = FactorId(9);
const FAMILIES: SegmentId = SegmentId(10);
const FIT: JobId = JobId(11);

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The worked case of METHOD.md with a segment and a track: two steps of Need, one of Deal, an agent, a barrier, evidence.
fn project() -> Project {
    let mut history = History::new(Project::named("Club"));
    let mut put = |edit: Edit| history.apply(&edit).unwrap();
    for name in ["Need", "Deal"] {
        put(Edit::Stage(StageEdit::Add {
            name: name.to_owned(),
            before: None,
        }));
    }
    for (stage, name) in [(NEED, "Ad"), (NEED, "Site"), (DEAL, "Desk"), (DEAL, "Bill")] {
        put(Edit::Touchpoint(TouchpointEdit::Add {
            stage,
            name: name.to_owned(),
            channel: Channel::Both,
            before: None,
        }));
    }
    for (name, importance) in [("Price", 5.0), ("Taste", 4.0), ("Time", 2.0)] {
        put(Edit::Factor(FactorEdit::Add {
            name: name.to_owned(),
            importance: Some(importance),
            before: None,
        }));
    }
    let rows = [[9, 3, 1, 1], [3, 9, 1, 3], [1, 1, 9, 3]];
    let mut cells = Vec::new();
    for (factor, row) in (7..).zip(rows) {
        for (touchpoint, level) in (3..).zip(row) {
            cells.push(CellChange {
                factor: FactorId(factor),
                touchpoint: TouchpointId(touchpoint),
                level: Some(level),
            });
        }
    }
    put(Edit::Relation(RelationEdit::Whole(cells)));
    put(Edit::Segment(SegmentEdit::Add("Families".to_owned())));
    put(Edit::Job(JobEdit::Add("Keep fit".to_owned())));
    put(Edit::Track(TrackEdit::Add(Box::new(Track::of(
        FAMILIES, "Summer",
    )))));
    let track = history.project().tracks.get(0).unwrap().id;
    let mut put = |edit: EntryEdit| {
        let edit = Edit::Track(TrackEdit::Entry(track, edit));
        history.apply(&edit).unwrap();
    };
    for (stage, task, touchpoint, looked_at) in [
        (NEED, "Sees a poster", Some(AD), day(2026, 11, 10)),
        (NEED, "Asks a friend", None, day(2026, 7, 25)),
        (DEAL, "Signs", Some(DESK), None),
    ] {
        let step = Step {
            task: task.to_owned(),
            touchpoint: touchpoint.map(Link::To),
            looked_at,
            ..Step::in_stage(stage)
        };
        put(EntryEdit::AddStep(Box::new(step), None));
    }
    put(EntryEdit::AddAgent(Box::new(Agent {
        id: AgentId(0),
        role: "Doctor".to_owned(),
        stance: Stance::For,
        strength: 2,
        steps: BTreeSet::new(),
        note: String::new(),
        looked_at: day(2026, 11, 1),
    })));
    put(EntryEdit::AddBarrier(Box::new(Barrier {
        id: BarrierId(0),
        kind: BarrierKind::Price,
        text: "Too dear".to_owned(),
        named: None,
        remedy: String::new(),
        steps: BTreeSet::new(),
        looked_at: day(2026, 11, 1),
    })));
    put(EntryEdit::AddEvidence(Box::new(TrackEvidence {
        id: EvidenceId(0),
        kind: EvidenceKind::Other,
        quotation: "A loose word".to_owned(),
        source: String::new(),
        date: None,
        n: None,
        supports: BTreeSet::new(),
    })));
    history.project().clone()
}

struct Desk {
    window: Window,
    language: Language,
}

impl Desk {
    /// The Tracks screen with nothing selected.
    fn open(language: Language, project: &Project) -> Self {
        let mut window = Window::with(language, project);
        window.command(Key::Num7);
        Self { window, language }
    }

    fn say<'a>(&self, english: &'a str, russian: &'a str) -> &'a str {
        match self.language {
            Language::English => english,
            Language::Russian => russian,
        }
    }

    fn track(&self) -> &Track {
        self.window.project().tracks.get(0).unwrap()
    }

    fn step(&self, at: usize) -> &Step {
        self.track().steps.get(at).unwrap()
    }

    /// Gives the focus to what has this name and one of these roles.
    fn focus(&mut self, name: &str, roles: &[Role]) {
        {
            let nodes = self.window.harness.query_all_by_label(name);
            let of_role =
                |node: &egui_kittest::Node<'_>| roles.contains(&node.accesskit_node().role());
            let mut nodes = nodes.filter(of_role);
            nodes.next().unwrap_or_else(|| panic!("{name}")).focus();
        }
        self.window.settle();
    }

    /// Presses a button wherever in the panel it is.
    fn press(&mut self, name: &str) {
        let buttons = [Role::Button, Role::CheckBox, Role::RadioButton, Role::Link];
        self.focus(name, &buttons);
        self.window.key(Key::Space);
    }

    /// Selects an entry in the list of all of them.
    fn select(&mut self, name: &str) {
        if self
            .window
            .sees(self.say("← The whole track", "← Весь трек"))
        {
            let back = self.say("← The whole track", "← Весь трек").to_owned();
            self.press(&back);
        }
        if self
            .window
            .harness
            .query_all_by_label(name)
            .next()
            .is_none()
        {
            let all = self.say("All entries: 6", "Все записи: 6").to_owned();
            self.focus(
                &all,
                &[Role::Button, Role::DisclosureTriangle, Role::Unknown],
            );
            self.window.key(Key::Space);
        }
        self.press(name);
    }

    /// Types over what stands in a field; the focus stays there.
    fn fill(&mut self, english: &str, russian: &str, text: &str) {
        let field = self.say(english, russian).to_owned();
        self.focus(&field, &[Role::TextInput, Role::MultilineTextInput]);
        self.window.command(Key::A);
        if text.is_empty() {
            self.window.key(Key::Backspace);
        } else {
            self.window.type_text(text);
        }
    }

    /// Opens a list, types what is looked for and takes the first that is found.
    fn choose(&mut self, english: &str, russian: &str, text: &str) {
        let field = self.say(english, russian).to_owned();
        self.focus(&field, &[Role::ComboBox]);
        self.window.key(Key::Enter);
        self.window.type_text(text);
        self.window.key(Key::Enter);
    }

    /// How many undos lead back to this project.
    fn undos_to(&mut self, project: &Project) -> usize {
        self.window.key(Key::Escape);
        for undos in 0..40 {
            if self.window.project() == project {
                return undos;
            }
            self.window.command(Key::Z);
        }
        panic!("never");
    }
}

fn has_focus(node: &egui_kittest::kittest::AccessKitNode<'_>) -> bool {
    node.is_focused()
}

#[test]
fn every_field_of_a_step_is_one_change() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        desk.select("1. Sees a poster");
        desk.fill(
            "Task in the customer’s words",
            "Задача словами клиента",
            "Reads a poster",
        );
        desk.window.key(Key::Tab);
        assert_eq!(desk.step(0).task, "Reads a poster");
        assert_eq!(desk.step(0).looked_at, day(2026, 11, 22));
        desk.choose("Touchpoint", "Точка контакта", "sit");
        assert_eq!(desk.step(0).touchpoint, Some(Link::To(TouchpointId(4))));
        desk.choose("Stage", "Этап", "Deal");
        assert_eq!(desk.step(0).stage, Link::To(DEAL));
        let optional = desk
            .say("Optional: customers may leave it out", "Необязательный шаг")
            .to_owned();
        desk.press(&optional);
        assert!(desk.step(0).optional);
        // It stands in Deal now, behind the step of Need.
        desk.choose("Loop back to", "Возврат к шагу", "friend");
        assert_eq!(desk.step(0).back_to, Some(desk.step(1).id));
        let bad = desk.say("Emotion −1: bad", "Эмоция −1: плохо").to_owned();
        desk.press(&bad);
        assert_eq!(desk.step(0).emotion, Some(-1));
        for (english, russian, text) in [
            ("Goal", "Цель", "a visit"),
            ("Channel", "Канал", "mail"),
            ("Message", "Сообщение", "come"),
            ("Offer", "Предложение", "a free day"),
            ("KPI", "Показатель (KPI)", "visits"),
            ("Owner", "Ответственный", "Ann"),
            ("Note", "Заметка", "soon"),
        ] {
            desk.fill(english, russian, text);
        }
        desk.choose(
            "State",
            "Состояние",
            desk.say("planned", "запланировано").to_owned().as_str(),
        );
        let step = desk.step(0).clone();
        let campaign = &step.campaign;
        assert_eq!(
            [
                &campaign.goal,
                &campaign.channel,
                &campaign.message,
                &campaign.offer,
                &campaign.kpi,
                &step.owner,
                &step.note
            ],
            [
                "a visit",
                "mail",
                "come",
                "a free day",
                "visits",
                "Ann",
                "soon"
            ]
        );
        assert_eq!(step.state, Some(WorkState::Planned));
        assert_eq!(desk.undos_to(&before), 14);
    }
}

#[test]
fn the_step_says_what_the_matrix_says() {
    for language in Language::ALL {
        let mut desk = Desk::open(language, &project());
        desk.select("1. Sees a poster");
        assert!(desk.window.sees(desk.say(
            "critical · score 59.0 · rank 1 of 4 in the segment, 1 in the whole market",
            "критическая · балл 59,0 · место 1 из 4 в сегменте, 1 на всём рынке"
        )));
        assert!(desk.window.sees(desk.say(
            "Looked at 12 days ago, 10 Nov 2026",
            "Проверено 12 дней назад, 10.11.2026"
        )));
        let other = desk.say("Pin a factor", "Закрепить фактор").to_owned();
        desk.focus(&other, &[Role::ComboBox]);
        // 5 · 9 = 45 of 59, 4 · 3 = 12 of 59; the lowest level is not at work.
        assert!(desk.window.sees(desk.say("9 · 76.3%", "9 · 76,3\u{a0}%")));
        assert!(desk.window.sees(desk.say("3 · 20.3%", "3 · 20,3\u{a0}%")));
        assert!(!desk.window.sees(desk.say("Pin “Time”", "Закрепить «Time»")));
        let pin = desk.say("Pin “Price”", "Закрепить «Price»").to_owned();
        desk.press(&pin);
        assert_eq!(desk.step(0).pinned, [Link::To(PRICE)]);
        desk.choose("Pin a factor", "Закрепить фактор", "Time");
        assert_eq!(desk.step(0).pinned, [Link::To(PRICE), Link::To(TIME)]);
        assert!(desk.window.sees(desk.say("matrix: 1", "в матрице 1")));
        let unpin = desk.say("Unpin “Price”", "Открепить «Price»").to_owned();
        desk.press(&unpin);
        assert_eq!(desk.step(0).pinned, [Link::To(TIME)]);
        let why = desk.say("Why", "Почему").to_owned();
        desk.press(&why);
        assert!(desk.window.is_on(desk.say("Priorities", "Приоритеты")));
    }
}

#[test]
fn a_new_job_of_a_step_is_one_step_of_history() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        desk.select("2. Asks a friend");
        desk.choose("Jobs to be done", "Работы клиента", "Sleep well");
        desk.window.key(Key::Escape);
        let jobs = &desk.window.project().jobs;
        let new = jobs.get(1).unwrap();
        assert_eq!(new.name, "Sleep well");
        assert_eq!(desk.step(1).jobs, [Link::To(new.id)]);
        desk.window.command(Key::Z);
        assert_eq!(desk.window.project(), &before);

        desk.choose("Jobs to be done", "Работы клиента", "fit");
        desk.window.key(Key::Escape);
        assert_eq!(desk.step(1).jobs, [Link::To(FIT)]);
        let remove = desk
            .say("Remove “Keep fit”", "Убрать «Keep fit»")
            .to_owned();
        desk.press(&remove);
        assert!(desk.step(1).jobs.is_empty());
    }
}

#[test]
fn agents_and_barriers_are_placed_at_a_step_opened_and_taken_away() {
    for language in Language::ALL {
        let mut desk = Desk::open(language, &project());
        desk.select("2. Asks a friend");
        let here = desk.step(1).id;
        let agents = (
            "Place an agent of influence here",
            "Поставить сюда агента влияния",
        );
        desk.choose(agents.0, agents.1, "Doc");
        assert!(desk.track().agents.get(0).unwrap().steps.contains(&here));
        desk.choose(agents.0, agents.1, "Neighbour");
        let new = desk.track().agents.get(1).unwrap();
        assert_eq!((new.role.as_str(), new.strength), ("Neighbour", 2));
        assert!(new.steps.contains(&here));
        let remove = desk.say("Remove “Doctor”", "Убрать «Doctor»").to_owned();
        desk.press(&remove);
        assert!(desk.track().agents.get(0).unwrap().steps.is_empty());
        let barriers = ("Place a sales barrier here", "Поставить сюда барьер продаж");
        desk.choose(barriers.0, barriers.1, "No time");
        let new = desk.track().barriers.get(1).unwrap();
        assert_eq!(new.text, "No time");
        assert!(new.steps.contains(&here));
        desk.press("Neighbour");
        assert!(
            desk.window
                .sees(desk.say("Agent of influence", "Агент влияния"))
        );
        assert!(
            desk.window.sees(desk.say("at 1 step", "на 1 шаге"))
                || desk.window.sees("2. Asks a friend")
        );
    }
}

#[test]
fn an_agent_is_edited() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        desk.select("Doctor");
        desk.fill("Who it is to the customer", "Кто это для клиента", "Coach");
        desk.window.key(Key::Enter);
        let against = desk.say("Speaks: against", "Говорит: против").to_owned();
        desk.press(&against);
        let three = desk.say("Strength 3 of 3", "Сила 3 из 3").to_owned();
        desk.press(&three);
        desk.choose("At which steps", "На каких шагах", "Signs");
        desk.window.key(Key::Escape);
        desk.fill("Note", "Заметка", "since May");
        desk.window.command(Key::Enter);
        let agent = desk.track().agents.get(0).unwrap();
        assert_eq!(
            (agent.role.as_str(), agent.stance, agent.strength),
            ("Coach", Stance::Against, 3)
        );
        assert_eq!(agent.note, "since May");
        assert_eq!(agent.steps, BTreeSet::from([desk.step(2).id]));
        assert_eq!(agent.looked_at, day(2026, 11, 22));
        assert_eq!(desk.undos_to(&before), 5);
    }
}

#[test]
fn more_cannot_have_named_a_barrier_than_were_asked() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        desk.select("Too dear");
        desk.choose(
            "Kind",
            "Вид",
            desk.say("trust", "доверие").to_owned().as_str(),
        );
        desk.fill("What removes it", "Что его снимает", "a test day");
        desk.fill("Named by", "Назвали", "9");
        desk.window.key(Key::Tab);
        // From the first number to the second nothing is kept or refused yet.
        assert_eq!(desk.track().barriers.get(0).unwrap().named, None);
        assert!(
            !desk
                .window
                .sees(desk.say("Type both numbers", "Введите оба числа"))
        );
        desk.window.type_text("7");
        desk.window.key(Key::Tab);
        let barrier = desk.track().barriers.get(0).unwrap();
        assert_eq!(barrier.named, None);
        assert_eq!(
            (barrier.kind, barrier.remedy.as_str()),
            (BarrierKind::Trust, "a test day")
        );
        assert!(
            desk.window
                .sees(desk.say("Named by 9 of 7", "«Назвали 9 из 7» невозможно"))
        );
        // Going elsewhere says so, and what was typed waits.
        desk.select("Doctor");
        assert!(
            desk.window
                .sees(desk.say("is not kept yet", "ещё не сохранено"))
        );
        desk.select("Too dear");
        desk.fill("Named by", "Назвали", "5");
        desk.window.key(Key::Enter);
        let named = desk.track().barriers.get(0).unwrap().named;
        assert_eq!(named, Some(NamedBy { named: 5, asked: 7 }));
        assert_eq!(desk.undos_to(&before), 3);
    }
}

#[test]
fn escape_gives_up_and_saving_keeps_what_is_typed() {
    let before = project();
    let mut desk = Desk::open(Language::English, &before);
    desk.select("2. Asks a friend");
    desk.fill("Owner", "", "nobody");
    desk.window.key(Key::Escape);
    assert_eq!(desk.window.project(), &before);
    // A step says something: the only words of it cannot go.
    desk.fill("Task in the customer’s words", "", "");
    desk.window.key(Key::Tab);
    assert_eq!(desk.step(1).task, "Asks a friend");
    assert!(desk.window.sees("touchpoint or a task"));
    desk.fill("Task in the customer’s words", "", "Asks two friends");
    desk.window.command(Key::S);
    let text = std::fs::read_to_string(desk.window.path("project.ron")).unwrap();
    assert!(text.contains("Asks two friends"), "{text}");
}

#[test]
fn evidence_is_added_by_its_key_put_right_and_supports_several_entries() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        desk.select("1. Sees a poster");
        assert!(
            desk.window
                .sees(desk.say("No evidence yet.", "Свидетельств пока нет."))
        );
        desk.window.key(Key::Escape);
        desk.window.key(Key::E);
        desk.window.type_text("Nine of ten looked up");
        desk.choose(
            "Type",
            "Тип",
            desk.say("panel", "панель").to_owned().as_str(),
        );
        desk.fill("Date", "Дата", "30.02.2026");
        desk.fill(
            "n: how many people or cases",
            "n: сколько людей или случаев",
            "25",
        );
        desk.window.command(Key::Enter);
        assert_eq!(desk.track().evidence.len(), 1);
        assert!(
            desk.window
                .sees(desk.say("“30.02.2026” is no date", "«30.02.2026» — не дата"))
        );
        desk.fill("Date", "Дата", "05.11.2026");
        desk.window.command(Key::Enter);
        let proof = desk.track().evidence.get(1).unwrap().clone();
        assert_eq!(proof.quotation, "Nine of ten looked up");
        assert_eq!(
            (proof.kind, proof.n, proof.date),
            (EvidenceKind::Panel, Some(25), day(2026, 11, 5))
        );
        assert_eq!(proof.supports.len(), 1);
        // 1.96 · √(0.25 / 25) = 19.6 points.
        assert!(desk.window.sees(desk.say("±20 points", "±20 п. п.")));

        let change = desk
            .say(
                "Edit the evidence “Nine of ten looked up”",
                "Изменить свидетельство «Nine of ten looked up»",
            )
            .to_owned();
        desk.press(&change);
        desk.fill("Source", "Источник", "panel of May");
        desk.window.key(Key::Enter);
        desk.fill(
            "n: how many people or cases",
            "n: сколько людей или случаев",
            "0",
        );
        desk.window.key(Key::Enter);
        assert_eq!(desk.track().evidence.get(1).unwrap().n, Some(25));
        desk.fill(
            "n: how many people or cases",
            "n: сколько людей или случаев",
            "40",
        );
        desk.window.key(Key::Enter);
        assert!(!desk.window.sees(desk.say("too few", "мало для вывода")));
        desk.choose("What it supports", "Что подтверждает", "dear");
        desk.window.key(Key::Escape);
        let proof = desk.track().evidence.get(1).unwrap();
        assert_eq!((proof.source.as_str(), proof.n), ("panel of May", Some(40)));
        assert_eq!(proof.supports.len(), 2);
        assert_eq!(desk.undos_to(&before), 4);
    }
}

#[test]
fn what_was_not_looked_at_for_long_is_listed_the_oldest_first_and_looked_at() {
    for language in Language::ALL {
        let before = project();
        let mut desk = Desk::open(language, &before);
        assert!(
            desk.window
                .sees(desk.say("2 entries to look at again", "Пора проверить: 2 записи"))
        );
        assert!(
            desk.window
                .sees(desk.say("5 entries without evidence", "Без свидетельств: 5 записей"))
        );
        assert!(
            desk.window
                .sees(desk.say("date unknown", "дата неизвестна"))
        );
        // From 25 July to 22 November.
        assert!(desk.window.sees(desk.say("120 days", "120 дней")));
        let tops: Vec<f32> = ["3. Signs", "2. Asks a friend"]
            .map(|name| {
                let rows = desk.window.harness.query_all_by_label(name);
                rows.map(|row| row.rect().top()).fold(f32::MAX, f32::min)
            })
            .to_vec();
        assert!(tops[0] < tops[1], "{tops:?}");
        let one = desk
            .say("Looked at today: 3. Signs", "Проверено сегодня: 3. Signs")
            .to_owned();
        desk.press(&one);
        assert_eq!(desk.step(2).looked_at, day(2026, 11, 22));
        desk.window.command(Key::Z);
        let all = desk
            .say("All looked at today", "Все проверены сегодня")
            .to_owned();
        desk.press(&all);
        assert_eq!(desk.step(1).looked_at, day(2026, 11, 22));
        assert_eq!(desk.step(2).looked_at, day(2026, 11, 22));
        assert!(
            desk.window
                .sees(desk.say("Nothing to look at again", "Проверять нечего"))
        );
        assert_eq!(desk.undos_to(&before), 1);

        // By the key for what is selected.
        desk.select("3. Signs");
        desk.window.key(Key::Escape);
        desk.window.key(Key::L);
        assert_eq!(desk.step(2).looked_at, day(2026, 11, 22));
        assert_eq!(desk.step(1).looked_at, day(2026, 7, 25));
    }
}

#[test]
fn a_step_of_a_deleted_touchpoint_is_linked_again_or_keeps_the_words() {
    for language in Language::ALL {
        let mut gone = project();
        let delete = Edit::Touchpoint(TouchpointEdit::Delete(AD));
        touchrank::edit::apply(&mut gone, &delete).unwrap();
        let mut desk = Desk::open(language, &gone);
        desk.select("1. Sees a poster");
        assert!(desk.window.sees(desk.say("deleted", "удалено")));
        let keep = desk.say("Keep as words", "Оставить словами").to_owned();
        desk.press(&keep);
        assert_eq!(desk.step(0).touchpoint, None);
        assert_eq!(desk.step(0).task, "Sees a poster (Ad)");
        desk.window.command(Key::Z);
        desk.choose("Touchpoint", "Точка контакта", "Site");
        assert_eq!(desk.step(0).touchpoint, Some(Link::To(TouchpointId(4))));
        assert_eq!(desk.step(0).task, "Sees a poster");
    }
}

#[test]
fn the_track_itself_is_edited_where_nothing_is_selected() {
    for language in Language::ALL {
        let mut project = project();
        let other = Track::of(FAMILIES, "Winter");
        for edit in [
            Edit::Track(TrackEdit::Add(Box::new(other))),
            Edit::Segment(SegmentEdit::Add("Students".to_owned())),
        ] {
            touchrank::edit::apply(&mut project, &edit).unwrap();
        }
        let mut desk = Desk::open(language, &project);
        desk.fill("Name", "Название", "Winter");
        desk.window.key(Key::Enter);
        assert_eq!(desk.track().name, "Summer");
        assert!(desk.window.sees(desk.say("already", "уже есть")));
        desk.fill("Name", "Название", "Spring");
        desk.window.key(Key::Enter);
        desk.fill("Keeper", "Кто ведёт трек", "Bob");
        desk.fill("Description", "Описание", "for the new hall");
        desk.choose("Segment", "Сегмент", "Students");
        let track = desk.track();
        assert_eq!(
            (
                track.name.as_str(),
                track.owner.as_str(),
                track.note.as_str()
            ),
            ("Spring", "Bob", "for the new hall")
        );
        let students = desk.window.project().segments.get(1).unwrap().id;
        assert_eq!(track.segment, Link::To(students));
        assert_eq!(desk.undos_to(&project), 4);
    }
}

#[test]
fn tab_goes_through_the_fields_and_brings_each_into_view() {
    let mut desk = Desk::open(Language::English, &project());
    desk.select("1. Sees a poster");
    desk.focus("Touchpoint", &[Role::ComboBox]);
    let mut seen = Vec::new();
    for _ in 0..60 {
        desk.window.press(Modifiers::NONE, Key::Tab);
        desk.window.settle();
        let focused = desk
            .window
            .harness
            .query_all(egui_kittest::kittest::By::new().predicate(has_focus));
        for node in focused {
            let name = node.accesskit_node().label().unwrap_or_default();
            let rect = node.rect();
            let at_top = rect.top() >= 0.0 && rect.bottom() <= 44.0;
            if rect.left() < 900.0 || at_top {
                // Behind the last field Tab leaves the panel.
                continue;
            }
            assert!(
                rect.top() > 40.0 && rect.bottom() < 780.0,
                "{name}: {rect:?}"
            );
            seen.push(name);
        }
    }
    let order = [
        "Stage",
        "Task in the customer’s words",
        "Loop back to",
        "Jobs to be done",
        "Pin a factor",
        "Goal",
        "KPI",
        "Owner",
        "State",
        "Note",
        "Add evidence",
    ];
    let mut places = order.map(|name| seen.iter().position(|seen| seen == name));
    assert!(places.iter().all(Option::is_some), "{seen:?}");
    let before = places;
    places.sort();
    assert_eq!(places, before, "{seen:?}");
}
