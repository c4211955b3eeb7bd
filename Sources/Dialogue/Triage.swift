import CorpusModel
import Understanding

/// Judges each line of a conversation for danger, together with what was told before.
///
/// It keeps the lines that tell of signs and conditions, and reads them as one story, so that "my calf is sore" and,
/// later, "it is hot and swollen, too" add up. What was told holds until it is taken back or forgotten.
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

    /// More than anyone tells; older lines without a sign or condition of their own are forgotten first.
    private static let mostLines = 12

    private var lines: [ToldLine] = []
    /// The signs that stand, most urgent first.
    private(set) var standing: [DangerReading.Finding] = []
    /// The areas of the lines that told of signs, or of parts of these; none where nobody named one.
    private(set) var signAreas: [ConceptID] = []
    /// Ids of the runner's conditions.
    private(set) var conditions: [String] = []
    /// The areas that were named with each of them; none where only others were named, as "the other leg".
    private(set) var areas: [String: [ConceptID]] = [:]
    /// Whether the last line told of one of them.
    private(set) var toldOfCondition = false
    /// The stems of the words by which it did.
    private(set) var conditionStems: Set<String> = []
    /// Whether with the last line one of them is no more.
    private(set) var endedCondition = false

    /// The signs that the last answer to a question about signs told of.
    private var informed: [String] = []

    mutating func forget() { self = Triage() }

    /// What `line` means after the lines before it.
    ///
    /// A line that is about something else and is like no description of a sign adds nothing to what was told:
    /// "set the heating to 19" after tight calves. Nor does one that would complete a sign and is least of all
    /// like a description.
    ///
    /// - Parameters:
    ///   - named: The areas that its conditions are of; nil when it names none.
    ///   - all: The areas that it names.
    ///   - coverage: The odds that the articles cover what it says, as a natural logarithm.
    mutating func take(
        _ line: ToldLine, areas named: [ConceptID]?, naming all: [ConceptID], coverage: Double, _ matcher: IntentMatcher
    ) -> Verdict {
        let before = standing
        toldOfCondition = false
        endedCondition = false
        if line.isOfOtherThings(coverage: coverage) { return passed() }
        var reading = matcher.dangers(in: lines + [line])
        if takesBack(reading), line.alone.signs.isEmpty {
            // What was told of conditions stays.
            lines = lines.filter { !$0.alone.conditions.isEmpty }.map { $0.takenBack() }
            reading = matcher.dangers(in: lines + [line])
        }
        if line.completesNothing, !Set(reading.signs.map(\.id)).isSubset(of: before.map(\.id)) { return passed() }
        if reading.saysSomething { keep(line) }
        standing = reading.signs
        note(reading.conditions.map(\.id), in: line, named)
        conditionStems = Set(line.alone.conditions.flatMap { IntentMatcher.stems(of: $0.words) })
        if standing.isEmpty {
            signAreas = all
            guard before.isEmpty else { return .takenBack }
            return asks(of: reading, line) ? .informs(reading.supposedSigns) : .nothing
        }
        let isTold =
            standing.map(\.id) != before.map(\.id) || (reading.saysSomething && !line.alone.signs.isEmpty)
        if isTold {
            let isWhole = before.isEmpty && !line.alone.signs.isEmpty && !all.isEmpty
            signAreas = isWhole ? all : (signAreas + all).uniqued()
        }
        return isTold ? .redFlag(standing) : .held(standing)
    }

    /// Whether a line asks about signs: by itself, or where it completes a question that was not answered before.
    private mutating func asks(of reading: DangerReading, _ line: ToldLine) -> Bool {
        let ids = reading.supposedSigns.map(\.id)
        defer { informed = ids }
        return !ids.isEmpty && (ids != informed || !line.alone.supposedSigns.isEmpty)
    }

    /// The verdict on a line that adds nothing to what was told.
    private mutating func passed() -> Verdict {
        conditionStems = []
        return standing.isEmpty ? .nothing : .held(standing)
    }

    /// Whether a line takes back the sign that stands: by saying so, by saying that it is over, or by denying
    /// what gave it.
    private func takesBack(_ reading: DangerReading) -> Bool {
        guard let sign = standing.first else { return false }
        return reading.withdraws || (reading.endsSomething && !sign.countsWhenOver)
            || !reading.denied.isDisjoint(with: IntentMatcher.stems(of: sign.words))
    }

    private mutating func note(_ ids: [String], in line: ToldLine, _ named: [ConceptID]?) {
        let isNew = ids != conditions
        endedCondition = !conditions.allSatisfy(ids.contains)
        conditions = ids
        guard !ids.isEmpty else { return }
        toldOfCondition = isNew || !line.alone.conditions.isEmpty
        guard isNew, let named else { return }
        for told in line.alone.conditions { areas[told.id] = named }
    }

    private mutating func keep(_ line: ToldLine) {
        lines.append(line)
        guard lines.count > Self.mostLines else { return }
        let first = lines.firstIndex { $0.alone.signs.isEmpty && $0.alone.conditions.isEmpty } ?? 0
        lines.remove(at: first)
    }
}
