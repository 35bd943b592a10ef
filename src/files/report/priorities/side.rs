//! The right side: the sentences that matter, factors and stages ranked small, and how far it all can be trusted.

use super::Ground;
use super::short::{Short, factors, stages};
use super::trust;
use crate::files::report::fonts::{Face, Style};
use crate::files::report::page::{Bounds, Outline, Page, Shape};
use crate::files::report::run::Run;
use crate::files::report::{Align, Paragraph, palette, paragraph};
use crate::i18n::Message;
use crate::methods::sentences::sentences;

/// How many sentences there are.
const SENTENCES: usize = 5;
/// Sizes of sentences and of everything else, in points on A4, the best first.
const SIZES: [(f32, f32); 6] = [
    (9.6, 7.8),
    (9.2, 7.5),
    (8.8, 7.2),
    (8.4, 7.0),
    (8.0, 6.7),
    (7.6, 6.5),
];

/// A part of the side, from top to bottom.
enum Piece {
    Space(f32),
    Heading(Run),
    /// With the number that stands before it.
    Sentence(Run, Paragraph),
    Text(Paragraph),
    Item(Box<super::short::Item>),
}

/// Draws the side.
pub(super) fn draw(page: &mut Page, ground: Ground<'_>, area: Bounds) {
    let said = sentences(
        ground.project,
        ground.options.scope,
        ground.figures,
        SENTENCES,
    );
    let said: Vec<String> = said
        .iter()
        .map(|sentence| ground.words.say(&sentence.message))
        .collect();
    let short = [factors(ground), stages(ground)];
    let mut side = Side {
        ground,
        area,
        sizes: SIZES[0],
        most: [usize::MAX; 2],
    };
    let mut pieces = Vec::new();
    for sizes in SIZES {
        side.sizes = sizes;
        pieces = side.pieces(&said, &short);
        if side.height(&pieces) <= area.height {
            break;
        }
    }
    // What is longest is cut first, and says how much is missing.
    let mut shown = short.each_ref().map(|short| short.items.len());
    while side.height(&pieces) > area.height {
        let [factors, stages] = shown;
        let over = side.height(&pieces) - area.height;
        let lines = (over / (side.small() * 2.0)).ceil().max(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few lines"
        )]
        let lines = lines as usize;
        if factors >= stages && factors > 0 {
            shown = [factors.saturating_sub(lines), stages];
        } else if stages > 0 {
            shown = [factors, stages.saturating_sub(lines)];
        } else {
            break;
        }
        side.most = shown;
        pieces = side.pieces(&said, &short);
    }
    side.place(page, pieces);
}

struct Side<'a> {
    ground: Ground<'a>,
    area: Bounds,
    sizes: (f32, f32),
    /// How many factors and stages are shown.
    most: [usize; 2],
}

impl Side<'_> {
    fn small(&self) -> f32 {
        self.sizes.1 * self.ground.scale
    }

    fn heading(&self, key: &str) -> Piece {
        let size = 9.0 * self.ground.scale;
        let style = Style::new(Face::SemiBold, size, palette::INK);
        Piece::Heading(Run::new(&self.ground.words.text(key), style))
    }

    fn text(&self, text: &str) -> Piece {
        let style = Style::new(Face::Regular, self.small(), palette::INK_SOFT);
        let mut text = paragraph(text, style, self.area.width, usize::MAX);
        text.leading = self.small() * 1.22;
        Piece::Text(text)
    }

    fn pieces(&self, said: &[String], short: &[Short; 2]) -> Vec<Piece> {
        let scale = self.ground.scale;
        let gap = 9.0 * scale;
        let mut pieces = vec![self.heading("report-head-matters")];
        for (number, text) in (1_usize..).zip(said) {
            pieces.push(self.sentence(number, text));
            pieces.push(Piece::Space(self.sizes.0 * scale * 0.42));
        }
        for (short, most) in short.iter().zip(self.most) {
            if short.items.is_empty() {
                continue;
            }
            pieces.push(Piece::Space(gap));
            pieces.push(self.heading(short.title));
            let layout = short.layout(self.small(), self.area);
            for item in short.items.iter().take(most) {
                let item = layout.item(item);
                pieces.push(Piece::Item(Box::new(item)));
            }
            let left = short.items.len().saturating_sub(most);
            if left > 0 {
                let message = Message::new("report-more-on-matrix").with("count", left);
                pieces.push(self.text(&self.ground.words.say(&message)));
            }
        }
        pieces.push(Piece::Space(gap));
        pieces.push(self.heading("report-head-trust"));
        for text in trust::lines(self.ground) {
            pieces.push(self.text(&text));
            pieces.push(Piece::Space(self.small() * 0.3));
        }
        pieces
    }

    fn sentence(&self, number: usize, text: &str) -> Piece {
        let size = self.sizes.0 * self.ground.scale;
        let accent = Style::new(Face::SemiBold, size, palette::ACCENT);
        let style = Style::new(Face::Regular, size, palette::INK);
        let mut text = paragraph(text, style, self.area.width - self.indent(), usize::MAX);
        text.leading = size * 1.24;
        Piece::Sentence(Run::new(&number.to_string(), accent), text)
    }

    /// Where the words of sentences begin, behind their numbers.
    fn indent(&self) -> f32 {
        13.0 * self.ground.scale
    }

    fn height(&self, pieces: &[Piece]) -> f32 {
        pieces.iter().map(|piece| self.height_of(piece)).sum()
    }

    fn height_of(&self, piece: &Piece) -> f32 {
        match piece {
            Piece::Space(height) => *height,
            Piece::Heading(_) => 16.0 * self.ground.scale,
            Piece::Sentence(_, text) | Piece::Text(text) => text.height(),
            Piece::Item(item) => item.height,
        }
    }

    fn place(&self, page: &mut Page, pieces: Vec<Piece>) {
        let (x, width) = (self.area.x, self.area.width);
        let mut y = self.area.y;
        for piece in pieces {
            let below = y + self.height_of(&piece);
            match piece {
                Piece::Space(_) => {}
                Piece::Heading(run) => {
                    let rule = below - 4.6 * self.ground.scale;
                    page.text(run.at(x, rule - 4.0 * self.ground.scale));
                    let line = Outline::line((x, rule), (x + width, rule));
                    page.stroke(line, palette::LINE_STRONG, 0.5);
                }
                Piece::Sentence(number, text) => {
                    let first = page.shapes.len();
                    text.place(page, x + self.indent(), y, width, Align::Left);
                    if let Some(Shape::Text(run)) = page.shapes.get(first) {
                        let baseline = run.at.1;
                        page.text(number.at(x, baseline));
                    }
                }
                Piece::Text(text) => {
                    text.place(page, x, y, width, Align::Left);
                }
                Piece::Item(item) => item.place(page, y),
            }
            y = below;
        }
    }
}
