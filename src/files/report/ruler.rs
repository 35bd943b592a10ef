//! Text in words whose widths are known once for all sizes, so that a layout can be tried in many sizes before it is drawn.

use super::colour::Colour;
use super::fonts::{Face, Style, reach};
use super::page::{Outline, Page};
use super::run::Run;
use crate::i18n::visible;

/// From baseline to baseline, in sizes of the type.
pub(super) const LEADING: f32 = 1.27;

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub face: Face,
    pub colour: Colour,
    /// Of the size of the text.
    pub scale: f32,
    pub struck: bool,
}

impl Look {
    pub const fn new(face: Face, colour: Colour) -> Self {
        Self {
            face,
            colour,
            scale: 1.0,
            struck: false,
        }
    }

    pub const fn scaled(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    pub const fn struck(mut self, struck: bool) -> Self {
        self.struck = struck;
        self
    }

    const fn style(self, size: f32) -> Style {
        Style::new(self.face, size * self.scale, self.colour)
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Word {
    text: String,
    look: Look,
    /// At size 1.
    width: f32,
    /// Follows what stands before it without a space, yet may begin a line.
    glued: bool,
}

/// A text in one or several looks, not yet broken into lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Text {
    words: Vec<Word>,
}

/// A part of a text on one line.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    text: String,
    look: Look,
    glued: bool,
}

/// One line, not yet placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    pieces: Vec<Piece>,
}

/// The width of a space, at size 1.
const SPACE: f32 = 0.26;

impl Text {
    /// A text in one look.
    pub fn of(text: &str, look: Look) -> Self {
        Self::default().with(text, look)
    }

    /// With more words behind it, after a space.
    pub fn with(mut self, text: &str, look: Look) -> Self {
        let plain = visible(text);
        let words = plain.split([' ', '\n', '\t', '\r']);
        for word in words.filter(|word| !word.is_empty()) {
            let mut glued = false;
            for part in word.split_inclusive(['-', '/', '–', '—']) {
                self.words.push(Word {
                    text: part.to_owned(),
                    look,
                    width: Run::new(part, look.style(1.0)).width,
                    glued,
                });
                glued = true;
            }
        }
        self
    }

    /// With another text behind it, after a space.
    pub fn then(mut self, more: Self) -> Self {
        self.words.extend(more.words);
        self
    }

    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The width of the longest part that is not broken, at size 1.
    pub fn longest(&self) -> f32 {
        self.words.iter().map(|word| word.width).fold(0.0, f32::max)
    }

    /// The largest of its scales.
    pub fn scale(&self) -> f32 {
        let scales = self.words.iter().map(|word| word.look.scale);
        scales.fold(0.0, f32::max)
    }

    /// The width on one line, at size 1.
    pub fn width(&self) -> f32 {
        let gaps = self.words.iter().skip(1).filter(|word| !word.glued).count();
        let words: f32 = self.words.iter().map(|word| word.width).sum();
        words + gaps as f32 * SPACE
    }

    /// How many lines it takes.
    pub fn count(&self, size: f32, width: f32) -> usize {
        let mut lines = 0;
        self.break_up(size, width, |line, _, _| lines = line + 1);
        lines
    }

    /// Breaks it into lines.
    pub fn lines(&self, size: f32, width: f32) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        self.break_up(size, width, |at, word, part| {
            if lines.len() <= at {
                lines.push(Line::default());
            }
            let Some(line) = lines.last_mut() else {
                return;
            };
            match line.pieces.last_mut() {
                Some(last) if last.look == word.look => {
                    if !word.glued {
                        last.text.push(' ');
                    }
                    last.text.push_str(part);
                }
                _ => line.pieces.push(Piece {
                    text: part.to_owned(),
                    look: word.look,
                    glued: word.glued,
                }),
            }
        });
        lines
    }

    fn break_up(&self, size: f32, width: f32, mut emit: impl FnMut(usize, &Word, &str)) {
        // What was measured word by word may differ from whole lines by rounding.
        let room = width / size * 0.995;
        let (mut line, mut x) = (0, 0.0);
        for word in &self.words {
            let gap = if word.glued || x == 0.0 { 0.0 } else { SPACE };
            if x > 0.0 && x + gap + word.width > room {
                line += 1;
                x = 0.0;
            } else {
                x += gap;
            }
            if word.width <= room {
                emit(line, word, &word.text);
                x += word.width;
                continue;
            }
            let mut rest = word.text.as_str();
            loop {
                let (part, wide) = fitting(rest, word.look, room);
                emit(line, word, part);
                rest = rest.get(part.len()..).unwrap_or_default();
                x = wide;
                if rest.is_empty() {
                    break;
                }
                line += 1;
            }
        }
    }
}

/// The longest beginning of a word that has room, one letter at least, and its width at size 1.
fn fitting(word: &str, look: Look, room: f32) -> (&str, f32) {
    let width = |part: &str| Run::new(part, look.style(1.0)).width;
    let ends: Vec<usize> = (word.char_indices().skip(1).map(|(at, _)| at))
        .chain([word.len()])
        .collect();
    let fits = |end: &usize| word.get(..*end).is_some_and(|part| width(part) <= room);
    let count = ends.partition_point(fits).max(1);
    let end = ends.get(count - 1).copied().unwrap_or(word.len());
    let part = word.get(..end).unwrap_or(word);
    (part, width(part))
}

impl Line {
    /// Its height, in sizes of the type.
    pub fn height(&self) -> f32 {
        let scales = self.pieces.iter().map(|piece| piece.look.scale);
        scales.fold(0.0, f32::max) * LEADING
    }

    /// Draws it with its upper left corner there; gives the x behind it.
    pub fn place(&self, page: &mut Page, size: f32, (x, y): (f32, f32)) -> f32 {
        let baseline = y + self.baseline(size);
        let mut pen = x;
        for piece in &self.pieces {
            if pen > x && !piece.glued {
                pen += SPACE * size;
            }
            let run = Run::new(&piece.text, piece.look.style(size)).at(pen, baseline);
            let end = pen + run.width;
            if piece.look.struck {
                let height = baseline - size * piece.look.scale * 0.26;
                let line = Outline::line((pen, height), (end, height));
                page.stroke(line, piece.look.colour, size * 0.06);
            }
            page.text(run);
            pen = end;
        }
        pen
    }

    /// How far its baseline lies below its upper edge.
    pub fn baseline(&self, size: f32) -> f32 {
        let reach = self.pieces.iter().map(|piece| {
            let style = piece.look.style(size);
            let (up, down) = reach(style);
            (style.size * LEADING - up - down) / 2.0 + up
        });
        reach.fold(0.0, f32::max)
    }
}

/// How many whole ones there are; none below 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of columns on a page"
)]
pub(super) fn whole(value: f32) -> usize {
    value.max(0.0) as usize
}

/// The height of lines in points.
pub(super) fn height(lines: &[Line], size: f32) -> f32 {
    lines.iter().map(Line::height).sum::<f32>() * size
}

/// Draws lines one below the other; gives the y below them.
pub(super) fn place(lines: &[Line], page: &mut Page, size: f32, (x, y): (f32, f32)) -> f32 {
    let mut top = y;
    for line in lines {
        line.place(page, size, (x, top));
        top += line.height() * size;
    }
    top
}

#[cfg(test)]
mod tests {
    use super::super::colour::palette;
    use super::*;

    fn text(text: &str) -> Text {
        Text::of(text, Look::new(Face::Regular, palette::INK))
    }

    fn said(lines: &[Line]) -> Vec<String> {
        let pieces = |line: &Line| line.pieces.iter().map(|piece| piece.text.clone()).collect();
        lines.iter().map(pieces).collect()
    }

    #[test]
    fn lines_break_between_words_and_behind_hyphens_and_lose_nothing() {
        let lines = text("Запись на приём онлайн-календарь").lines(10.0, 62.0);
        assert_eq!(said(&lines), ["Запись на", "приём", "онлайн-", "календарь"]);
        assert_eq!(text("one two").lines(10.0, 500.0).len(), 1);
        assert_eq!(text("").count(10.0, 50.0), 0);
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken_between_letters() {
        let lines = text("Достопримечательность").lines(10.0, 40.0);
        assert!(lines.len() > 1);
        assert_eq!(said(&lines).concat(), "Достопримечательность");
        for line in said(&lines) {
            let style = Style::new(Face::Regular, 10.0, palette::INK);
            assert!(Run::new(&line, style).width <= 40.0, "{line}");
        }
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let words = "Сайт открывается за две секунды и сразу говорит о цене";
        for width in [40.0_f32, 73.0, 120.0, 300.0] {
            let broken = text(words);
            let lines = broken.lines(8.0, width);
            assert_eq!(lines.len(), broken.count(8.0, width));
            for line in said(&lines) {
                let style = Style::new(Face::Regular, 8.0, palette::INK);
                assert!(Run::new(&line, style).width <= width, "{line}");
            }
        }
    }
}
