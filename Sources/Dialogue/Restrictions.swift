import CorpusModel
import Understanding

/// What the runner's conditions rule out.
struct Restrictions {
    /// The ids of the conditions, and the areas that each was told with.
    private(set) var conditions: [String] = []
    private(set) var areasNamed: [String: [ConceptID]] = [:]
    private var everything = false
    private var tools: Set<ConceptID> = []
    private var areas: Set<ConceptID> = []
    /// Areas of which nothing is done but with what is always at hand: hands.
    private var areasByHand: Set<ConceptID> = []
    /// The pieces that say what the conditions rule out.
    private var saying: Set<AdviceID> = []
    /// Pieces that stand beside the warning whatever is ruled out.
    private var shown: Set<AdviceID> = []
    /// What the tools are called, and the other words that the conditions rule out.
    private var sayings = Sayings()
    /// Those of the words that say to press hard.
    private var firmSayings = Sayings()
    /// The kinds of tool that there are: "roller", "ball".
    private var kinds: Set<String> = []
    private var atHand: Set<ConceptID> = []
    /// Whether only light pressure is left.
    private(set) var areLightOnly = false

    static let nothing = Restrictions()

    private init() {}

    /// - Parameter areas: For each condition that was told with areas, these.
    init(_ conditions: [Condition], areas named: [String: [ConceptID]], _ library: Library) {
        self.conditions = conditions.map(\.id)
        areasNamed = named
        // Most runners have none, and this is asked several times a line.
        guard !conditions.isEmpty else { return }
        let vocabulary = library.rules.vocabulary
        saying = library.advice(sayingWhatRulesOut: conditions)
        kinds = Set(vocabulary.concepts(.tool).map { $0.head.lowercased() })
        atHand = vocabulary.toolsAtHand
        for condition in conditions {
            shown.formUnion(condition.shown)
            add(condition.ruledOut, toldWith: named[condition.id], library)
        }
        // Where nothing is to be done, no tool is spoken of.
        if everything { for tool in vocabulary.concepts(.tool) { sayings.add(tool.name.lowercased()) } }
    }

    /// Adds what a condition rules out.
    ///
    /// - Parameter named: The areas of which the condition is; nil where it was told with none.
    private mutating func add(_ out: RuledOut, toldWith named: [ConceptID]?, _ library: Library) {
        tools.formUnion(out.tools)
        for saying in out.sayings(library.rules.vocabulary) { sayings.add(saying) }
        for word in out.words where library.rules.conversation.firm.contains(word) { firmSayings.add(word) }
        if !out.words.isEmpty { areLightOnly = true }
        areas.formUnion(out.areas)
        areasByHand.formUnion(out.areasByHand)
        if out.areasNamed {
            // What is the matter with a leg is so with its calf.
            let named = (named ?? []).flatMap { [$0] + library.areas(in: $0) }
            areas.formUnion(named)
            if out.areasNear { areas.formUnion(named.flatMap { library.rules.conditions.near[$0] ?? [] }) }
        }
        if out.everything || (out.areasNamed && named == nil && out.tools.isEmpty) { everything = true }
    }

    var isEmpty: Bool {
        !everything && tools.isEmpty && areas.isEmpty && saying.isEmpty && areasByHand.isEmpty
    }

    /// Those of `tools` that may be used for these areas.
    func allowed(_ tools: [ConceptID], for areas: [ConceptID]) -> [ConceptID] {
        tools.filter { !self.tools.contains($0) && (!isByHand(areas) || atHand.contains($0)) }
    }

    /// Whether nothing is left that may be done for these areas.
    func ruleOutAll(for areas: [ConceptID]) -> Bool {
        everything || (!areas.isEmpty && areas.allSatisfy(self.areas.contains))
    }

    /// Whether `text` speaks of what must not be done or used.
    func ruleOut(_ text: String) -> Bool { sayings.occur(in: text) }

    /// Whether `text` speaks of pressing harder than may be.
    func ruleOutFirmness(of text: String) -> Bool { firmSayings.occur(in: text) }

    /// Whether `advice` must not be shown to who asks about `asked`. What only tells about something, or when to stop,
    /// may be; where nothing is left to do, only if it speaks of no tool.
    func ruleOut(_ advice: Advice, asked: [ConceptID]) -> Bool {
        if shown.contains(advice.id) { return false }
        if !tools.isDisjoint(with: advice.tools) { return true }
        if isByHand(asked) || isByHand(advice.areas), !advice.tools.allSatisfy(atHand.contains) { return true }
        if ruleOutAll(for: asked) { return !advice.onlyTells || !advice.tools.isEmpty || namesTool(advice) }
        guard !advice.onlyTells else { return false }
        return everything || !areas.isDisjoint(with: advice.areas) || saying.contains(advice.id)
    }

    /// Whether nothing but hands is for all of these areas.
    private func isByHand(_ areas: [ConceptID]) -> Bool {
        !areas.isEmpty && areas.allSatisfy(areasByHand.contains)
    }

    private func namesTool(_ advice: Advice) -> Bool {
        (advice.title + " " + advice.text).lowercased().split { !$0.isLetter }
            .contains { kinds.contains(String($0)) || ($0.last == "s" && kinds.contains(String($0.dropLast()))) }
    }
}

extension Advice {
    /// Whether it tells what something is, who says so or when to stop, rather than what to do.
    fileprivate var onlyTells: Bool {
        steps.isEmpty && [ConceptID.safety, .professional, .anatomy, .source].contains(intents.first)
    }
}
