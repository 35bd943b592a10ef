//! Several people's ratings of the same cells: consensus, spread, agreement, disputed cells.

mod agreement;
mod changes;
mod concordance;
mod consensus;
mod disputes;
mod overview;
mod raters;
mod row;
mod sentence;
mod visible;
mod votes;

pub use agreement::{Agreement, agreement};
pub use changes::{ConsensusChanges, consensus_changes, is_settled, with_consensus};
pub use concordance::{Concord, kendall_w, midranks};
pub use consensus::{CellConsensus, Consensus, consensus};
pub use disputes::{Dispute, Disputes, disputes, disputes_while};
pub use overview::{Overview, overview};
pub use raters::{RaterFigures, rated_cells, raters};
pub use row::disputed_in_row;
pub use sentence::sentence;
pub use visible::{blinded, shown, visible};
pub use votes::Votes;
