internal import CorpusModel
internal import Diagnostics

/// Reads the drawing of the body: comments, then `regions:` with a line for each letter, then drawings, each under a
/// line with its name and a colon.
struct BodyReader {
    private(set) var map = BodyMap()
    private(set) var findings = Findings()
    private let file: CorpusFile
    /// Where the letters were given their meaning.
    private var places: [String: SourceLocation] = [:]

    init(_ file: CorpusFile) {
        self.file = file
        var heading: String?
        for (number, line) in file.contents.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = SourceLocation(file: file.path, line: number + 1)
            if let name = Self.heading(line) {
                heading = name
                if name != "regions" { map.views.append(BodyMap.View(name, lines: [])) }
            } else if heading == "regions" {
                readRegion(line, at: place)
            } else if heading != nil {
                readDrawing(line, at: place)
            }
        }
        for index in map.views.indices { map.views[index].lines.trimEmptyEnds() }
        reportUnusedLetters()
    }

    /// The name in a line such as `front:`.
    private static func heading(_ line: Substring) -> String? {
        guard line.last == ":", line.count > 1, line.dropLast().allSatisfy({ $0.isLetter }) else { return nil }
        return String(line.dropLast())
    }

    private mutating func readRegion(_ line: Substring, at place: SourceLocation) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return }
        guard words.count >= 2, words[0].count == 1, words[0].allSatisfy(\.isRegionLetter) else {
            return findings.report(
                at: place, "\(quoted(String(line))) is no region; write a letter, an area and maybe a muscle")
        }
        if let other = places.updateValue(place, forKey: words[0]) {
            return findings.report(at: place, "the letter \(quoted(words[0])) is already taken at \(other)")
        }
        findings.mentions.append(Name(namespace: .area, id: words[1], location: place))
        map.regions.append(
            BodyMap.Region(words[0], area: words[1], part: words.dropFirst(2).joined(separator: " ")))
    }

    private mutating func readDrawing(_ line: Substring, at place: SourceLocation) {
        for (column, character) in line.enumerated() where character.isRegionLetter {
            guard places[String(character)] == nil else { continue }
            let spot = SourceLocation(file: place.file, line: place.line, column: column + 1)
            findings.report(at: spot, "\(quoted(String(character))) marks no region; add it under 'regions:'")
        }
        map.views[map.views.count - 1].lines.append(String(line))
    }

    private mutating func reportUnusedLetters() {
        let drawn = Set(map.views.flatMap(\.lines).joined())
        for region in map.regions where !region.letter.contains(where: drawn.contains) {
            guard let place = places[region.letter] else { continue }
            findings.report(
                at: place, "the letter \(quoted(region.letter)) is in no drawing; draw it or remove this line")
        }
    }
}

extension Character {
    /// Letters of other alphabets and marks are outlines.
    fileprivate var isRegionLetter: Bool { isASCII && isLetter }
}

extension [String] {
    fileprivate mutating func trimEmptyEnds() {
        while last?.allSatisfy(\.isWhitespace) == true { removeLast() }
        while first?.allSatisfy(\.isWhitespace) == true { removeFirst() }
    }
}
