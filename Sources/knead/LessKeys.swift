import Foundation

/// Keys for `less` that trap nobody: only keys without a letter move. Whatever can be typed leaves, and is the start of
/// the next line, so that a question typed into the pager is a question.
struct LessKeys {
    /// The descriptor that `less` reads the keys from; whoever runs it inherits it. To be closed when it has run.
    let descriptor: Int32

    /// - Returns: Nil for another program than `less`, and where the reader has set up `less` as it should be.
    init?(for command: String, environment: [String: String]) {
        guard Pager.program(of: command) == "less", !Self.hasOwnSettings(environment) else { return nil }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        // Less than any pipe holds, so that nobody has to read it for this to go on.
        let text = Array(Self.map.utf8)
        let count = write(ends[1], text, text.count)
        close(ends[1])
        descriptor = ends[0]
        if count != text.count {
            close(descriptor)
            return nil
        }
    }

    /// The variable that names the keys, as `less` 582 and later read it; those before do not know it.
    var variable: (name: String, value: String) { ("LESSKEYIN", "/dev/fd/\(descriptor)") }

    /// The byte that was typed to leave; nil when it was a key that just leaves.
    static func typed(_ exitCode: Int32) -> UInt8? {
        UInt8(exactly: exitCode).flatMap { carried.contains($0) ? $0 : nil }
    }

    /// What is typed arrives as the exit code: all visible ASCII but `~`, since 126 is what a shell says of a command
    /// that cannot run, and `q`, which everybody knows to leave.
    private static let carried = Set(UInt8(ascii: "!")...UInt8(ascii: "}")).subtracting([UInt8(ascii: "q")])

    /// In the form of lesskey(1). The last line takes all other keys from `less`, such as those that open its help,
    /// start a shell or wait for more text.
    static var map: String {
        let moving = [
            "\\40 forw-screen", "\\r forw-line", "\\n forw-line", "\\kd forw-line", "\\ku back-line",
            "\\kD forw-screen", "\\kU back-screen", "\\kh goto-line", "\\ke goto-end", "^L repaint",
            // Terminals differ in what these send, and some from what is said of them.
            "\\e[H goto-line", "\\eOH goto-line", "\\e[1~ goto-line", "\\e[F goto-end", "\\eOF goto-end",
            "\\e[4~ goto-end", "\\e[A back-line", "\\e[B forw-line",
        ]
        let leaving = ["q quit", "~ quit", "^D quit"]
        let typed = carried.sorted().map { byte in
            let octal = "\\" + String(repeating: "0", count: byte < 0o100 ? 1 : 0) + String(byte, radix: 8)
            return "\(octal) quit \(octal)"
        }
        return (["#command"] + moving + leaving + typed + ["#stop"]).joined(separator: "\n") + "\n"
    }

    private static func hasOwnSettings(_ environment: [String: String]) -> Bool {
        if ["LESS", "LESSKEY", "LESSKEYIN", "LESSKEY_CONTENT"].contains(where: { environment[$0] != nil }) {
            return true
        }
        let home = environment["HOME"] ?? ""
        let files = [
            "\(home)/.less", "\(home)/.lesskey", "\(environment["XDG_CONFIG_HOME"] ?? "\(home)/.config")/lesskey",
        ]
        return files.contains { FileManager.default.fileExists(atPath: $0) }
    }
}
