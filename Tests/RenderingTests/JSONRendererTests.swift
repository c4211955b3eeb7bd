import CorpusModel
import Foundation
import Rendering
import TestSupport
import Testing

@Suite struct JSONRendererTests {
    @Test(arguments: Sample.all)
    func `given a reply, when rendered, then the line is as recorded`(sample: Sample) throws {
        let recording = Recording(beside: #filePath)
        let text = JSONRenderer().render(sample.reply) + "\n"
        #expect(try recording.difference(of: text, from: "\(sample.name).json") == nil)
    }

    @Test(arguments: Sample.all)
    func `given a reply, when parsed, then what it says is back whole`(sample: Sample) throws {
        let object = try parsed(JSONRenderer().render(sample.reply))
        #expect(object["version"] as? Int == 1)
        #expect(object["question"] as? String == sample.reply.query.text)
        #expect(object["read_as"] as? String == sample.reply.query.readAs)
        let message = try #require(object["message"] as? String)
        if let page = sample.reply.page, sample.reply.message.isEmpty, sample.reply.answers.isEmpty {
            #expect(message.hasPrefix(page.title))
            #expect(page.sections.flatMap(\.entries).allSatisfy { message.contains($0.name) })
        } else {
            #expect(message == sample.reply.message)
        }
        #expect((object["answers"] as? [Any])?.count == sample.reply.answers.count)
        #expect((object["warning"] is NSNull) == (sample.reply.warning == nil))
        #expect((object["clarify"] is NSNull) == (sample.reply.clarification == nil))
    }

    @Test(arguments: Sample.all)
    func `given a reply, when rendered, then it is one printable line`(sample: Sample) {
        let line = JSONRenderer().render(sample.reply)
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }

    @Test func `given every scalar up to U+20FF, when parsed, then it is back`() throws {
        let text = String(String.UnicodeScalarView((0...0x20FF).compactMap { Unicode.Scalar($0) })) + "\u{1F600}"
        let object = try parsed(JSONRenderer().render(Reply(.unknown, to: Query(text: text))))
        #expect(object["question"] as? String == text)
    }

    @Test(arguments: [
        ("", "\"\""), ("a\"b\\c/", "\"a\\\"b\\\\c/\""), ("\n\r\t\u{0}\u{1F}", "\"\\n\\r\\t\\u0000\\u001f\""),
        ("\r\n", "\"\\r\\n\""), ("\u{2028}\u{2029}\u{202E}", "\"\\u2028\\u2029\\u202e\""),
        ("\u{7F}\u{9B}", "\"\\u007f\\u009b\""), ("é跑👩‍👩‍👧", "\"é跑👩‍👩‍👧\""),
    ])
    func `given a question, when written, then it is escaped`(question: String, expected: String) {
        let line = JSONRenderer().render(Reply(.unknown, to: Query(text: question)))
        #expect(line.hasPrefix("{\"version\": 1, \"question\": \(expected), "))
    }

    @Test(arguments: [
        (0.0, "0.0"), (-0.0, "0.0"), (1.0, "1.0"), (0.1 + 0.2, "0.3"), (7.123456789, "7.1235"), (-2.5, "-2.5"),
        (.nan, "0.0"), (.infinity, "0.0"), (-.infinity, "0.0"), (1e300, "1e+300"), (1e-9, "0.0"),
        (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ])
    func `given a number, when written, then it is short and finite`(number: Double, expected: String) throws {
        var reply = Reply(.answer, to: Query(text: ""))
        reply.confidence = number
        let line = JSONRenderer().render(reply)
        #expect(line.contains("\"confidence\": \(expected), "))
        _ = try parsed(line)
    }

    @Test(arguments: [
        (DangerLevel.adapt, "adapt"), (.stop, "book"), (.book, "book"), (.sameDay, "same_day"),
        (.emergency, "emergency"),
    ])
    func `given a level, when written, then it is in snake case`(level: DangerLevel, expected: String) {
        var reply = Reply(.redFlag, to: Query(text: ""))
        reply.warning = Warning(level: level, id: "x", title: "", text: "", sources: [])
        let warning = """
            "warning": {"level": "\(expected)", "id": "x", "title": "", "text": "", "sources": []}
            """
        #expect(JSONRenderer().render(reply).contains(warning))
    }

    private func parsed(_ line: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
}
