//! What a workbook consists of: its sheets with their parts, its texts, its formats of numbers, its system of dates.

use std::collections::BTreeMap;
use std::io::Read;

use super::error::BookError;
use super::limits::{MAX_FORMATS, MAX_SHEETS, MAX_SMALL_PART, MAX_TEXTS, MAX_TEXTS_PART};
use super::package::{Package, fault};
use super::tags::{MAX_TOKEN, Piece, Tag, TagError, Tags};

const WORKBOOK: &str = "xl/workbook.xml";
/// Of a sheet's name; Excel has 31.
const LONGEST_NAME: usize = 255;
/// Of a format's code; Excel has 255.
const LONGEST_CODE: usize = 255;

/// What is on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Cells,
    Chart,
    /// Macros or dialogs of an old Excel.
    Macros,
}

/// A sheet as the workbook lists it.
#[derive(Debug)]
pub(super) struct Entry {
    pub name: String,
    pub hidden: bool,
    pub kind: Kind,
    /// None where it is missing.
    pub part: Option<usize>,
}

/// How numbers are shown, as far as it tells dates from numbers.
#[derive(Debug, Default)]
pub(super) struct Formats {
    /// Codes of the workbook's own formats.
    pub codes: BTreeMap<u64, String>,
    /// The format of each style of cells.
    pub styles: Vec<u64>,
}

#[derive(Debug)]
pub(super) struct Outline {
    pub sheets: Vec<Entry>,
    pub texts: Option<usize>,
    pub formats: Formats,
    pub dates_from_1904: bool,
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Reads what leads to the sheets, and checks the texts.
///
/// # Errors
/// Where a part on the way is missing, damaged or too large.
pub(super) fn outline(package: &mut Package<'_>) -> Result<Outline, BookError> {
    let roots = relations(package, "_rels/.rels")?;
    let document = roots.iter().find(|root| root.kind == "officeDocument");
    let workbook = document.map_or_else(|| WORKBOOK.to_owned(), |root| resolved("", &root.target));
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let relations = relations(
        package,
        resolved(folder, &format!("_rels/{file}.rels")).as_str(),
    )?;
    let part_of = |package: &Package<'_>, relation: &Relation| {
        package.find(&resolved(folder, &relation.target))
    };
    let by_kind = |package: &Package<'_>, kind: &str| {
        let relation = relations.iter().find(|relation| relation.kind == kind);
        relation.and_then(|relation| part_of(package, relation))
    };
    let texts = by_kind(package, "sharedStrings");
    let styles = by_kind(package, "styles");
    let by_id: BTreeMap<&str, &Relation> = relations
        .iter()
        .map(|relation| (relation.id.as_str(), relation))
        .collect();

    let at = package.find(&workbook);
    let at = at.ok_or_else(|| BookError::Damaged(workbook.clone()))?;
    let (listed, dates_from_1904) = listed(package, at)?;
    let sheets = listed
        .into_iter()
        .map(|(name, id, hidden)| {
            let relation = by_id.get(id.as_str());
            let kind = match relation.map(|relation| relation.kind.as_str()) {
                Some("worksheet") | None => Kind::Cells,
                Some("chartsheet") => Kind::Chart,
                Some(_) => Kind::Macros,
            };
            Entry {
                name,
                hidden,
                kind,
                part: relation.and_then(|relation| part_of(package, relation)),
            }
        })
        .collect();
    if let Some(texts) = texts {
        check_texts(package, texts)?;
    }
    let formats = match styles {
        Some(styles) => formats(package, styles)?,
        None => Formats::default(),
    };
    Ok(Outline {
        sheets,
        texts,
        formats,
        dates_from_1904,
    })
}

/// Goes through the tags of a part.
fn each_tag(
    package: &mut Package<'_>,
    index: usize,
    mut tag: impl FnMut(Tag<'_>) -> Result<(), TagError>,
) -> Result<String, BookError> {
    let part = package.part(index, MAX_SMALL_PART)?;
    let name = part.name.clone();
    let mut tags = Tags::new(part);
    let mut walk = || {
        while let Some(piece) = tags.next()? {
            if let Piece::Open(open) = piece {
                tag(open)?;
            }
        }
        Ok(())
    };
    walk().map_err(|error| fault(&name, &error, MAX_SMALL_PART))?;
    Ok(name)
}

fn relations(package: &mut Package<'_>, path: &str) -> Result<Vec<Relation>, BookError> {
    let mut relations = Vec::new();
    let Some(index) = package.find(path) else {
        return Ok(relations);
    };
    each_tag(package, index, |tag| {
        if tag.name == b"Relationship" && tag.raw("TargetMode")? != Some(b"External") {
            let text =
                |name| Ok::<_, TagError>(tag.written(name)?.unwrap_or_default().into_owned());
            let kind = text("Type")?;
            relations.push(Relation {
                id: text("Id")?,
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: text("Target")?,
            });
        }
        Ok(())
    })?;
    Ok(relations)
}

/// The name of a part out of a relation's target: from the root, or from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let (folder, target) = match target.strip_prefix('/') {
        Some(target) => ("", target),
        None => (folder, target.as_str()),
    };
    let mut path: Vec<&str> = Vec::new();
    for piece in folder.split('/').chain(target.split('/')) {
        match piece {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            piece => path.push(piece),
        }
    }
    path.join("/")
}

/// The sheets in their order, each with its relation's id and whether it is hidden; and whether days count from 1904.
#[expect(
    clippy::type_complexity,
    reason = "it is taken apart where it is called"
)]
fn listed(
    package: &mut Package<'_>,
    index: usize,
) -> Result<(Vec<(String, String, bool)>, bool), BookError> {
    let mut sheets = Vec::new();
    let mut from_1904 = false;
    let mut too_many = false;
    let part = each_tag(package, index, |tag| {
        if tag.name == b"workbookPr" {
            from_1904 |= tag.flag("date1904")?;
        }
        if tag.name == b"sheet" {
            too_many = sheets.len() >= MAX_SHEETS;
            if !too_many {
                let name = tag.written("name")?.unwrap_or_default();
                let id = tag.written("id")?.unwrap_or_default().into_owned();
                let hidden = tag.raw("state")?.is_some_and(|state| state != b"visible");
                sheets.push((name.chars().take(LONGEST_NAME).collect(), id, hidden));
            }
        }
        Ok(())
    })?;
    if too_many {
        return Err(BookError::TooManySheets);
    }
    if sheets.is_empty() {
        return Err(BookError::Damaged(part));
    }
    Ok((sheets, from_1904))
}

fn formats(package: &mut Package<'_>, index: usize) -> Result<Formats, BookError> {
    let mut formats = Formats::default();
    let part = package.part(index, MAX_SMALL_PART)?;
    let name = part.name.clone();
    let mut tags = Tags::new(part);
    read_formats(&mut tags, &mut formats).map_err(|error| fault(&name, &error, MAX_SMALL_PART))?;
    Ok(formats)
}

fn read_formats<R: Read>(tags: &mut Tags<R>, formats: &mut Formats) -> Result<(), TagError> {
    let mut in_cells = false;
    while let Some(piece) = tags.next()? {
        match piece {
            Piece::Open(tag) if tag.name == b"numFmt" => {
                let code = tag.written("formatCode")?.unwrap_or_default();
                if let Some(id) = tag.number("numFmtId")? {
                    let code = code.chars().take(LONGEST_CODE).collect();
                    formats.codes.insert(id, code);
                }
            }
            Piece::Open(tag) if tag.name == b"cellXfs" => in_cells = !tag.empty,
            Piece::Close(b"cellXfs") => in_cells = false,
            Piece::Open(tag) if in_cells && tag.name == b"xf" => {
                formats.styles.push(tag.number("numFmtId")?.unwrap_or(0));
            }
            _ => {}
        }
        if formats.styles.len().max(formats.codes.len()) > MAX_FORMATS {
            return Err(TagError::Malformed);
        }
    }
    Ok(())
}

/// The reader of cells keeps all texts, and makes room for as many as the part says that there are.
fn check_texts(package: &mut Package<'_>, index: usize) -> Result<(), BookError> {
    let part = package.part(index, MAX_TEXTS_PART)?;
    let name = part.name.clone();
    let mut tags = Tags::new(part);
    let count = count_texts(&mut tags).map_err(|error| fault(&name, &error, MAX_TEXTS_PART))?;
    if count > MAX_TEXTS {
        return Err(BookError::TooMuchText);
    }
    Ok(())
}

fn count_texts<R: Read>(tags: &mut Tags<R>) -> Result<usize, TagError> {
    let longest = u64::try_from(MAX_TOKEN).unwrap_or(u64::MAX);
    let mut count = 0;
    let mut begun = 0;
    loop {
        let before = tags.passed();
        let Some(piece) = tags.next()? else {
            return Ok(count);
        };
        match piece {
            Piece::Open(tag) if tag.name == b"sst" => {
                let claimed = tag.number("uniqueCount")?.unwrap_or(0);
                count = count.max(usize::try_from(claimed).unwrap_or(usize::MAX));
                if count > MAX_TEXTS {
                    return Ok(count);
                }
                count = 0;
            }
            Piece::Open(tag) if tag.name == b"si" => {
                count += 1;
                begun = before;
            }
            Piece::Close(b"si") if before - begun > longest => return Err(TagError::Malformed),
            _ => {}
        }
        if count > MAX_TEXTS {
            return Ok(count);
        }
    }
}
