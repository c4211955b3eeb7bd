public import CorpusModel
import Foundation

/// Reads a question: a keyword intent matcher whose every reading comes with the words that gave it.
public struct IntentMatcher: Sendable, Codable {
    private var tagger: ConceptTagger
    private var intents: IntentScorer
    private var outside: IntentScorer
    private var chat: IntentScorer
    private var dangers: DangerDetector
    private var timeAtHand: TimeAtHand
    private var emptyHanded = PhraseTable<Bool>()
    private var determiners: StemSet
    private var sides: StemSet
    private var filler: StemSet
    private var topic: StemSet
    private var known: StemSet
    private var spelling: SpellingRepair
    private var dangerSpelling: DangerSpelling
    private var dangerOdds: DangerOdds?

    /// - Parameters:
    ///   - rules: The vocabulary, intents and danger signs to read by.
    ///   - knownStems: The stems of the words that the corpus' texts hold: see `stems(of:)`.
    public init(_ rules: Rules, knownStems: Set<String>) {
        self.init(rules, knownStems: knownStems, usesByStem: [:], englishWords: [])
    }

    /// - Parameters:
    ///   - usesByStem: How often the phrases of the corpus use a stem.
    ///   - englishWords: Words that are no slips of the fingers, whatever the corpus knows.
    init(_ rules: Rules, knownStems: Set<String>, usesByStem: [String: Int], englishWords: [String]) {
        let english = Set(englishWords.map(Stemmer.stem))
        let vocabulary = rules.vocabulary
        let determiners = StemSet(vocabulary.determiners.map(Stemmer.stem))
        let isSkippable: (Word) -> Bool = { determiners.contains($0.stem) }
        self.determiners = determiners
        sides = StemSet(vocabulary.sides.map(Stemmer.stem))
        tagger = ConceptTagger(vocabulary, isSkippable: isSkippable)
        intents = IntentScorer(rules.intents.intents, isSkippable: isSkippable)
        outside = IntentScorer(rules.intents.outside, isSkippable: isSkippable)
        chat = IntentScorer(
            rules.intents.chat.map { Intent(id: $0.id, name: $0.id, phrases: $0.phrases) }, isSkippable: isSkippable)
        dangers = DangerDetector(rules.safety, rules.conditions.conditions)
        timeAtHand = TimeAtHand(vocabulary.time)
        for phrase in vocabulary.emptyHanded { emptyHanded.add(Phrase(phrase, isSkippable: isSkippable), true) }
        let filler = Set((vocabulary.filler + vocabulary.determiners).map(Stemmer.stem))
        let topic = Set(vocabulary.topic.map(Stemmer.stem))
        let known = knownStems.union(vocabulary.running.flatMap(Self.stems)).union(topic)
        let named = Set(vocabulary.concepts.flatMap { $0.phrases.flatMap(Self.stems) })
        let common = Set(usesByStem.filter { $0.value >= Self.commonUses }.keys)
        let targets = SpellingTargets.stems(named: named.union(topic), common: common, uses: usesByStem) { stem in
            english.isEmpty || english.contains(stem) || knownStems.contains(stem)
        }
        let said = known.union(filler).union(Self.spoken(in: rules)).union(usesByStem.keys)
        spelling = SpellingRepair(
            targets: Dictionary(uniqueKeysWithValues: targets.map { ($0, usesByStem[$0] ?? 0) }),
            words: Self.words(named: vocabulary),
            known: said.union(dangers.vocabulary.map(Stemmer.stem)), english: WordSet(englishWords))
        dangerSpelling = DangerSpelling(
            words: dangers.vocabulary, known: said.union(named), ordinary: rules.safety.ordinary)
        self.filler = StemSet(filler)
        self.topic = StemSet(topic)
        self.known = StemSet(known)
    }

    /// A word for each stem that the vocabulary's phrases have: that of the shortest phrase, which is the plainest.
    private static func words(named vocabulary: Vocabulary) -> [String: String] {
        let phrases = (vocabulary.concepts.flatMap { [$0.name] + $0.phrases } + vocabulary.topic)
            .sorted { ($0.count, $0) < ($1.count, $1) }
        let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
        return Dictionary(words.map { (Stemmer.stem($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The stems of the words in `text`.
    public static func stems(of text: String) -> [String] { Folding.words(in: text).map(\.stem) }

    /// A stem of the phrases that is used this often may be what a slip was meant for.
    private static let commonUses = 12

    /// The words of a text that are read: enough for any story, and a bound for what is no text.
    private static let mostWords = 500

    /// What `text` asks.
    public func query(for text: String) -> Query {
        var query = Query(text: text)
        let typed = Array(Folding.words(in: text).prefix(Self.mostWords))
        let words = withTimes(repaired(typed, in: &query), in: &query)
        var tagged = TaggedText(words) { determiners.contains($0.stem) || sides.contains($0.stem) }
        query.side = words.first { sides.contains($0.stem) }?.text
        let mentions = tagger.mentions(in: &tagged)
        for mention in mentions { add(mention, of: tagged, to: &query) }
        settle(&query, mentions)
        if let match = emptyHanded.longestMatches(in: tagged).first {
            query.hasOnlyTheseTools = true
            query.evidence.append(Evidence(tagged.original(match.range), as: .emptyHanded))
        }
        let scores = intents.scores(of: tagged)
        query.intents = scores.map(\.id)
        query.evidence += scores.map {
            Evidence($0.words.joined(separator: ", "), as: .intent($0.id, points: $0.points))
        }
        if query.intents.isEmpty, !query.areas.isEmpty || !query.symptoms.isEmpty { query.intents = [.relieve] }
        addOutside(of: tagged, after: mentions, to: &query)
        addWords(of: tagged, mentions, to: &query)
        addPattern(of: words, mentions, to: &query)
        return query
    }

    /// Learns how signs of danger are told in other words than their patterns have.
    mutating func learnDangers(from corpus: Corpus) {
        guard corpus.described != DescribedSigns() else { return }
        dangerOdds = DangerOdds(corpus, readBy: self)
    }

    /// How many of the last lines of a story are read word by word.
    private static let linesInWords = 4

    /// What the line that `query` was read from tells of danger: read once, to be put together with lines before and after.
    public func told(_ query: Query) -> ToldLine {
        let line = dangers.line(of: dangerWords(Array(Folding.words(in: query.text).prefix(Self.mostWords))))
        var alone = dangers.reading(of: [line])
        let heard = dangerOdds?.reading(of: query)
        if let heard { alone.weigh(heard, isStory: false) }
        let condition = dangerOdds?.condition(in: query)
        if let condition { alone.add(condition) }
        return ToldLine(line: line, heard: heard, condition: condition, alone: alone)
    }

    /// What `lines` tell of danger, read as one story of which the last line is new.
    public func dangers(in lines: [ToldLine]) -> DangerReading {
        guard lines.count > 1 else { return lines.first?.alone ?? DangerReading() }
        var reading = dangers.reading(of: lines.map(\.line))
        let heard = lines.suffix(Self.linesInWords).compactMap(\.heard)
        if let worst = heard.max(by: { $0.logOdds < $1.logOdds }) { reading.weigh(worst, isStory: true) }
        for condition in lines.compactMap(\.condition) { reading.add(condition) }
        return reading
    }

    /// The same of lines as they were typed.
    public func dangers(in lines: [String]) -> DangerReading { dangers(in: lines.map { told(query(for: $0)) }) }

    private func dangerWords(_ words: [Word]) -> [Word] {
        words.map(dangerSpelling.repaired)
    }

    /// The small talk that the whole of `text` is, apart from filler; nil when it is anything else.
    public func smallTalk(in text: String) -> String? {
        let words = Folding.words(in: text)
        guard words.count <= Self.mostWords else { return nil }
        let tagged = TaggedText(words) { determiners.contains($0.stem) }
        guard let best = chat.scores(of: tagged).first else { return nil }
        // "when should I stop?" is a question, though "stop" alone is small talk.
        guard best.points >= intents.scores(of: tagged).first?.points ?? 0 else { return nil }
        let spoken = Set(best.words.flatMap(Self.stems))
        let isWhole = tagged.words.allSatisfy { spoken.contains($0.stem) || filler.contains($0.stem) }
        let saysSomething = !spoken.allSatisfy(filler.contains) || 2 * spoken.count > tagged.words.count
        return isWhole && saysSomething ? best.id : nil
    }

    /// `words` with slips mended. Danger signs are read from what was typed: a repair must not raise an alarm.
    private func repaired(_ words: [Word], in query: inout Query) -> [Word] {
        words.map { word in
            guard let repair = spelling.repaired(word) else { return word }
            var mended = word
            mended.text = repair.stem
            mended.stem = repair.stem
            query.evidence.append(Evidence(word.original, as: .repaired(repair.word)))
            if let place = query.readAs.range(of: word.original) {
                query.readAs.replaceSubrange(place, with: repair.word)
            }
            return mended
        }
    }

    /// The stems of all words that intents and small talk are recognised by.
    private static func spoken(in rules: Rules) -> Set<String> {
        let phrases =
            rules.intents.intents.flatMap(\.phrases) + rules.intents.outside.flatMap(\.phrases)
            + rules.intents.chat.flatMap(\.phrases) + rules.vocabulary.lacking + rules.vocabulary.havingOnly
            + rules.vocabulary.havingOnlyAfter + rules.vocabulary.excludingAfter
            + rules.vocabulary.excluding + rules.vocabulary.sides
        return Set(phrases.flatMap(stems))
    }

    private func add(_ mention: ConceptTagger.Mention, of text: TaggedText, to query: inout Query) {
        let words = text.original(mention.range)
        switch (mention.standing, mention.kind) {
        case (.lacked, _):
            for id in [mention.id] + mention.kinds { query.withoutTools.appendIfNew(id) }
            query.evidence.append(Evidence(words, as: .lackedTool(mention.id)))
            return
        case (.excluded, _):
            query.evidence.append(Evidence(words, as: .excluded(mention.kind, mention.id)))
            return
        case (.only, _): query.hasOnlyTheseTools = true
        case (.meant, _): break
        }
        switch mention.kind {
        case .area: query.areas.appendIfNew(mention.id)
        case .tool: query.tools.appendIfNew(mention.id)
        case .symptom: query.symptoms.appendIfNew(mention.id)
        // "before or after a run?" asks about both, so it is about neither.
        case .phase: query.phase = query.saysPhase && query.phase != mention.id ? nil : mention.id
        }
        query.evidence.append(Evidence(words, as: .concept(mention.kind, mention.id)))
    }

    /// What only all of `mentions` together tell.
    private func settle(_ query: inout Query, _ mentions: [ConceptTagger.Mention]) {
        // "no ball but a tennis ball": the kind that is there is not lacked.
        query.withoutTools.removeAll { id in
            query.tools.contains(id) && !mentions.contains { $0.id == id && $0.standing == .lacked }
        }
        // "not before a run": then after it.
        let phases = mentions.filter { $0.kind == .phase }
        if let excluded = phases.first, phases.count == 1, excluded.standing == .excluded,
            ConceptID.aroundRun.contains(excluded.id)
        {
            query.phase = ConceptID.aroundRun.first { $0 != excluded.id }
        }
    }

    /// What the question asks that the articles do not cover. It counts where it outweighs what they do cover, or is as
    /// heavy and comes first: "which shoes for sore calves?" is about shoes, "sore calves in my new shoes" is about
    /// calves. In a story it counts only in a sentence that names nothing they cover, when no other sentence does.
    private func addOutside(of text: TaggedText, after mentions: [ConceptTagger.Mention], to query: inout Query) {
        let named = mentions.filter { $0.standing == .meant && ($0.kind == .area || $0.kind == .tool) }
        let mentioned = Set(mentions.flatMap(\.range))
        let topics = text.words.indices.filter { topic.contains(text.words[$0].stem) && !mentioned.contains($0) }
        let covered = named.reduce(0) { $0 + $1.range.count } + 2 * topics.count
        let first = (mentions.filter { $0.standing == .meant && $0.kind != .phase }.map(\.range.lowerBound) + topics)
            .min()
        for score in outside.scores(of: text) {
            let sentence = text.sentence(at: score.start)
            let isElsewhere =
                named.contains { !sentence.contains($0.range.lowerBound) }
                || topics.contains { !sentence.contains($0) }
            let outweighs = score.points > covered || (score.points == covered && score.start < first ?? Int.max)
            guard covered == 0 ? score.start < first ?? Int.max : outweighs && !isElsewhere else { continue }
            query.outside.append(score.id)
            query.evidence.append(Evidence(score.words.joined(separator: ", "), as: .outside(score.id)))
        }
    }

    /// The stems of `words`, and the same with each mention as one place for its kind.
    private func addPattern(of words: [Word], _ mentions: [ConceptTagger.Mention], to query: inout Query) {
        query.terms = words.map(\.stem)
        var mentions = mentions[...]
        var position = 0
        while position < words.count {
            if position == 0 || words[position].opensSentence {
                query.termStarts.append(position)
                query.placeStarts.append(query.pattern.count)
            }
            if let mention = mentions.first, mention.range.lowerBound == position {
                query.pattern.append("{\(mention.kind.rawValue)}")
                position = mention.range.upperBound
                mentions = mentions.dropFirst()
            } else {
                query.pattern.append(words[position].stem)
                position += 1
            }
        }
    }

    /// `words` with those that say how much time there is or went by as one, so that they are not taken for a question
    /// about time.
    private func withTimes(_ words: [Word], in query: inout Query) -> [Word] {
        var words = words
        for time in timeAtHand.times(in: words).reversed() {
            if time.isAtHand { query.minutes = time.minutes }
            words.replaceSubrange(time.range, with: [Word.time(words[time.range], isAtHand: time.isAtHand)])
        }
        return words
    }

    private func addWords(of text: TaggedText, _ mentions: [ConceptTagger.Mention], to query: inout Query) {
        var isMention = Array(repeating: false, count: text.words.count)
        for mention in mentions {
            for position in mention.range { isMention[position] = true }
        }
        for (position, word) in text.words.enumerated() {
            if topic.contains(word.stem) { query.namesTopic = true }
            guard !word.isTime, isMention[position] || !filler.contains(word.stem) else { continue }
            query.contentWords.appendIfNew(word.text)
            let isNumber = word.text.allSatisfy(\.isNumber)
            if !isMention[position], !isNumber, !known.contains(word.stem) { query.unknownWords.append(word.text) }
        }
    }
}

extension Query {
    /// Whether a phase was mentioned, kept or not.
    fileprivate var saysPhase: Bool {
        evidence.contains {
            if case .concept(.phase, _) = $0.reading { true } else { false }
        }
    }
}

extension [String] {
    fileprivate mutating func appendIfNew(_ element: String) {
        if !contains(element) { append(element) }
    }
}
