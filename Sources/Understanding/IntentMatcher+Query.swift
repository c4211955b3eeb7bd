public import CorpusModel
import Foundation

extension IntentMatcher {
    /// What `text` asks.
    public func query(for text: String) -> Query {
        var query = Query(text: text)
        let (tagged, mentions) = tagged(&query)
        query.side = tagged.words.first { sides.contains($0.stem) }?.text
        for mention in mentions { add(mention, of: tagged, to: &query) }
        settle(&query, mentions)
        if let match = emptyHanded.longestMatches(in: tagged).first {
            query.hasOnlyTheseTools = true
            query.evidence.append(Evidence(tagged.original(match.range), as: .emptyHanded))
        }
        let scores = intents.scores(of: tagged).filter { !onlyLacks(mentions, in: tagged, $0.words) }
        query.intents = scores.map(\.id)
        query.evidence += scores.map {
            Evidence($0.words.joined(separator: ", "), as: .intent($0.id, points: $0.points))
        }
        if query.intents.isEmpty, !query.areas.isEmpty || !query.symptoms.isEmpty { query.intents = [.relieve] }
        addOutside(of: tagged, after: mentions, to: &query)
        addWords(of: tagged, mentions, to: &query)
        addPattern(of: tagged.words, mentions, to: &query)
        return query
    }

    /// The words of `query`, with what they name; notes the words that are repaired, and the time at hand.
    func tagged(_ query: inout Query) -> (TaggedText, [ConceptTagger.Mention]) {
        let typed = Array(Folding.words(in: query.text).prefix(Self.mostWords))
        let words = withTimes(repaired(typed, in: &query), in: &query)
        var tagged = TaggedText(words) { determiners.contains($0.stem) || sides.contains($0.stem) }
        let mentions = tagger.mentions(in: &tagged) { text, mention, bounds in
            toolOdds?.isGone(mention, within: bounds, in: text) ?? false
        }
        return (tagged, mentions)
    }

    /// `words` with slips mended. Danger signs are read from what was typed: a repair must not raise an alarm.
    private func repaired(_ words: [Word], in query: inout Query) -> [Word] {
        words.map { word in
            if let meant = shorthand.meaning(of: word) { return meant }
            if let plain = spelling.undrawn(word) {
                query.readAs.replaceFirst(word.original, with: plain)
                return word.meaning(plain)
            }
            guard let repair = spelling.repaired(word) else { return word }
            let mended = word.meaning(repair.stem, stem: repair.stem)
            query.evidence.append(Evidence(word.original, as: .repaired(repair.word)))
            query.readAs.replaceFirst(word.original, with: repair.word)
            return mended
        }
    }

    /// "no stick or roller" wants neither, and does not ask which.
    private func onlyLacks(_ mentions: [ConceptTagger.Mention], in text: TaggedText, _ words: [String]) -> Bool {
        let lacked = Set(mentions.filter { $0.standing == .lacked }.flatMap { text.words[$0.range].map(\.stem) })
        return !lacked.isEmpty
            && words.flatMap(Self.stems).allSatisfy {
                lacked.contains($0) || determiners.contains($0) || tagger.joining.contains($0)
            }
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
        case .phase: query.phase = query.names(.phase) && query.phase != mention.id ? nil : mention.id
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
        query.clauseStarts = words.indices.filter { $0 == 0 || words[$0].opensClause || words[$0].opensSentence }
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
        let told = tagger.idioms(in: text).union(mentions.flatMap { $0.told.map(Array.init) ?? [] })
        for mention in mentions {
            for position in mention.range { isMention[position] = true }
        }
        for (position, word) in text.words.enumerated() {
            if topic.contains(word.stem) { query.namesTopic = true }
            guard !word.isTime, isMention[position] || !told.contains(position) && !filler.contains(word.stem) else {
                continue
            }
            query.contentWords.appendIfNew(word.text)
            let isNumber = word.text.allSatisfy(\.isNumber)
            if !isMention[position], !isNumber, !known.contains(word.stem) { query.unknownWords.append(word.text) }
        }
    }
}

extension String {
    fileprivate mutating func replaceFirst(_ text: String, with other: String) {
        if let place = range(of: text) { replaceSubrange(place, with: other) }
    }
}

extension [String] {
    fileprivate mutating func appendIfNew(_ element: String) {
        if !contains(element) { append(element) }
    }
}
