//! What can be chosen for an export: kinds of files and pages, as sets with names that scripts know.

use std::marker::PhantomData;

/// One of some few things that can be chosen together.
pub trait Choice: Copy + PartialEq + 'static {
    /// All of them, in their order; at most eight.
    const ALL: &'static [Self];

    /// Its name for the command line and for what is kept.
    fn code(self) -> &'static str;

    /// The one of that name.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|of| of.code() == code)
    }
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// The workbook with live formulas.
    Xlsx,
    /// Pages to be read and printed.
    Pdf,
    /// Pages as vector pictures.
    Svg,
    /// Pages as pixels, for slides.
    Png,
    /// Tables.
    Csv,
    /// Customer Tracks as text that notes programs draw.
    Mermaid,
    /// The project file itself, to be passed on.
    Project,
}

impl FileKind {
    /// True for the kinds that show pages.
    pub const fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Svg | Self::Png)
    }
}

impl Choice for FileKind {
    const ALL: &'static [Self] = &[
        Self::Xlsx,
        Self::Pdf,
        Self::Png,
        Self::Svg,
        Self::Csv,
        Self::Mermaid,
        Self::Project,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
            Self::Mermaid => "mermaid",
            Self::Project => "ron",
        }
    }
}

/// A page, or the document of all pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The ranking.
    Priorities,
    /// The matrix.
    Matrix,
    /// The journey map.
    Map,
    /// Each Customer Track.
    Tracks,
    /// The private hypotheses.
    Hypotheses,
    /// One document with contents, as PDF only.
    Full,
}

impl Choice for PageKind {
    const ALL: &'static [Self] = &[
        Self::Priorities,
        Self::Matrix,
        Self::Map,
        Self::Tracks,
        Self::Hypotheses,
        Self::Full,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Priorities => "priorities",
            Self::Matrix => "matrix",
            Self::Map => "map",
            Self::Tracks => "tracks",
            Self::Hypotheses => "hypotheses",
            Self::Full => "full",
        }
    }
}

/// Some of what can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<T> {
    bits: u8,
    of: PhantomData<T>,
}

impl<T> Chosen<T> {
    /// Every one.
    pub const ALL: Self = Self {
        bits: u8::MAX,
        of: PhantomData,
    };
    /// Not one.
    pub const NONE: Self = Self {
        bits: 0,
        of: PhantomData,
    };
}

impl Chosen<FileKind> {
    /// Every kind that shows a project to others; its own file is exported only where it is asked for.
    pub const REPORTS: Self = Self {
        bits: 0b11_1111,
        of: PhantomData,
    };
}

impl<T: Choice> Chosen<T> {
    fn bit(of: T) -> u8 {
        let at = T::ALL.iter().position(|known| *known == of);
        at.map_or(0, |at| 1 << at)
    }

    /// Whether this one is chosen.
    pub fn has(self, of: T) -> bool {
        self.bits & Self::bit(of) != 0
    }

    /// With this one chosen, or not.
    pub fn set(&mut self, of: T, chosen: bool) {
        if chosen {
            self.bits |= Self::bit(of);
        } else {
            self.bits &= !Self::bit(of);
        }
    }

    /// Those chosen, in their order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |of| self.has(*of))
    }

    /// True where nothing is chosen.
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }

    /// Their names, with commas between.
    pub fn codes(self) -> String {
        self.iter().map(T::code).collect::<Vec<_>>().join(",")
    }

    /// Those of these names; names that are not known are passed over.
    pub fn from_codes(codes: &str) -> Self {
        codes.split(',').filter_map(T::from_code).collect()
    }
}

impl<T: Choice> FromIterator<T> for Chosen<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut chosen = Self::NONE;
        for of in all {
            chosen.set(of, true);
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::{Chosen, FileKind, PageKind};

    #[test]
    fn a_choice_is_kept_by_names() {
        let some = Chosen::from_codes("png,csv,holograms");
        assert!(some.has(FileKind::Png) && some.has(FileKind::Csv) && !some.has(FileKind::Pdf));
        assert_eq!(some.codes(), "png,csv");
        assert!(Chosen::<PageKind>::from_codes("").is_empty());
        assert_eq!(Chosen::REPORTS.codes(), "xlsx,pdf,png,svg,csv,mermaid");
        let all = Chosen::<PageKind>::ALL.codes();
        assert_eq!(all, "priorities,matrix,map,tracks,hypotheses,full");
    }
}
