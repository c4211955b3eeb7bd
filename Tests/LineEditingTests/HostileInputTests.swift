import TestSupport
import Testing

@testable import LineEditing

/// Random and mutated bytes for what reads bytes from outside. A failure names its seed.
struct HostileInputTests {
    private static let seeds: [UInt64] = [101, 102, 103, 104]

    @Test(arguments: seeds)
    func `no bytes break the key parser, and none of it types a control`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let samples = [
            "\u{1B}[1;5D", "\u{1B}[200~one\r\ttwo é\u{1B}[201~", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "👨‍👩‍👧你好", "\u{1B}[<0;1;2M",
            "\u{1B}[27;5;13~", "\u{1B}OA\u{1B}\u{1B}[D", "e\u{301}\u{202E}",
        ].map { Array($0.utf8) }
        var parser = KeyParser()
        for _ in 0..<rounds(5_000) {
            let bytes = mutated(samples, using: &random)
            var keys = parser.take(bytes)
            if Int.random(in: 0..<4, using: &random) == 0 { keys += parser.flush() }
            for case .text(let scalar) in keys {
                #expect(scalar.properties.generalCategory != .control, "seed \(seed): \(bytes)")
            }
        }
        _ = parser.flush()
        #expect(!parser.isWaiting)
    }

    @Test(arguments: seeds)
    func `whatever is typed, the line can be drawn`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let samples = [
            "\u{1B}[A\u{12}x\u{03}", "a\tb\n你", "\u{1B}[200~\u{0}\u{1B}[31m\u{1B}[201~", "🇺🇦\u{200D}\u{301}\u{7F}",
            "\u{18}\u{05}",
        ]
        .map { Array($0.utf8) }
        var setup = EditorSetup()
        setup.entries = ["what is a calf", "two\nrows", "\u{1B}[31m"]
        setup.completer = CompletionTests.complete
        for _ in 0..<rounds(2_000) {
            var editor = Editor(setup)
            var parser = KeyParser()
            for key in parser.take(mutated(samples, using: &random)) + parser.flush() { _ = editor.take(key) }
            let columns = Int.random(in: 2...20, using: &random)
            let frame = Frame(
                prompt: "> ", line: editor.search?.line ?? editor.buffer, suggestion: editor.suggestion(),
                columns: columns)
            #expect(frame.rows.allSatisfy { $0.width <= columns }, "seed \(seed)")
            let drawn = frame.rows.flatMap(\.cells).map(\.text).joined()
            #expect(drawn.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `a history file is read or refused, and what is read is written the same`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let samples = ["one\\ntwo\n\\\\\n", "_HiStOrY_V2_\nhello\\040you\n", "a\r\nb\n", "👨‍👩‍👧 e\u{301}\n\n", "\\\n\\x\n"]
            .map { Array($0.utf8) }
        for _ in 0..<rounds(5_000) {
            let bytes = mutated(samples, using: &random)
            guard let entries = try? HistoryCoding.entries(in: bytes) else { continue }
            let kept = History(entries).entries
            let again = try HistoryCoding.entries(in: kept.flatMap(HistoryCoding.line(for:)))
            // A carriage return at the end of a row that was escaped cannot be told from another system's line end.
            let comparable = kept.filter { $0.unicodeScalars.last != "\r" && !HistoryCoding.line(for: $0).isEmpty }
            #expect(comparable.allSatisfy(again.contains), "seed \(seed): \(bytes)")
        }
    }

    /// Some samples with bytes changed, left out, doubled or put in.
    private func mutated(_ samples: [[UInt8]], using random: inout SeededRandom) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) { bytes += samples.randomElement(using: &random) ?? [] }
        for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let byte = UInt8.random(in: 0...255, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = byte
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(bytes[place], at: place)
            default: bytes.insert(byte, at: place)
            }
        }
        return bytes
    }
}
