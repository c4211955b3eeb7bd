/// Candidates folded once, so that they can be looked through at every Tab.
public struct CandidatePool: Sendable {
    private let candidates: [(candidate: Candidate, folded: FoldedText)]

    public init(_ candidates: [Candidate]) {
        self.candidates = candidates.map { ($0, Self.folded($0.insertion)) }
    }

    /// The candidates that fit `typed`, in the order of the pool: those that begin with it; where there are none, those
    /// that hold it; where there are none, those that begin with it but for one slip of the fingers. Case and accents
    /// are ignored, and a hyphen is as good as a blank.
    public func matches(_ typed: some StringProtocol) -> [Candidate] {
        let wanted = Self.folded(String(typed))
        let beginning = candidates.filter { $0.folded.hasPrefix(wanted) }
        if !beginning.isEmpty { return beginning.map(\.candidate) }
        let holding = candidates.filter { $0.folded.firstPosition(of: wanted) != nil }
        if !holding.isEmpty { return holding.map(\.candidate) }
        return candidates.filter { $0.folded.positionWithSlip(of: wanted, anchored: true) != nil }.map(\.candidate)
    }

    /// Those that begin with `typed`, alone.
    public func beginning(with typed: some StringProtocol) -> [Candidate] {
        let wanted = Self.folded(String(typed))
        return candidates.filter { $0.folded.hasPrefix(wanted) }.map(\.candidate)
    }

    private static func folded(_ text: String) -> FoldedText {
        FoldedText(String(text.map { $0 == "-" ? " " : $0 }))
    }
}
