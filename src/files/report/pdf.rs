//! Pages as a PDF document: vector, with the used parts of the fonts, text that can be searched and copied.

use std::collections::BTreeMap;

use chrono::Datelike;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::{DateTime, Metadata, PageLayout};
use krilla::outline::{Outline as Bookmarks, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

use super::colour::Colour;
use super::fonts::Font;
use super::options::ReportOptions;
use super::page::{Bounds, MITER, Outline, Page, Segment, Shape, Stroke};
use super::run::Run;
use crate::i18n::{Language, Message};
use crate::model::Project;

/// Why no document was made.
#[derive(Debug, thiserror::Error)]
#[error("the PDF document cannot be made: {0}")]
pub struct PdfError(pub String);

impl PdfError {
    /// The refusal in words of both languages.
    pub fn message(&self) -> Message {
        Message::new("report-no-pdf").with("why", self.0.as_str())
    }
}

/// The document of these pages; its title and author are the project's. Equal pages of one day are equal bytes.
///
/// # Errors
/// Where the pages cannot be put into a document.
pub fn pdf(
    project: &Project,
    pages: &[Page],
    options: &ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new_with(SerializeSettings {
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let mut fonts = Fonts::default();
    let mut tags = TagTree::new().with_lang(Some(tongue(options).to_owned()));
    let mut bookmarks = Bookmarks::new();
    for (number, page) in pages.iter().enumerate() {
        tags.push(add(&mut document, &mut fonts, page, pages)?);
        bookmarks.push_child(OutlineNode::new(page.title.clone(), top(number)));
    }
    document.set_outline(bookmarks);
    document.set_tag_tree(tags);
    document.set_metadata(about(project, pages, options));
    document
        .finish()
        .map_err(|error| PdfError(format!("{error:?}")))
}

/// Adds a page to the document and gives its part of the tree that readers follow: the text as it was laid out, the links.
fn add(
    document: &mut Document,
    fonts: &mut Fonts,
    page: &Page,
    pages: &[Page],
) -> Result<TagGroup, PdfError> {
    let refused = || PdfError(format!("{} × {}", page.width, page.height));
    let size = PageSettings::from_wh(page.width, page.height).ok_or_else(refused)?;
    let mut sheet = document.start_page_with(size);
    let mut surface = sheet.surface();
    let content = surface.start_tagged(ContentTag::Other);
    for shape in &page.shapes {
        draw(&mut surface, fonts, shape);
    }
    surface.end_tagged();
    surface.finish();
    let mut section = TagGroup::new(Tag::Section);
    section.push(TagGroup::with_children(Tag::P, vec![content.into()]));
    for (bounds, target) in &page.links {
        let (Some(there), Some(area)) = (pages.get(*target), rect(*bounds)) else {
            continue;
        };
        let target = Target::Destination(top(*target).into());
        let link = LinkAnnotation::new(area, target);
        let link = Annotation::new_link(link, Some(there.title.clone()));
        let link = sheet.add_tagged_annotation(link);
        section.push(TagGroup::with_children(Tag::Link, vec![link.into()]));
    }
    sheet.finish();
    Ok(section)
}

/// The upper left corner of a page.
fn top(page: usize) -> XyzDestination {
    XyzDestination::new(page, Point::from_xy(0.0, 0.0))
}

fn rect(at: Bounds) -> Option<Rect> {
    Rect::from_xywh(at.x, at.y, at.width, at.height)
}

const fn tongue(options: &ReportOptions) -> &'static str {
    match options.language {
        Language::English => "en",
        Language::Russian => "ru",
    }
}

fn about(project: &Project, pages: &[Page], options: &ReportOptions) -> Metadata {
    let title = match pages {
        [only] => only.title.clone(),
        _ => project.about.name.clone(),
    };
    let number = |value: u32| u8::try_from(value).unwrap_or(1);
    let year = u16::try_from(options.date.year()).unwrap_or(0);
    let date = DateTime::new(year)
        .month(number(options.date.month()))
        .day(number(options.date.day()));
    let author = &project.about.author;
    let authors = (!author.is_empty()).then(|| vec![author.clone()]);
    Metadata::new()
        .title(title)
        .description(project.about.description.clone())
        .authors(authors.unwrap_or_default())
        .creator("Touchrank".to_owned())
        .language(tongue(options).to_owned())
        .creation_date(date)
        .page_layout(PageLayout::SinglePage)
}

/// The fonts that the document has met.
#[derive(Default)]
struct Fonts(BTreeMap<Font, Option<krilla::text::Font>>);

impl Fonts {
    fn get(&mut self, font: Font) -> Option<krilla::text::Font> {
        let load = || krilla::text::Font::new(font.bytes().into(), 0);
        self.0.entry(font).or_insert_with(load).clone()
    }
}

fn draw(surface: &mut Surface<'_>, fonts: &mut Fonts, shape: &Shape) {
    match shape {
        Shape::Fill(outline, colour) => {
            if let Some(path) = path(outline) {
                surface.set_stroke(None);
                surface.set_fill(Some(fill(*colour)));
                surface.draw_path(&path);
            }
        }
        Shape::Stroke(outline, how) => {
            if let Some(path) = path(outline).filter(|_| how.is_seen()) {
                surface.set_fill(None);
                surface.set_stroke(Some(pen(how)));
                surface.draw_path(&path);
            }
        }
        Shape::Text(run) => text(surface, fonts, run),
    }
}

fn fill(colour: Colour) -> Fill {
    Fill {
        paint: ink(colour).into(),
        ..Fill::default()
    }
}

fn ink(Colour(red, green, blue): Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn pen(how: &Stroke) -> krilla::paint::Stroke {
    krilla::paint::Stroke {
        paint: ink(how.colour).into(),
        width: how.width,
        miter_limit: MITER,
        dash: how.dashes().map(|(on, off)| StrokeDash {
            array: vec![on, off],
            offset: 0.0,
        }),
        ..krilla::paint::Stroke::default()
    }
}

#[expect(clippy::many_single_char_names, reason = "points of a curve")]
fn path(outline: &Outline) -> Option<Path> {
    let mut path = PathBuilder::new();
    for part in &outline.0 {
        match *part {
            Segment::Move(x, y) => path.move_to(x, y),
            Segment::Line(x, y) => path.line_to(x, y),
            Segment::Quad(a, b, x, y) => path.quad_to(a, b, x, y),
            Segment::Cubic(a, b, c, d, x, y) => path.cubic_to(a, b, c, d, x, y),
            Segment::Close => path.close(),
        }
    }
    path.finish()
}

/// Draws a run's glyphs where they were measured, font by font.
fn text(surface: &mut Surface<'_>, fonts: &mut Fonts, run: &Run) {
    let (x, y) = run.at;
    let numbers = [x, y, run.width, run.style.size, run.turn_degrees];
    if !numbers.iter().all(|it| it.is_finite()) || run.style.size <= 0.0 {
        return;
    }
    surface.set_stroke(None);
    surface.set_fill(Some(fill(run.style.colour)));
    let turned = run.turn_degrees != 0.0;
    if turned {
        surface.push_transform(&Transform::from_rotate_at(run.turn_degrees, x, y));
    }
    let mut pen = x;
    for part in run.glyphs.chunk_by(|one, next| one.font == next.font) {
        let size = run.style.size;
        // Glyphs are wanted as parts of the size.
        let glyphs: Vec<KrillaGlyph> = (part.iter())
            .map(|glyph| KrillaGlyph {
                glyph_id: GlyphId::new(glyph.id),
                text_range: glyph.bytes.0..glyph.bytes.1,
                x_advance: glyph.advance / size,
                x_offset: glyph.offset.0 / size,
                y_offset: -glyph.offset.1 / size,
                y_advance: 0.0,
                location: None,
            })
            .collect();
        if let Some(font) = part.first().and_then(|glyph| fonts.get(glyph.font)) {
            let start = Point::from_xy(pen, y);
            surface.draw_glyphs(start, &glyphs, font, &run.text, size, false);
        }
        pen += part.iter().map(|glyph| glyph.advance).sum::<f32>();
    }
    if turned {
        surface.pop();
    }
}
