public import BinaryCoding
public import CorpusModel

/// What replies are made by: the rules without the phrases and patterns that lines are read by, which are in tables of
/// their own. What is not needed for every reply is read when it is first asked for.
public struct ReadyRules: Sendable, Codable {
    public let vocabulary: Vocabulary
    public let answers: AnswerRules
    /// The pieces that hold what another position on the same is more cautious than.
    public let lessCautious: Set<AdviceID>
    @Deferred public var intents: IntentRules
    @Deferred public var safety: SafetyRules
    @Deferred public var conditions: ConditionRules
    @Deferred public var evidence: EvidenceRules
    @Deferred public var disagreements: [Disagreement]
    @Deferred public var topics: [TopicNote]
    @Deferred public var body: BodyMap
    /// Without what `TurnReader` reads by.
    @Deferred public var conversation: ConversationRules

    init(_ rules: Rules) {
        vocabulary = rules.vocabulary.withoutPhrases
        answers = rules.answers
        lessCautious = rules.disagreements.lessCautious
        _intents = Deferred(wrappedValue: rules.intents.withoutPhrases)
        _safety = Deferred(wrappedValue: rules.safety.withoutPatterns)
        _conditions = Deferred(wrappedValue: rules.conditions.withoutPatterns)
        _evidence = Deferred(wrappedValue: rules.evidence)
        _disagreements = Deferred(wrappedValue: rules.disagreements)
        _topics = Deferred(wrappedValue: rules.topics)
        _body = Deferred(wrappedValue: rules.body)
        _conversation = Deferred(wrappedValue: rules.conversation.ofReplies)
    }
}

extension Vocabulary {
    fileprivate var withoutPhrases: Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.concepts = concepts.map { concept in
            var bare = concept
            bare.phrases = []
            return bare
        }
        return vocabulary
    }
}

extension IntentRules {
    fileprivate var withoutPhrases: IntentRules {
        var rules = self
        for index in rules.intents.indices { rules.intents[index].phrases = [] }
        for index in rules.outside.indices { rules.outside[index].phrases = [] }
        for index in rules.chat.indices { rules.chat[index].phrases = [] }
        return rules
    }
}

extension SafetyRules {
    fileprivate var withoutPatterns: SafetyRules {
        var rules = SafetyRules()
        rules.levels = levels
        rules.signs = signs.map { sign in
            var bare = sign
            bare.patterns = []
            bare.unless = []
            bare.question?.patterns = []
            bare.question?.unless = []
            return bare
        }
        rules.keepOff = keepOff.map { place in
            var bare = place
            bare.patterns = []
            return bare
        }
        return rules
    }
}

extension ConditionRules {
    fileprivate var withoutPatterns: ConditionRules {
        var rules = self
        for index in rules.conditions.indices { rules.conditions[index].patterns = [] }
        return rules
    }
}
