//! Files of answers: what their columns seem to be, and their answers as columns.

mod cell;
mod decode;
mod delimiter;
mod dictionary;
mod error;
mod grid;
mod heads;
mod limits;
mod many;
mod notice;
mod outline;
mod pack;
mod paths;
mod reach;
mod read;
mod recognise;
mod row;
mod scan;
mod seen;
mod separator;
mod table;
mod take;
mod words;

pub use error::SurveyError;
pub use limits::{MAX_PACKED, MAX_ROWS};
pub use notice::SurveyNotice;
pub use outline::{Outline, outline};
pub use pack::pack;
pub use paths::{path_of, path_to_keep};
pub use reach::{Agreed, beside, find, is_own, may_read};
pub use read::{ReadSurvey, read_waves};
pub use recognise::propose;
pub use seen::{ColumnSeen, Facts};
