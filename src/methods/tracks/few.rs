//! How little a small panel says about a whole segment.

use crate::model::EvidenceKind;

/// Fewer answers than this are too few for a conclusion about a segment.
pub const FEW: u32 = 30;

/// True for answers of so few that a share of them says little about a segment. In-depth interviews, records and visits are
/// not counted by heads, so n says nothing against them.
pub const fn is_too_few(kind: EvidenceKind, n: u32) -> bool {
    matches!(kind, EvidenceKind::Panel | EvidenceKind::Hypothesis) && n < FEW
}

/// Half the width of the 95 % interval of a share of one half among n answers, in percentage points:
/// 100 · 1.96 · √(0.25 / n), the normal approximation at its widest. None for n = 0.
pub fn half_width_95_points(n: u32) -> Option<f64> {
    (n > 0).then(|| 196.0 * (0.25 / f64::from(n)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_half_width_of_a_share_by_hand() {
        // 1.96 · 0.5 / 5 = 0.196; 1.96 · 0.5 / 10 = 0.098.
        for (n, points) in [(25, 19.6), (100, 9.8)] {
            let found = half_width_95_points(n).unwrap();
            assert!((found - points).abs() < 1e-9, "{found}");
        }
        assert_eq!(half_width_95_points(0), None);
    }

    #[test]
    fn only_answers_counted_by_heads_can_be_too_few() {
        assert!(is_too_few(EvidenceKind::Panel, 29));
        assert!(!is_too_few(EvidenceKind::Panel, 30));
        assert!(is_too_few(EvidenceKind::Hypothesis, 1));
        assert!(!is_too_few(EvidenceKind::Interview, 1));
    }
}
