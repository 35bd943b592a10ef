//! The canonical text of ballots, settled cells and judgements by pairs: one level, cell or pair a line.

use super::write::{Date, Lines, Quoted, levels};
use crate::model::{Ballot, Judgements, Settled};

pub(super) fn ballot(out: &mut Lines, ballot: &Ballot) {
    out.line(2, format_args!("("));
    out.line(3, format_args!("id: {},", ballot.id.0));
    out.line(3, format_args!("rater: {},", Quoted(&ballot.rater)));
    out.line(3, format_args!("source: {},", Quoted(&ballot.source)));
    out.line(3, format_args!("date: {},", Date(ballot.date)));
    out.line(3, format_args!("is_in: {},", ballot.is_in));
    levels(out, 3, "levels", &ballot.levels);
    out.line(2, format_args!("),"));
}

pub(super) fn settled(out: &mut Lines, settled: &Settled) {
    out.list(1, "settled", settled, |out, ((factor, touchpoint), it)| {
        out.line(
            2,
            format_args!(
                "(factor: {}, touchpoint: {}, level: {}, reason: {}, date: {}),",
                factor.0,
                touchpoint.0,
                it.level,
                Quoted(&it.reason),
                Date(it.date),
            ),
        );
    });
}

pub(super) fn judgements(out: &mut Lines, depth: usize, judgements: &Judgements) {
    out.list(
        depth,
        "judgements",
        judgements,
        |out, ((first, second), it)| {
            let number = it.number();
            out.line(
                depth + 1,
                format_args!("({}, {}, {number}),", first.0, second.0),
            );
        },
    );
}
