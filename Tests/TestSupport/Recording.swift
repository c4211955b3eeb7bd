import Foundation

/// Expected texts, in files beside the tests.
///
/// With `RECORD=1` in the environment a file that differs is written anew, and the test still fails, so that nobody
/// takes a recording for a pass.
public struct Recording: Sendable {
    private let folder: URL

    /// - Parameter test: The test's own file: `#filePath`. The folder `Rendered` beside it holds the recordings.
    public init(beside test: String) {
        folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Rendered")
    }

    public static var isOn: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    /// How `text` differs from the file called `name`: the first line that does; nil when they are the same.
    public func difference(of text: String, from name: String) throws -> String? {
        let file = folder.appending(path: name)
        let recorded = try? String(contentsOf: file, encoding: .utf8)
        guard recorded != text else { return nil }
        if Self.isOn {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return "Rendered/\(name) differs; to record it anew, run the tests with RECORD=1\n"
            + Self.firstDifference(text, recorded ?? "")
    }

    private static func firstDifference(_ text: String, _ recorded: String) -> String {
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(new, old).prefix { $0 == $1 }.count
        let now = line < new.count ? String(new[line]) : "(the end)"
        let before = line < old.count ? String(old[line]) : "(the end)"
        return "line \(line + 1)\n  recorded: \(before)\n  now:      \(now)"
    }
}
