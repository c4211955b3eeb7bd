import Foundation
import Testing

/// A terminal that a program runs in: one pane of a tmux server of its own, seen and typed into from outside.
///
/// Nothing here depends on speed: every look at the screen waits for what is wanted, up to a deadline.
final class Tmux {
    /// How long a screen may take to become as wanted; a loaded machine is slow, a wrong screen stays wrong.
    /// `KNEAD_TEST_PATIENCE` is another number of seconds, for programs that are known to fail much.
    private static let secondsToWait =
        ProcessInfo.processInfo.environment["KNEAD_TEST_PATIENCE"].flatMap(Double.init) ?? 90

    /// A folder that goes with the terminal; it stands in for the home folder.
    let folder: String
    private let tool: Tool
    private let socket: String

    /// Stands for the status of a program that a signal ended.
    static let bySignal = -1

    struct Screen: Equatable {
        /// Rows without blanks at their ends, and without empty rows at the bottom.
        var rows: [String]
        var column: Int
        var row: Int
        /// The exit status once the program has ended; `bySignal` after a signal.
        var status: Int?

        /// The row with the cursor.
        var line: String { rows.indices.contains(row) ? rows[row] : "" }
    }

    /// Starts `command`, a line for the shell, with nothing in its environment but what is given.
    ///
    /// - Parameter type: The variable TERM.
    init(
        _ command: String, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        type: String = "tmux-256color", files: [String: String] = [:]
    ) throws {
        // A socket's path must be short.
        folder = FileManager.default.temporaryDirectory.path + "/kt-\(UUID().uuidString.prefix(12))"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for (name, contents) in files { try Data(contents.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
        socket = folder + "/s"
        tool = Tool(folder: folder)
        var variables = ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": type]
        variables.merge(environment) { $1 }
        variables = variables.mapValues { $0.replacingOccurrences(of: "~", with: folder) }
        let line = command.replacingOccurrences(of: "~", with: folder)
        let settings = variables.filter { !$0.value.isEmpty || $0.key == "NO_COLOR" }
            .map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
        // The program waits until everything that it sends is recorded.
        let start = "until [ -e '\(folder)/go' ]; do sleep 0.02; done; exec env -i \(settings) \(line)"
        try tmux([
            "-f", "/dev/null", "start-server", ";", "set", "-g", "remain-on-exit", "on", ";",
            "set", "-g", "escape-time", "0", ";", "set", "-g", "status", "off", ";", "new-session", "-d", "-x",
            "\(columns)", "-y", "\(rows)", start,
        ])
        try tmux(["pipe-pane", "-o", "cat >> '\(folder)/output'"])
        try Data().write(to: URL(fileURLWithPath: folder + "/go"))
    }

    deinit {
        _ = try? tmux(["kill-server"])
        try? FileManager.default.removeItem(atPath: folder)
    }

    @discardableResult
    func tmux(_ arguments: [String]) throws -> String {
        let result = try tool.run(["tmux", "-S", socket] + arguments)
        try #require(result.status == 0, "tmux \(arguments): \(result.output)")
        return result.output
    }

    // MARK: Typing

    /// Sends `text` as a keyboard would, byte for byte.
    func type(_ text: String) throws {
        let file = folder + "/typed"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try tmux(["load-buffer", file, ";", "paste-buffer", "-r", "-d"])
    }

    func resize(columns: Int, rows: Int = 24) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    // MARK: Looking

    func screen() throws -> Screen {
        let state = "#{cursor_x} #{cursor_y} #{pane_dead_status} #{pane_dead_signal} #{pane_dead} #{pid}"
        var rows = try tmux(["capture-pane", "-p", ";", "display-message", "-p", state])
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        let fields = rows.removeLast().split(separator: " ", omittingEmptySubsequences: false)
        try #require(fields.count == 6, "tmux says \(fields)")
        rows = rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
        while rows.last == "" { rows.removeLast() }
        // Either is empty until the program has been waited for. tmux 3.3a now and then misses that it may do so (the program
        // is a zombie then, and its pane dead), and makes up for it when it is told once more.
        if fields[4] == "1", fields[2].isEmpty, fields[3].isEmpty, let server = Int32(fields[5]) {
            kill(server, SIGCHLD)
        }
        let status = Int(fields[2]) ?? (fields[3].isEmpty ? nil : Self.bySignal)
        return Screen(rows: rows, column: Int(fields[0]) ?? -1, row: Int(fields[1]) ?? -1, status: status)
    }

    /// The screen with its colours, as escape sequences.
    func coloredScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

    /// Everything that the program has sent.
    func output() throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/output")), as: UTF8.self)
    }

    /// The modes of the program's terminal, as stty names them.
    func modes() throws -> [Substring] {
        let tty = try tmux(["display-message", "-p", "#{pane_tty}"]).trimmingCharacters(in: .newlines)
        return try tool.run(["stty", "-F", tty, "-a"]).output.split { " \n;".contains($0) }
    }

    /// The process in the terminal.
    func process() throws -> Int32 {
        try #require(Int32(try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .newlines)))
    }

    /// Waits until the screen is as wanted.
    @discardableResult
    func wait(
        _ what: String, location: SourceLocation = #_sourceLocation, until isReady: (Screen) throws -> Bool
    ) throws -> Screen {
        let deadline = Date(timeIntervalSinceNow: Self.secondsToWait)
        var last = try screen()
        while try !isReady(last) {
            guard Date() < deadline else {
                let sent = (try? output().suffix(600).debugDescription) ?? ""
                let evidence =
                    "waited for \(what); column \(last.column) of row \(last.row); status"
                    + " \(last.status.map(String.init) ?? "none"); the screen:\n"
                    + last.rows.joined(separator: "\n") + "\nsent: \(sent)"
                Issue.record(Comment(rawValue: evidence), sourceLocation: location)
                throw TimedOut()
            }
            usleep(20_000)
            last = try screen()
        }
        return last
    }

    struct TimedOut: Error {}

    /// Waits until the row with the cursor is `line`, the cursor at `column` or behind the text.
    @discardableResult
    func wait(
        line: String, column: Int? = nil, location: SourceLocation = #_sourceLocation
    ) throws -> Screen {
        try wait("'\(line)' and column \(column.map(String.init) ?? "any")", location: location) {
            $0.line == line && (column == nil || $0.column == column) && $0.status == nil
        }
    }

    /// Waits for the end of the program; its status.
    func waitForEnd(location: SourceLocation = #_sourceLocation) throws -> Int {
        try wait("the end", location: location) { $0.status != nil }.status ?? -1
    }
}

/// Names for what keys send.
enum Keys {
    static let left = "\u{1B}[D"
    static let right = "\u{1B}[C"
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"
    static let home = "\u{1B}[H"
    static let end = "\u{1B}[F"
    static let delete = "\u{1B}[3~"
    static let controlLeft = "\u{1B}[1;5D"
    static let controlRight = "\u{1B}[1;5C"
    static let shiftTab = "\u{1B}[Z"
    static let backspace = "\u{7F}"
    static let escape = "\u{1B}"
    static let pasteBegin = "\u{1B}[200~"
    static let pasteEnd = "\u{1B}[201~"

    /// Ctrl with a letter or one of `@ [ \ ] ^ _`.
    static func control(_ letter: Character) -> String {
        String(UnicodeScalar((letter.uppercased().first?.asciiValue ?? 0x40) & 0x1F))
    }
}
