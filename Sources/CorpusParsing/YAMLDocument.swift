internal import Diagnostics
internal import Yams

/// The YAML of one file: text to nodes, with everything refused that the corpus does not need and that could do harm.
struct YAMLDocument {
    let file: CorpusFile
    private(set) var diagnostics: [Diagnostic] = []
    /// Nil when the file cannot be read as YAML, and then `diagnostics` says why.
    private(set) var root: Node?

    init(_ file: CorpusFile) {
        self.file = file
        guard let text = safeText() else { return }
        do {
            guard try !hasAnchors(text) else { return }
            let composition = try Composition(text)
            for (key, mark) in composition.repeats {
                report(at: SourceLocation(mark, in: file), repeatedKeyMessage(key))
            }
            root = composition.root
            if root == nil { report(at: start, "the file is empty; Corpus/README.md says what belongs in it") }
        } catch {
            diagnostics.append(Diagnostic(error, in: file))
        }
    }

    /// Whether `key` stands for the first of two equal keys, which was reported.
    static func isReplaced(_ key: String) -> Bool {
        key.unicodeScalars.first.map(Composition.replacements.contains) == true
    }

    /// The contents with each unsafe character reported, once a line, and replaced; nil for a file that is no text.
    private mutating func safeText() -> String? {
        var text = file.contents.unicodeScalars
        if text.first == "\u{FEFF}" { text.removeFirst() }
        if let location = placeOfNUL(in: text) {
            report(at: location, "this is not a text file, for it has a NUL character; save it as UTF-8 text")
            return nil
        }
        guard text.contains(where: { $0.isUnsafe && !$0.isSpacing }) else { return String(text) }
        var safe = String.UnicodeScalarView()
        var place = start
        var lastReported = 0
        var previous: Unicode.Scalar?
        for scalar in text {
            let isBad = scalar.isUnsafe && !scalar.isSpacing
            if isBad, place.line != lastReported {
                report(at: place, unsafeCharacterMessage(scalar))
                lastReported = place.line
            }
            safe.append(isBad ? "\u{FFFD}" : scalar)
            place.move(past: scalar, after: previous)
            previous = scalar
        }
        return String(safe)
    }

    /// Reports anchors. An alias as a key would make Yams walk all that it stands for, over and over for aliases of
    /// aliases, so anchors are sought in a copy in which every `*` is an ordinary letter.
    private mutating func hasAnchors(_ text: String) throws -> Bool {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return false }
        let harmless = text.unicodeScalars.map { $0 == "*" ? "\u{E100}" : $0 }
        let composition = try Composition(String(String.UnicodeScalarView(harmless)))
        // A node holds its anchor weakly; the parser owns it.
        let places = withExtendedLifetime(composition.parser) {
            composition.root.map { anchoredPlaces(in: $0) } ?? []
        }
        for place in places {
            report(at: place, "anchors ('&name') are not read; write the text out, in quotes if it starts with '&'")
        }
        return !places.isEmpty
    }

    private func anchoredPlaces(in node: Node) -> [SourceLocation] {
        let own = node.anchor == nil ? [] : [SourceLocation(node.mark, in: file)]
        switch node {
        case .scalar, .alias: return own
        case .sequence(let items): return own + items.flatMap(anchoredPlaces)
        case .mapping(let pairs):
            return own + pairs.flatMap { anchoredPlaces(in: $0.key) + anchoredPlaces(in: $0.value) }
        }
    }

    private func placeOfNUL(in text: String.UnicodeScalarView) -> SourceLocation? {
        guard let index = text.firstIndex(of: "\0") else { return nil }
        var place = start
        var previous: Unicode.Scalar?
        for scalar in text[..<index] {
            place.move(past: scalar, after: previous)
            previous = scalar
        }
        return place
    }

    private var start: SourceLocation { SourceLocation(file: file.path) }

    private mutating func report(at location: SourceLocation, _ message: String) {
        diagnostics.append(Diagnostic(at: location, message))
    }
}

/// The nodes of a text. Yams stops at a key that is there twice; to go on reading, the first of the two is renamed.
private struct Composition {
    let parser: Parser
    /// Nil for a text without content.
    let root: Node?
    private(set) var repeats: [(key: String, mark: Mark)] = []

    init(_ text: String) throws {
        var text = text
        while true {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            do {
                root = try parser.singleRoot()
                self.parser = parser
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                text = try Self.renamed(keys, context, in: text, times: repeats.count)
                repeats.append((keys[0], context.mark))
            }
        }
    }

    private static func renamed(
        _ keys: [String], _ context: YamlError.Context, in text: String, times: Int
    ) throws -> String {
        guard let key = keys.first, times < replacements.count,
            let renamed = text.replacing(key, at: context.mark, with: replacements[times])
        else { throw YamlError.duplicatedKeysInMapping(duplicates: keys, context: context) }
        return renamed
    }

    /// Private-use letters, which `safeText` lets no file contain.
    static let replacements = (0xE000...0xE03F).compactMap(Unicode.Scalar.init)
}

func repeatedKeyMessage(_ key: String) -> String {
    "\(quoted(key)) is there twice in the same entry; remove one"
}

/// The message for a character that no text of the corpus may hold.
func unsafeCharacterMessage(_ scalar: Unicode.Scalar) -> String {
    "the character \(scalar.codePoint) does not show or changes how the text shows; remove it"
}

extension SourceLocation {
    init(_ mark: Mark?, in file: CorpusFile) {
        self.init(file: file.path, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    /// Counts as libYAML does: columns in scalars, a carriage return with its line feed as one break.
    fileprivate mutating func move(past scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
        if scalar == "\n" && previous == "\r" { return }
        (line, column) = scalar == "\n" || scalar == "\r" ? (line + 1, 1) : (line, column + 1)
    }
}

extension Unicode.Scalar {
    /// The unsafe characters that lay out a YAML file.
    fileprivate var isSpacing: Bool { self == "\n" || self == "\r" || self == "\t" }
}

extension String {
    /// The text with `key` at `mark` overwritten letter for letter; nil when it is not there as it reads, as in quotes.
    fileprivate func replacing(_ key: String, at mark: Mark, with scalar: Unicode.Scalar) -> String? {
        var scalars = Array(unicodeScalars)
        var place = SourceLocation(file: "")
        var index = 0
        while index < scalars.count, (place.line, place.column) < (mark.line, mark.column) {
            place.move(past: scalars[index], after: index > 0 ? scalars[index - 1] : nil)
            index += 1
        }
        let length = key.unicodeScalars.count
        guard length > 0, scalars[index...].starts(with: key.unicodeScalars) else { return nil }
        scalars.replaceSubrange(index..<index + length, with: repeatElement(scalar, count: length))
        return String(String.UnicodeScalarView(scalars))
    }
}
