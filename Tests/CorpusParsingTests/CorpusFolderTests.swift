import CorpusParsing
import Diagnostics
import Foundation
import Testing

@Suite struct CorpusFolderTests {
    @Test func `given a corpus folder, when read, then its YAML files come sorted, articles first`() throws {
        try withFolder { folder in
            try write("b", to: "articles/b.yml", in: folder)
            try write("é", to: "articles/a.yml", in: folder)
            try write("", to: "vocabulary.yml", in: folder)
            try write("", to: "README.md", in: folder)
            try write("", to: ".hidden.yml", in: folder)
            let files = try CorpusFolder(folder + "/").files()
            let expected = [
                CorpusFile(path: "\(folder)/articles/a.yml", contents: "é"),
                CorpusFile(path: "\(folder)/articles/b.yml", contents: "b"),
                CorpusFile(path: "\(folder)/vocabulary.yml", contents: ""),
            ]
            #expect(files == expected)
        }
    }

    @Test func `given no folder, when read, then that is said`() {
        #expect(throws: error("/nowhere/at all", "this folder is missing or cannot be read; \(givePath)")) {
            try CorpusFolder("/nowhere/at all").files()
        }
    }

    @Test func `given a folder without YAML, when read, then it is said to be no corpus`() throws {
        try withFolder { folder in
            let message = "this folder holds no corpus; it needs vocabulary.yml, intents.yml and articles"
            #expect(throws: error(folder, message)) { try CorpusFolder(folder).files() }
        }
    }

    @Test func `given files that cannot be read as text, when read, then all are reported`() throws {
        try withFolder { folder in
            try Data([0x61, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(folder)/safety.yml"))
            try FileManager.default.createDirectory(atPath: "\(folder)/intents.yml", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/answers.yml", withDestinationPath: "/dev/zero")
            let noFile = "this is not a file that can be read; remove it or put a file in its place"
            let expected = DiagnosticsError([
                Diagnostic(at: SourceLocation(file: "\(folder)/answers.yml"), noFile),
                Diagnostic(at: SourceLocation(file: "\(folder)/intents.yml"), noFile),
                Diagnostic(
                    at: SourceLocation(file: "\(folder)/safety.yml"), "the file is not UTF-8 text; save it as UTF-8"),
            ])
            #expect(throws: expected) { try CorpusFolder(folder).files() }
        }
    }

    private let givePath = "give the path of a corpus folder"

    private func error(_ path: String, _ message: String) -> DiagnosticsError {
        DiagnosticsError([Diagnostic(at: SourceLocation(file: path), message)])
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("articles"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ text: String, to name: String, in folder: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
}
