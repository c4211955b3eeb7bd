import Foundation
import TestSupport
import Testing

/// A program with a prompt that the suite can be pointed at. `KNEAD_TEST_TARGET` names one; knead if it is not set.
struct Target: Sendable {
    var name: String
    /// The line that starts it.
    var command: String
    /// Variables of its environment; `~` in them is the home folder.
    var environment: [String: String] = [:]
    /// Files in its home folder.
    var files: [String: String] = [:]
    /// What stands before the cursor when a line can be typed.
    var prompt = "> "
    /// The lines that it was given, in order, from the files in its home folder.
    var lines: @Sendable (_ folder: String) -> [String]

    static let current = all.first { $0.name == ProcessInfo.processInfo.environment["KNEAD_TEST_TARGET"] } ?? knead
    static var isKnead: Bool { current.name == "knead" }
    private static let all = [knead, demo, bash, ipython]

    static let knead = Target(
        name: "knead", command: "'\(Program.path)'", environment: ["XDG_CACHE_HOME": cache, "KNEAD_PAGER": "cat"],
        lines: { Target.ownLines(in: "\($0)/.local/state/knead/history") })

    /// The small program around the line editor.
    static let demo = Target(
        name: "demo", command: "'\(Program.path(of: "EditorDemo"))' ~/history",
        lines: { Target.ownLines(in: "\($0)/history") })

    static let bash = Target(
        name: "bash", command: "/bin/bash --norc --noprofile -i",
        environment: [
            "PS1": "> ", "PS2": "  ", "HISTTIMEFORMAT": "%s ", "HISTFILE": "~/.bash_history", "HISTSIZE": "1000",
            "PROMPT_COMMAND": "history -a",
        ],
        lines: { folder in
            let text = Target.contents(of: "\(folder)/.bash_history")
            // Every entry stands below its time.
            let entries = text.split(separator: "\n", omittingEmptySubsequences: false).split {
                $0.hasPrefix("#") && $0.dropFirst().allSatisfy(\.isNumber) && $0.count > 5
            }
            return entries.map { $0.joined(separator: "\n").trimmingCharacters(in: .newlines) }.filter { !$0.isEmpty }
        })

    static let ipython = Target(
        name: "ipython",
        command: "\(ProcessInfo.processInfo.environment["KNEAD_TEST_IPYTHON"] ?? "ipython")"
            + " --no-banner --no-confirm-exit --colors=NoColor --config=~/config.py",
        environment: ["IPYTHONDIR": "~/ipython", "PYTHONDONTWRITEBYTECODE": "1"],
        files: [
            "config.py": """
            from IPython.terminal.prompts import Prompts, Token
            class Plain(Prompts):
                def in_prompt_tokens(self): return [(Token.Prompt, "> ")]
                def continuation_prompt_tokens(self, width=None, **more): return [(Token.Prompt, "  ")]
            c.TerminalInteractiveShell.prompts_class = Plain
            c.InteractiveShellApp.exec_lines = [
                "import os, json",
                "_log = open(os.path.expanduser('~/lines'), 'a', buffering=1)",
                "get_ipython().events.register('pre_run_cell', lambda i: _log.write(json.dumps(i.raw_cell) + '\\\\n'))",
            ]
            """
        ],
        lines: { folder in
            Target.contents(of: "\(folder)/lines").split(separator: "\n").compactMap {
                try? JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed) as? String
            }.map { $0.trimmingCharacters(in: .newlines) }
        })

    /// The program started by a shell of the same process group, which says how it ended.
    var inShell: Target {
        var shell = self
        let line = command.replacingOccurrences(of: "~", with: "$HOME")
        shell.files["run"] = "\(line)\nprintf '[status %s]' $?\nread wait\n"
        shell.command = "/bin/sh ~/run"
        return shell
    }

    /// Shared by the tests of one run, so that only the first has to build the index.
    private static let cache = FileManager.default.temporaryDirectory.path + "/kc-\(getpid())"

    static func contents(of path: String) -> String {
        String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
    }

    /// The entries of a history of ours: one a line, newline as `\n`, backslash as `\\`.
    static func ownLines(in path: String) -> [String] {
        contents(of: path).split(separator: "\n").map { line in
            line.replacingOccurrences(of: "\\\\", with: "\u{0}").replacingOccurrences(of: "\\n", with: "\n")
                .replacingOccurrences(of: "\u{0}", with: "\\")
        }
    }
}

/// A program at its prompt.
final class Session {
    let target: Target
    let terminal: Tmux

    /// Starts the program and waits for its prompt.
    init(
        _ target: Target = .current, arguments: String = "", environment: [String: String] = [:], columns: Int = 80,
        rows: Int = 24, type: String = "tmux-256color", files: [String: String] = [:],
        location: SourceLocation = #_sourceLocation
    ) throws {
        self.target = target
        terminal = try Tmux(
            "\(target.command) \(arguments)", environment: target.environment.merging(environment) { $1 },
            columns: columns, rows: rows, type: type, files: target.files.merging(files) { $1 })
        try waitForPrompt(location: location)
    }

    var prompt: String { target.prompt }
    private var barePrompt: String { String(prompt.reversed().drop { $0 == " " }.reversed()) }

    func type(_ text: String) throws { try terminal.type(text) }

    /// Waits for the prompt with nothing behind it.
    @discardableResult
    func waitForPrompt(location: SourceLocation = #_sourceLocation) throws -> Tmux.Screen {
        try terminal.wait(line: barePrompt, column: prompt.count, location: location)
    }

    /// Waits until `text` stands behind the prompt, with the cursor at `column` of the row.
    func wait(typed text: String, column: Int? = nil, location: SourceLocation = #_sourceLocation) throws {
        let line = text.isEmpty ? barePrompt : prompt + text
        try terminal.wait(line: line, column: column, location: location)
    }

    /// The lines that the program was given.
    var lines: [String] { target.lines(terminal.folder) }

    /// Presses Enter, waits until the program was given `text`, and for the next prompt.
    func submit(expecting text: String, location: SourceLocation = #_sourceLocation) throws {
        try type("\r")
        try terminal.wait("the line \(text.debugDescription); given: \(lines)", location: location) { _ in
            lines.last == text
        }
        try waitForPrompt(location: location)
    }
}
