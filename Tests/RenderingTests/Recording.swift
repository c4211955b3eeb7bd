import Foundation
import Testing

/// Expected renderings, in files beside the tests.
///
/// With `RECORD=1` in the environment a file that differs is written anew, and the test still fails, so that nobody
/// takes a recording for a pass.
enum Recording {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rendered")

    static func expect(_ text: String, inFile name: String, at location: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        let recorded = try? String(contentsOf: file, encoding: .utf8)
        if recorded != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == recorded, "Rendered/\(name) differs", sourceLocation: location)
    }
}
