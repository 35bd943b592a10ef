//! The tables that `scores` prints: the worked case, and published tables with the figures that their authors printed.

use crate::run::Desk;

/// The columns of a printed table by name.
struct Table {
    rows: Vec<Vec<String>>,
    header: Vec<String>,
}

impl Table {
    fn read(text: &str) -> Self {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        let rows = reader.records().map(|record| {
            let record = record.unwrap();
            record.iter().map(str::to_owned).collect()
        });
        Self {
            rows: rows.collect(),
            header,
        }
    }

    fn column(&self, name: &str) -> Vec<&str> {
        let at = self.header.iter().position(|h| h == name).unwrap();
        self.rows.iter().map(|row| row[at].as_str()).collect()
    }

    fn numbers(&self, name: &str) -> Vec<f64> {
        self.column(name)
            .iter()
            .map(|text| text.parse().unwrap())
            .collect()
    }

    /// A share column in percent with so many decimals, as tables in print have it.
    fn percent(&self, name: &str, decimals: usize) -> Vec<String> {
        let shares = self.numbers(name).into_iter();
        shares
            .map(|share| format!("{:.decimals$}", share * 100.0))
            .collect()
    }
}

#[test]
fn the_worked_case_is_printed() {
    // Figures of the method's worked case, worked out by hand.
    let desk = Desk::new();
    let text = desk.print(&["scores", "table.csv"]);
    assert!(text.starts_with(
        "rank,touchpoint,stage,channel,score,share,intensity,deviation,relative_deviation,z,class,rated,cells\n\
         1,Search ad,Need,online,59,0.364197"
    ));
    assert!(!text.contains('\r'));
    let touchpoints = Table::read(&text);
    assert_eq!(touchpoints.column("score"), ["59", "53", "27", "23"]);
    assert_eq!(
        touchpoints.percent("share", 4),
        ["36.4198", "32.7160", "16.6667", "14.1975"]
    );
    assert_eq!(
        touchpoints.percent("intensity", 4),
        ["54.5455", "47.7273", "18.1818", "13.6364"]
    );
    assert_eq!(
        touchpoints.column("deviation"),
        ["18.5", "12.5", "-13.5", "-17.5"]
    );
    assert_eq!(
        touchpoints.percent("relative_deviation", 4),
        ["45.6790", "30.8642", "-33.3333", "-43.2099"]
    );
    let z: Vec<String> = touchpoints
        .numbers("z")
        .iter()
        .map(|z| format!("{z:.4}"))
        .collect();
    assert_eq!(z, ["1.1777", "0.7958", "-0.8594", "-1.1141"]);
    assert_eq!(
        touchpoints.column("class"),
        ["critical", "critical", "less_important", "less_important"]
    );

    let text = desk.print(&["scores", "table.csv", "--of", "factors"]);
    assert!(text.starts_with(
        "rank,factor,importance,score,share,deviation,relative_deviation,z,class,rated,cells\n1,Clear price,5,70,"
    ));
    let factors = Table::read(&text);
    assert_eq!(factors.column("score"), ["70", "64", "28"]);
    let z: Vec<String> = factors
        .numbers("z")
        .iter()
        .map(|z| format!("{z:.4}"))
        .collect();
    assert_eq!(z, ["0.8627", "0.5392", "-1.4018"]);
    assert_eq!(
        factors.column("class"),
        ["critical", "critical", "less_important"]
    );

    let text = desk.print(&["scores", "table.csv", "--of", "stages"]);
    assert!(text.starts_with(
        "rank,stage,touchpoints,total,share,score,deviation,relative_deviation,z,class\n1,Need,2,112,"
    ));
    let stages = Table::read(&text);
    assert_eq!(stages.column("total"), ["112", "50"]);
    assert_eq!(stages.column("score"), ["56", "25"]);
    assert_eq!(stages.column("z"), ["1", "-1"]);
    assert_eq!(stages.column("class"), ["critical", "less_important"]);
}

#[test]
fn undefined_figures_are_empty_and_null() {
    let desk = Desk::new();
    desk.write(
        "half.csv",
        "factor,importance,\"A, or \"\"a\"\"\",B\nx,5,,9\ny,,3,3\n",
    );
    let run = desk.run(&["scores", "half.csv", "--of", "factors"]);
    assert_eq!(run.status, 0);
    assert!(run.printed.contains("\n,y,,,,,,,,"), "{}", run.printed);
    let run = desk.run(&["scores", "half.csv"]);
    assert!(
        run.printed
            .contains(",\"A, or \"\"a\"\"\",Journey,both,0,0,,"),
        "{}",
        run.printed
    );
    let run = desk.run(&["scores", "half.csv", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&run.printed).unwrap();
    assert_eq!(rows[0]["touchpoint"], "A, or \"a\"");
    assert_eq!(rows[0]["intensity"], serde_json::Value::Null);
    assert_eq!(rows[1]["rank"], 1);
    assert!((rows[1]["score"].as_f64().unwrap() - 45.0).abs() < 1e-12);
    let columns: Vec<&str> = rows[0]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(columns.len(), 13);
}

#[test]
fn the_class_rule_can_be_another_one() {
    let desk = Desk::new();
    let classes = |rule: &str| {
        let text = desk.print(&["scores", "table.csv", "--classes", rule]);
        Table::read(&text).column("class").join(" ")
    };
    // Relative deviations +45.7, +30.9, −33.3, −43.2 %; z +1.18, +0.80, −0.86, −1.11; shares before each 0, 36.4, 69.1, 85.8 %.
    assert_eq!(
        classes("percent:40"),
        "critical important important less_important"
    );
    assert_eq!(
        classes("deviation:1"),
        "critical important important less_important"
    );
    assert_eq!(
        classes("pareto:50,80"),
        "critical critical important less_important"
    );
    assert_eq!(
        classes("pareto:30,60"),
        "critical important less_important less_important"
    );
    assert_eq!(classes("jenks"), classes("jenks"));
    let wrong = desk.run(&["scores", "table.csv", "--classes", "pareto:80,50"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.said.contains("pareto:80,50"), "{}", wrong.said);
}

/// Imports a table with its weights as they are, and prints its touchpoints.
fn imported(table: &str, scale: &str) -> Table {
    let desk = Desk::new();
    desk.write("published.csv", table);
    desk.print(&[
        "import",
        "published.csv",
        "p.ron",
        "--weights",
        "as-is",
        "--scale",
        scale,
    ]);
    let from_project = desk.print(&["scores", "p.ron"]);
    let direct = desk.print(&[
        "scores",
        "published.csv",
        "--weights",
        "as-is",
        "--scale",
        scale,
    ]);
    assert_eq!(direct, from_project);
    Table::read(&from_project)
}

#[test]
fn a_published_house_of_a_coffee_maker_comes_out_as_printed() {
    // Schematex, example “Coffee maker House of Quality”, https://schematex.js.org/examples/matrix-qfd-coffee-maker:
    // the row of totals and of percentages on the page.
    let table = imported(
        "factor,importance,Fan RPM,Heater watts,Insulation\n\
         Quiet operation,5,9,0,3\nBrews fast,3,0,9,0\nEnergy efficient,4,0,3,9\n",
        "0-1-3-9",
    );
    assert_eq!(table.column("score"), ["45", "39", "51"]);
    assert_eq!(table.percent("share", 0), ["33", "29", "38"]);
    assert_eq!(table.column("rank"), ["2", "3", "1"]);
}

#[test]
fn a_published_house_of_a_backpack_comes_out_as_printed() {
    // A course's House of Quality of a commuter backpack (SYS 304, exam 3, question 3), totals written in by its author.
    let table = imported(
        "factor,importance,TR1 Strap padding (mm),TR2 Laptop protection rating,TR3 Usable volume (L),TR4 Quick-access compartments,TR5 Manufacturing cost ($)\n\
         CR1 Comfort,5,9,1,3,1,1\nCR2 Protection,5,1,9,1,1,1\nCR3 Capacity,4,3,1,9,3,1\n\
         CR4 Organization,4,1,1,3,9,1\nCR5 Affordability,3,1,1,1,1,9\n",
        "1-3-9",
    );
    assert_eq!(table.column("score"), ["69", "61", "71", "61", "45"]);
    // The two totals of 61 share a place.
    assert_eq!(table.column("rank"), ["2", "3", "1", "3", "5"]);
}

#[test]
fn a_published_house_of_a_car_door_comes_out_as_printed() {
    // Default data of the tool petuchen/house-of-quality (after Hill & Rothaermel) with the totals and percentages that it shows,
    // https://github.com/petuchen/house-of-quality/blob/15326f876aef331be9b6506786b7912339967545/index.html
    let table = imported(
        "factor,importance,Door Weight,Hinge Stiffness,Door Seal Tightness,Window Seal Tightness\n\
         Easy to Open & Close,15,9,3,0,0\nStays Open on Hill,10,0,9,0,0\nDoes Not Leak in Rain,35,0,0,9,9\n\
         Isolates from Road Noise,20,0,1,9,9\nCrash Protection,20,9,0,0,0\n",
        "0-1-3-9",
    );
    assert_eq!(table.column("score"), ["315", "155", "495", "495"]);
    assert_eq!(table.percent("share", 1), ["21.6", "10.6", "33.9", "33.9"]);
    assert_eq!(table.column("rank"), ["3", "4", "1", "1"]);
}

#[test]
fn a_published_house_of_a_typewriter_comes_out_as_printed() {
    // Typoena typewriter, QFD House 3, percentages and ranks as printed, an empty relation being 0,
    // https://github.com/typoena/typewriter/blob/e89ff8ffaf7da4d99f75e91b3195e7c9035717c5/docs/quality/diagrams/house-3.tikz
    let table = imported(
        "factor,importance,P1 Firmware build (cargo + esp-idf),P2 libgit2 CMake component build,P3 Flash at manufacturing,P4 Bench hardware assembly,P5 Provision card -- wizard,P6 Provision card -- installer,P7 Installer release cut (tag + sha),P8 Site deploy (Coolify),P9 GitHub App / org admin\n\
         C1 ESP32-S3 SoC,3345,0,0,3,9,0,0,0,0,0\nC2 std runtime (esp-idf),4588,9,0,3,0,0,0,0,0,0\n\
         C3 Threads + channels,2785,9,0,0,0,0,0,0,0,0\nC4 PSRAM allocator,3359,9,0,0,0,0,0,0,0,0\n\
         C5 E-ink panel GDEY0579T93,6021,3,0,0,9,0,0,0,0,0\nC6 embedded-graphics + driver,3750,9,0,0,0,0,0,0,0,0\n\
         C7 Widget / dirty-rect layer,5667,9,0,0,0,0,0,0,0,0\nC8 Rope buffer (ropey),2586,9,0,0,0,0,0,0,0,0\n\
         C9 TinyUSB host,3621,9,0,0,3,0,0,0,0,0\nC10 FAT on SD (SPI3),3417,3,0,0,9,3,3,0,0,0\n\
         C11 LittleFS (unused),1590,0,0,0,0,0,0,0,0,0\nC12 libgit2 component,5601,3,9,0,0,0,0,0,0,0\n\
         C13 mbedTLS,4488,9,3,0,0,0,0,0,0,0\nC14 GitHub token auth,1485,3,0,0,0,9,9,0,0,3\n\
         C15 eFuse key (unused),0,0,0,0,0,0,0,0,0,0\nC16 USB-C wall PSU,1233,0,0,0,9,0,0,0,0,0\n\
         C17 conf + wizard crates,878,9,0,0,0,3,0,0,0,0\nC18 macOS installer,837,0,0,0,0,0,3,9,0,0\n\
         C19 typoena.dev + install.sh,279,0,0,0,0,0,0,3,9,0\nC20 Typoena GitHub App,837,0,0,0,0,3,3,0,0,9\n",
        "0-1-3-9",
    );
    assert_eq!(
        table.percent("share", 1),
        [
            "52.4", "10.0", "3.7", "21.4", "4.5", "4.5", "1.3", "0.4", "1.9"
        ]
    );
    assert_eq!(
        table.column("rank"),
        ["1", "3", "6", "2", "4", "5", "8", "9", "7"]
    );
}
