package import CorpusModel

extension TurnReader {
    /// The places in a list of `count` that `query` names, and nothing else: "2", "1 and 3", "the first two", "2-4".
    ///
    /// - Returns: Places from 1, each once, in the order of the line; they may lie beyond the list. Empty when the line
    ///   says anything else.
    package func places(in query: Query, of count: Int) -> [Int] {
        let cues = finder.cues(in: words(of: query))
        let texts = Folding.words(in: query.readAs).map(\.text)
        var isRead = Array(repeating: false, count: cues.stems.count)
        var items: [Item] = []
        for (index, ordinal) in ordinals.enumerated() {
            guard let cue = cues.longest(of: List.ordinal(index)) else { continue }
            items.append(Item(place: ordinal.number ?? count, isOrdinal: true, range: cue.range))
            for position in cue.range { isRead[position] = true }
        }
        // "one" counts where it is all that is said: elsewhere it stands for a thing.
        let addressing = Set(cues.found.filter { $0.name == List.addressing }.flatMap(\.range))
        let isAlone = addressing.count == texts.count - 1
        for position in isRead.indices where !isRead[position] {
            let text = texts[position]
            guard let number = Int(text) ?? (isAlone && one.contains(text) ? 1 : nil) else { continue }
            items.append(Item(place: number, isOrdinal: false, range: position..<position + 1))
            isRead[position] = true
        }
        guard !items.isEmpty, cues.rest(beyond: List.around.union([List.pairing]), isRead).isEmpty else { return [] }
        items.sort { $0.range.lowerBound < $1.range.lowerBound }
        return Self.places(of: items, in: query.readAs, count)
    }

    private struct Item {
        var place: Int
        var isOrdinal: Bool
        var range: Range<Int>
    }

    private static func places(of items: [Item], in text: String, _ count: Int) -> [Int] {
        let places = items.map(\.place)
        guard items.count == 2 else { return places.uniqued() }
        let (first, second) = (places[0], places[1])
        // "the first two", "the last three": how many, from that end.
        if items[0].isOrdinal, !items[1].isOrdinal, items[0].range.upperBound == items[1].range.lowerBound,
            (1...count).contains(second)
        {
            if first == 1 { return Array(1...second) }
            if first == count { return Array((count - second + 1)...count) }
        }
        let isRange = text.filter { !$0.isWhitespace }.wholeMatch(of: /\d+[-\u{2013}]\d+\W*/) != nil
        return isRange && first < second && second <= count ? Array(first...second) : places.uniqued()
    }
}
