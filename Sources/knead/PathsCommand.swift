import ArgumentParser
import TerminalText

/// `knead paths`.
struct PathsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths", abstract: "List the files knead keeps, and where.")

    func run() throws {
        let paths = Paths.ofEnvironment
        let rows = [
            ("history", paths.history), ("cache", paths.cacheFolder), ("data", paths.dataFolder),
            ("keys", paths.keyBindings),
        ]
        for (name, path) in rows {
            let padding = String(repeating: " ", count: 9 - name.count)
            try Program.print("\(name)\(padding)\(visibleOnOneLine(path ?? "not kept: no home folder"))\n")
        }
    }
}
