//! The figures of the method as formulas: the same for touchpoints, factors and stages, by the cells that they compare.

use crate::model::ClassRule;

/// Scores differ where they differ by more than this part of the larger one, as everywhere in the program.
const TIE: &str = "(1+1E-9)";

/// The cells that a figure of one kind rests on.
#[derive(Clone, Debug)]
pub(super) struct Compared {
    /// All scores of the kind.
    pub(super) scores: String,
    /// Their mean.
    pub(super) mean: String,
    /// Their standard deviation.
    pub(super) spread: String,
    /// From which score on they are critical, for natural breaks.
    pub(super) critical_from: String,
    /// From which score down they are less important, for natural breaks.
    pub(super) less_from: String,
    /// The grand total.
    pub(super) total: String,
    /// The first limit of the class rule.
    pub(super) first: String,
    /// The second limit of the class rule.
    pub(super) second: String,
    /// The words of critical, important and less important.
    pub(super) words: [String; 3],
}

impl Compared {
    /// Part of the grand total; of a stage that of its total.
    pub(super) fn share(&self, score: &str) -> String {
        let total = &self.total;
        format!("=IF(ISNUMBER({score}),IF({total}=0,0,{score}/{total}),\"\")")
    }

    pub(super) fn deviation(&self, score: &str) -> String {
        format!("=IF(ISNUMBER({score}),{score}-{},\"\")", self.mean)
    }

    pub(super) fn relative(&self, score: &str) -> String {
        let mean = &self.mean;
        format!("=IF(ISNUMBER({score}),IF({mean}=0,\"\",({score}-{mean})/{mean}),\"\")")
    }

    pub(super) fn z(&self, score: &str) -> String {
        let (mean, spread) = (&self.mean, &self.spread);
        format!("=IF(ISNUMBER({score}),IF({spread}=0,0,({score}-{mean})/{spread}),\"\")")
    }

    /// 1, 2, 2, 4.
    pub(super) fn rank(&self, score: &str) -> String {
        let scores = &self.scores;
        format!(
            "=IF(ISNUMBER({score}),1+SUMPRODUCT(ISNUMBER({scores})*({scores}>{score}*{TIE})),\"\")"
        )
    }

    /// The word of the class. What meets a limit exactly counts, rounding aside.
    pub(super) fn class(&self, rule: ClassRule, score: &str, relative: &str, z: &str) -> String {
        let [critical, important, less] = &self.words;
        let first = &self.first;
        let by_distance = |alike: &str, distance: &str| {
            format!(
                "IF({alike}=0,{important},IF({distance}>={first}*(1-1E-9)-1E-9,{critical},\
                 IF({distance}<=1E-9-{first}*(1-1E-9),{less},{important})))"
            )
        };
        let class = match rule {
            ClassRule::Deviation { .. } => by_distance(&self.spread, z),
            ClassRule::Percent { .. } => by_distance(&self.mean, relative),
            ClassRule::Pareto { .. } => {
                let (scores, second) = (&self.scores, &self.second);
                let before = format!("SUMPRODUCT(--({scores}>{score}*{TIE}),{scores})");
                format!(
                    "IF(SUM({scores})=0,{important},\
                     IF({before}<SUM({scores})*{first}*(1-1E-9),{critical},\
                     IF({before}<SUM({scores})*{second}*(1-1E-9),{important},{less})))"
                )
            }
            ClassRule::NaturalBreaks => format!(
                "IF(COUNT({from},{to})<2,{important},IF({score}>={from},{critical},\
                 IF({score}<={to},{less},{important})))",
                from = self.critical_from,
                to = self.less_from,
            ),
        };
        format!("=IF(ISNUMBER({score}),{class},\"\")")
    }
}

/// How many scores there are.
pub(super) fn count(scores: &str) -> String {
    format!("=COUNT({scores})")
}

/// Their mean; 0 where there is none.
pub(super) fn mean(scores: &str) -> String {
    format!("=IF(COUNT({scores})=0,0,AVERAGE({scores}))")
}

/// Their population standard deviation; 0 where they are equal, whatever rounding leaves.
pub(super) fn spread(scores: &str) -> String {
    format!("=IF(COUNT({scores})=0,0,IF(MIN({scores})>=MAX({scores})*(1-1E-9),0,STDEVP({scores})))")
}
