public import CorpusModel

/// How well a piece of advice fits a question: what its words score, and how its facets and intents fit.
public struct Ranking: Sendable {
    /// What each fit is worth.
    ///
    /// Found by a softmax over the pieces on 4,652 tuning questions, each read by a corpus that was compiled without it and a
    /// quarter of the others. What is named, an area, tool or phase, counts for more than was found, so that it is heeded
    /// where the words are of something else; the weights of few questions were chosen. Looked for again on 11,966 questions,
    /// of which 89.0 % are right first: what is found has less still for what is named, and no more are right.
    public struct Weights: Sendable, Codable {
        public var words = 0.2
        /// Title and names, as a part of `words`.
        public var names = 0.6
        public var likeness = 1.4
        public var area = 0.55
        /// What is taken off `area`, as a part of it, for each of up to five other areas that the piece is about, too.
        public var areaBesides = 0.1
        /// What is added to `area`, as a part of it, for each further area of the question.
        public var furtherArea = 0.5
        public var widerArea = 0.32
        public var narrowerArea = 0.43
        public var otherArea = -1.6
        public var noArea = 0.13
        public var tool = 0.48
        public var otherTool = -0.92
        public var lackedTool = -20.0
        /// Some of its tools are not there, as a part of all that not everyone has.
        public var partlyLacked = -3.0
        public var phase = 0.33
        public var otherPhase = -0.68
        public var firstIntent = 0.43
        public var intent = 0.41
        public var secondIntent = 0.6
        public var symptom = 0.02
        /// Steps, for someone who wants to do something.
        public var procedure = 0.8
        /// Only how the body works, for someone who wants relief of something. Found to be -0.94, and more here: who says
        /// that something hurts is not to read first what may be the matter.
        public var explanation = -5.0
        public var lessCautious = -0.05
        /// Ruled out by cautions: behind nearly all that may be done instead, for who does not ask for it by its tool.
        public var notRecommended = -3.5

        public init() {}
    }

    private var weights: Weights
    private var widerAreas: [ConceptID: [ConceptID]]
    private var narrowerAreas: [ConceptID: [ConceptID]] = [:]
    private var lessCautious: Set<AdviceID>
    private var atHand: Set<ConceptID>
    private var withOthers: Set<ConceptID>

    /// - Parameters:
    ///   - lessCautious: The pieces than which others are more cautious.
    ///   - weights: Others than those chosen on the tuning questions, to choose them.
    public init(_ vocabulary: Vocabulary, lessCautious: Set<AdviceID>, weights: Weights = Weights()) {
        self.weights = weights
        self.lessCautious = lessCautious
        widerAreas = Dictionary(
            vocabulary.concepts(.area).map { ($0.id, $0.partOf) }, uniquingKeysWith: { first, _ in first })
        for (area, wider) in widerAreas {
            for id in wider { narrowerAreas[id, default: []].append(area) }
        }
        atHand = vocabulary.toolsAtHand
        withOthers = Set(vocabulary.concepts(.tool).filter(\.isWithOthers).map(\.id))
    }

    /// The same with other weights.
    package func weighing(_ weights: Weights) -> Ranking {
        var ranking = self
        ranking.weights = weights
        return ranking
    }

    /// The facets whose advice is looked at whatever its words.
    func facets(toFind query: Query) -> [Facet] {
        let areas = query.areas + query.areas.flatMap { widerAreas[$0] ?? [] }
        return areas.map { Facet(.area, $0) } + query.tools.map { Facet(.tool, $0) }
            + query.intents.prefix(1).map { Facet(.intent, $0) }
    }

    /// A question with what its rank among all pieces goes by.
    struct Question: Sendable {
        var query: Query
        /// The areas that its areas are part of, and those that are part of them.
        var widerAreas: [ConceptID]
        var narrowerAreas: [ConceptID]
        var isPractical: Bool
    }

    func question(_ query: Query) -> Question {
        Question(
            query: query, widerAreas: query.areas.flatMap { widerAreas[$0] ?? [] },
            narrowerAreas: query.areas.flatMap { narrowerAreas[$0] ?? [] },
            isPractical: query.intents.first.map(ConceptID.practical.contains) == true)
    }

    /// The rank of `candidate`, without the terms that it is made of: of all pieces few are shown.
    func rank(_ candidate: Candidate, _ fit: Candidate.Fit, for question: Question) -> RankedAdvice {
        var score = 0.0
        forEachTerm(of: candidate, fit, for: question) { _, _, value in score += value }
        return RankedAdvice(number: candidate.number, id: candidate.id, fit: fit, score: score)
    }

    /// What the rank of `candidate` is made of.
    func terms(of candidate: Candidate, _ fit: Candidate.Fit, for question: Question) -> [ScoreTerm] {
        var terms: [ScoreTerm] = []
        forEachTerm(of: candidate, fit, for: question) { terms.append(ScoreTerm($0, of: $1, $2)) }
        return terms
    }

    /// What the words in common add.
    func words(_ fit: Candidate.Fit) -> Double {
        max(0, weights.words * (fit.text + weights.names * fit.short))
    }

    /// What being like the questions that it is known to answer adds.
    func likeness(_ fit: Candidate.Fit) -> Double { weights.likeness * fit.likeness }

    /// What a term stands for, what it goes with, and its value.
    private typealias NoteTerm = (_ kind: String, _ subject: String, _ value: Double) -> Void

    private func forEachTerm(
        of candidate: Candidate, _ fit: Candidate.Fit, for question: Question, _ note: NoteTerm
    ) {
        let query = question.query
        let words = words(fit)
        if words > 0 { note("words", "", words) }
        note("known questions", "", likeness(fit))
        noteArea(candidate, question, note)
        noteTool(candidate, query, note)
        noteLack(candidate, query, note)
        if let phase = query.phase, !candidate.phases.contains(.anyPhase), !candidate.phases.isEmpty {
            if candidate.phases.contains(phase) {
                note("phase", phase, weights.phase)
            } else {
                note("other phase", "", weights.otherPhase)
            }
        }
        noteIntents(candidate, query, note)
        if candidate.steps > 0, question.isPractical { note("steps", "", weights.procedure) }
        if query.intents.first == .relieve, !query.symptoms.isEmpty, candidate.onlyExplains {
            note("explains only", "", weights.explanation)
        }
        for symptom in query.symptoms where candidate.symptoms.contains(symptom) {
            note("symptom", symptom, weights.symptom)
        }
        if lessCautious.contains(candidate.id) { note("less cautious", "", weights.lessCautious) }
    }

    /// Whether what is done with `tools` can be done without one that the runner does not have.
    public func allows(_ tools: [ConceptID], for query: Query) -> Bool {
        guard query.hasOnlyTheseTools || !query.withoutTools.isEmpty else { return true }
        // To lie on a ball takes the ball, whatever else it takes.
        let tools = tools.filter { !withOthers.contains($0) }
        guard !tools.isEmpty else { return true }
        let isLacking = tools.contains(where: query.withoutTools.contains)
        if isLacking, tools.allSatisfy({ query.withoutTools.contains($0) || atHand.contains($0) }) { return false }
        guard query.hasOnlyTheseTools else { return true }
        return tools.contains { query.tools.contains($0) || atHand.contains($0) }
    }

    /// Whether everyone has this tool.
    public func isAtHand(_ tool: ConceptID) -> Bool { atHand.contains(tool) }

    /// `hit` where what it says to do is not recommended.
    public func notRecommended(_ hit: Hit) -> Hit {
        var hit = hit
        hit.terms.append(ScoreTerm("not recommended", weights.notRecommended))
        return hit
    }

    private func noteArea(_ candidate: Candidate, _ question: Question, _ note: NoteTerm) {
        let areas = question.query.areas
        if areas.isEmpty { return }
        if let area = areas.first(where: candidate.areas.contains) {
            let named = areas.count(where: candidate.areas.contains)
            // Advice about just this area before advice that names it among many.
            let focus = 1.0 - weights.areaBesides * Double(min(candidate.areas.count - named, 5))
            let further = 1 + weights.furtherArea * Double(named - 1)
            note("area", area, weights.area * focus * further)
        } else if candidate.areas.isEmpty {
            note("any area", "", weights.noArea)
        } else if candidate.areas.contains(where: question.widerAreas.contains) {
            note("wider area", "", weights.widerArea)
        } else if candidate.areas.contains(where: question.narrowerAreas.contains) {
            note("narrower area", "", weights.narrowerArea)
        } else {
            note("other area", "", weights.otherArea)
        }
    }

    private func noteTool(_ candidate: Candidate, _ query: Query, _ note: NoteTerm) {
        if !candidate.tools.isEmpty, candidate.tools.allSatisfy(query.withoutTools.contains) {
            note("lacked tool", "", weights.lackedTool)
        } else if query.tools.isEmpty {
            guard query.hasOnlyTheseTools, let tool = candidate.tools.first(where: atHand.contains) else { return }
            note("tool", tool, weights.tool)
        } else if let tool = query.tools.first(where: candidate.tools.contains) {
            note("tool", tool, weights.tool)
        } else if !candidate.tools.isEmpty {
            note("other tool", "", weights.otherTool)
        }
    }

    /// What is taken off for those tools that are not there, of those that not everyone has.
    private func noteLack(_ candidate: Candidate, _ query: Query, _ note: NoteTerm) {
        guard query.hasOnlyTheseTools || !query.withoutTools.isEmpty else { return }
        let toHave = candidate.tools.count { !atHand.contains($0) }
        let lacked = candidate.tools.count {
            !atHand.contains($0)
                && (query.withoutTools.contains($0) || query.hasOnlyTheseTools && !query.tools.contains($0))
        }
        if lacked > 0 { note("partly lacked", "", weights.partlyLacked * Double(lacked) / Double(toHave)) }
    }

    private func noteIntents(_ candidate: Candidate, _ query: Query, _ note: NoteTerm) {
        guard let wanted = query.intents.first else { return }
        if candidate.intents.first == wanted {
            note("intent", wanted, weights.firstIntent)
        } else if candidate.intents.contains(wanted) {
            note("intent", wanted, weights.intent)
        }
        if let second = query.intents.dropFirst().first(where: candidate.intents.contains) {
            note("intent", second, weights.secondIntent)
        }
    }
}
