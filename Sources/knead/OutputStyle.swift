import Foundation
import LineEditing
import Rendering

extension Style {
    /// The style for standard output, by the conventions that terminals and users share: NO_COLOR, CLICOLOR_FORCE, TERM,
    /// COLUMNS and the locale. Sources: https://no-color.org, https://bixense.com/clicolors
    static func ofOutput(environment: [String: String] = ProcessInfo.processInfo.environment) -> Style {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isDumb = (environment["TERM"] ?? "dumb") == "dumb"
        let isForced = isSet("CLICOLOR_FORCE", environment) && environment["CLICOLOR_FORCE"] != "0"
        let usesColor = !isSet("NO_COLOR", environment) && (isForced || (isTerminal && !isDumb))
        let columns = isTerminal ? terminalColumns() : environment["COLUMNS"].flatMap(Int.init)
        return Style(
            width: max(1, columns ?? 80), usesColor: usesColor, usesUnicode: isUTF8(environment, isTerminal: isTerminal)
        )
    }

    private static func isSet(_ name: String, _ environment: [String: String]) -> Bool {
        !(environment[name] ?? "").isEmpty
    }

    /// A file or a pipe gets UTF-8; a terminal what its locale says.
    private static func isUTF8(_ environment: [String: String], isTerminal: Bool) -> Bool {
        guard isTerminal else { return true }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    }

    private static func terminalColumns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
