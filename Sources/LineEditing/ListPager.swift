/// Which page of a list of candidates is on the screen.
struct ListPager {
    private var shown = 0

    /// The rows to print for `part` of `candidates`; none when they are on the screen already.
    ///
    /// - Parameters:
    ///   - columns: Columns that a row may take.
    ///   - rows: Rows that a page may take.
    mutating func rows(
        _ part: Editor.ListPart, of candidates: [Candidate], columns: Int, rows: Int
    ) -> [String] {
        let pages = CandidateList(candidates, columns: columns, rows: rows).pages
        guard let last = pages.indices.last else { return [] }
        switch part {
        case .first: shown = 0
        case .next: shown = min(shown + 1, last)
        case .previous: shown = max(min(shown, last) - 1, 0)
        case .with(let candidate):
            let page = pages.firstIndex { $0.candidates.contains(candidate) } ?? 0
            if page == shown { return [] }
            shown = page
        }
        return pages[shown].rows
    }
}
