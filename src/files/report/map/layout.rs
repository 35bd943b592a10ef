//! Where the cards of a journey map stand: in how many columns each stage is set, in which size, on which page.

use std::ops::Range;

/// The room for stages on a page, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    pub width: f32,
    /// For a column of cards, on the first page.
    pub first: f32,
    /// On every further page.
    pub further: f32,
    /// Between columns.
    pub gap: f32,
}

/// A part of a stage on a page: the positions of its cards within the stage, column by column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub stage: usize,
    pub columns: Vec<Range<usize>>,
}

/// How wide a column is where so many stand side by side.
pub(super) fn column_width(room: Room, columns: usize) -> f32 {
    let columns = columns.max(1) as f32;
    (room.width - room.gap * (columns - 1.0)) / columns
}

/// All stages on one page in exactly so many columns or fewer; none where their cards are too high. `heights` are those of
/// the cards of each stage, with the space below them. A column more goes to where the highest column stands, as long as
/// there is one.
pub(super) fn on_one_page(heights: &[Vec<f32>], columns: usize, room: f32) -> Option<Vec<Part>> {
    if heights.is_empty() || columns < heights.len() {
        return None;
    }
    let mut parts: Vec<Part> = (heights.iter().enumerate())
        .map(|(stage, heights)| Part {
            stage,
            columns: split(heights, 1),
        })
        .collect();
    let mut left = columns - heights.len();
    loop {
        let highest = |part: &Part| {
            let heights = heights.get(part.stage).map_or(&[][..], Vec::as_slice);
            let all = part.columns.iter().map(|range| sum(heights, range));
            all.fold(0.0, f32::max)
        };
        let top = parts
            .iter_mut()
            .max_by(|a, b| highest(a).total_cmp(&highest(b)));
        let top = top?;
        let (height, heights) = (highest(top), heights.get(top.stage)?);
        let can = left > 0 && top.columns.len() < heights.len();
        if !can {
            return (height <= room).then_some(parts);
        }
        top.columns = split(heights, top.columns.len() + 1);
        left -= 1;
    }
}

/// All stages over as many pages as they take, so many columns on each. A card that is higher than a page has a column alone.
pub(super) fn on_pages(heights: &[Vec<f32>], columns: usize, room: Room) -> Vec<Vec<Part>> {
    let mut pages: Vec<Vec<Part>> = vec![Vec::new()];
    let mut used = 0;
    for (stage, heights) in heights.iter().enumerate() {
        let mut start = 0;
        loop {
            if used == columns {
                pages.push(Vec::new());
                used = 0;
            }
            let high = if pages.len() == 1 {
                room.first
            } else {
                room.further
            };
            let end = end_of(heights, start, high);
            used += 1;
            if let Some(page) = pages.last_mut() {
                match page.last_mut() {
                    Some(part) if part.stage == stage => part.columns.push(start..end),
                    _ => page.push(Part {
                        stage,
                        columns: std::iter::once(start..end).collect(),
                    }),
                }
            }
            start = end;
            if start >= heights.len() {
                break;
            }
        }
    }
    for part in pages.iter_mut().flatten() {
        even_out(part, heights);
    }
    pages
}

/// The same cards in the same columns, as equally high as they can be.
fn even_out(part: &mut Part, heights: &[Vec<f32>]) {
    let (Some(first), Some(last)) = (part.columns.first(), part.columns.last()) else {
        return;
    };
    let all = first.start..last.end;
    let start = all.start;
    if let Some(heights) = heights.get(part.stage).and_then(|it| it.get(all)) {
        let columns = split(heights, part.columns.len()).into_iter();
        part.columns = columns
            .map(|range| range.start + start..range.end + start)
            .collect();
    }
}

fn end_of(heights: &[f32], start: usize, room: f32) -> usize {
    let mut end = start;
    let mut height = 0.0;
    while let Some(more) = heights.get(end) {
        height += more;
        if height > room && end > start {
            break;
        }
        end += 1;
    }
    end
}

fn sum(heights: &[f32], range: &Range<usize>) -> f32 {
    heights.get(range.clone()).unwrap_or_default().iter().sum()
}

/// Cuts a list into so many parts in order, the highest of which is as low as can be.
pub(in super::super) fn split(heights: &[f32], parts: usize) -> Vec<Range<usize>> {
    let fill = |room: f32| {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        while start < heights.len() {
            let end = end_of(heights, start, room);
            ranges.push(start..end);
            start = end;
        }
        ranges
    };
    let all: f32 = heights.iter().sum();
    let (mut low, mut high) = (heights.iter().copied().fold(0.0, f32::max), all);
    for _ in 0..24 {
        let middle = f32::midpoint(low, high);
        if fill(middle).len() <= parts {
            high = middle;
        } else {
            low = middle;
        }
    }
    let mut ranges = fill(high);
    ranges.resize(parts.max(1), heights.len()..heights.len());
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_cut_where_the_highest_part_is_lowest() {
        // 3+3 | 4+2 | 5: no cut into three has a part below 6.
        assert_eq!(split(&[3.0, 3.0, 4.0, 2.0, 5.0], 3), [0..2, 2..4, 4..5]);
        assert_eq!(split(&[1.0], 2), [0..1, 1..1]);
        assert_eq!(split(&[], 1).len(), 1);
    }

    #[test]
    fn columns_go_where_the_most_stands() {
        let heights = [vec![10.0; 2], vec![10.0; 9], vec![]];
        let parts = on_one_page(&heights, 5, 30.0).unwrap();
        let counts: Vec<usize> = parts.iter().map(|part| part.columns.len()).collect();
        assert_eq!(counts, [1, 3, 1]);
        assert_eq!(on_one_page(&heights, 4, 30.0), None);
        assert_eq!(on_one_page(&heights, 2, 300.0), None);
    }

    #[test]
    fn what_has_no_room_goes_on_on_the_next_page_under_the_same_stage() {
        let room = Room {
            width: 100.0,
            first: 20.0,
            further: 40.0,
            gap: 4.0,
        };
        let heights = [vec![10.0; 3], vec![10.0; 6], vec![50.0]];
        let pages = on_pages(&heights, 2, room);
        let part = |stage, columns: Vec<Range<usize>>| Part { stage, columns };
        assert_eq!(pages[0], [part(0, vec![0..2, 2..3])]);
        assert_eq!(pages[1], [part(1, vec![0..3, 3..6])]);
        assert_eq!(pages[2], [part(2, std::iter::once(0..1).collect())]);
    }
}
