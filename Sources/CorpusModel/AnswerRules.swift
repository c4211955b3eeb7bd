/// What completes an answer when its piece of advice does not say it itself.
public struct AnswerRules: Sendable, Hashable, Codable {
    public var notes: [NoteRule] = []
    /// Questions to offer after a refusal and in the help; each is answered.
    public var examples: [String] = []

    public init() {}
}

/// A general rule of the articles, added to answers that it fits.
public struct NoteRule: Sendable, Hashable, Codable {
    /// A part of a piece of advice that makes the note unnecessary.
    public enum Part: String, Sendable, Codable, CaseIterable {
        case dose, pressure, cautions
    }

    public var label: String
    public var text: String
    /// The pieces of advice that say so.
    public var advice: [AdviceID]
    /// Added to answers to these intents, in these phases, about these areas and tools; any when empty.
    public var intents: [ConceptID] = []
    public var phases: [ConceptID] = []
    public var areas: [ConceptID] = []
    public var tools: [ConceptID] = []
    /// Left out when the piece has this part.
    public var unlessIn: Part?

    public init(_ label: String, text: String, advice: [AdviceID]) {
        self.label = label
        self.text = text
        self.advice = advice
    }
}
