import CorpusModel
import Understanding

/// Judges each line of a conversation for danger, together with what was told before.
///
/// It keeps the lines that tell of signs and conditions, and reads them as one story, so that "my calf is sore" and, later,
/// "it is hot and swollen, too" add up. What was told holds until it is taken back or forgotten.
struct Triage {
    enum Verdict: Equatable {
        case nothing
        /// The line tells of a sign, alone or with what was told before. Most urgent first.
        case redFlag([DangerReading.Finding])
        /// Signs told before still stand.
        case held([DangerReading.Finding])
        /// The line asks about signs, or supposes them.
        case informs([DangerReading.Finding])
        /// The signs told before are no more.
        case takenBack
    }

    /// More than anyone tells; older lines without signs of their own are forgotten first.
    private static let mostLines = 30

    private var lines: [String] = []
    private var standing: [DangerReading.Finding] = []
    /// Ids of the runner's conditions.
    private(set) var conditions: [String] = []

    mutating func forget() { self = Triage() }

    /// What `line` means after the lines before it.
    mutating func take(_ line: String, _ matcher: IntentMatcher) -> Verdict {
        let before = standing
        let reading = matcher.dangers(in: lines + [line])
        if reading.withdraws, matcher.dangers(in: [line]).signs.isEmpty {
            lines.removeAll { !matcher.dangers(in: [$0]).signs.isEmpty }
            standing = []
            conditions = matcher.dangers(in: lines).conditions.map(\.id)
            return before.isEmpty ? .nothing : .takenBack
        }
        if reading.saysSomething { keep(line, matcher) }
        standing = reading.signs
        conditions = reading.conditions.map(\.id)
        if standing.isEmpty {
            guard before.isEmpty else { return .takenBack }
            return reading.supposedSigns.isEmpty ? .nothing : .informs(reading.supposedSigns)
        }
        let isTold =
            standing.map(\.id) != before.map(\.id)
            || (reading.saysSomething && !matcher.dangers(in: [line]).signs.isEmpty)
        return isTold ? .redFlag(standing) : .held(standing)
    }

    private mutating func keep(_ line: String, _ matcher: IntentMatcher) {
        lines.append(line)
        guard lines.count > Self.mostLines else { return }
        let first = lines.firstIndex { matcher.dangers(in: [$0]).signs.isEmpty } ?? 0
        lines.remove(at: first)
    }
}
