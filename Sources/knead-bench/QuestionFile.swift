import Foundation
import Yams

/// A file of questions and conversations, of which only what is asked matters here.
struct QuestionFile: Decodable {
    private struct Line: Decodable {
        var ask: String
    }

    private struct Exchange: Decodable {
        var turns: [Line]
    }

    private var questions: [Line]?
    private var conversations: [Exchange]?

    /// All that is asked in the file at `path`, in order.
    static func lines(of path: String) throws -> [String] {
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let file = try YAMLDecoder().decode(QuestionFile.self, from: text)
        return ((file.questions ?? []) + (file.conversations ?? []).flatMap(\.turns)).map(\.ask)
    }
}
