import Foundation
import LineEditing
import Rendering

extension Style {
    /// The style for standard output, by the conventions that terminals and users share: NO_COLOR, CLICOLOR_FORCE,
    /// TERM, COLUMNS, ACCESSIBLE and the locale. Sources: https://no-color.org, https://bixense.com/clicolors
    ///
    /// - Parameter isAccessible: Whether accessible reading was asked for, whatever the environment says.
    static func ofOutput(
        isAccessible: Bool = false, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Style {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isDumb = (environment["TERM"] ?? "dumb") == "dumb"
        let isForced = isSet("CLICOLOR_FORCE", environment) && environment["CLICOLOR_FORCE"] != "0"
        let usesColor = !isSet("NO_COLOR", environment) && (isForced || (isTerminal && !isDumb))
        let size = isTerminal ? terminalSize() : nil
        let columns = isTerminal ? size?.columns : environment["COLUMNS"].flatMap(Int.init)
        let asksForAccess = isSet("ACCESSIBLE", environment) && environment["ACCESSIBLE"] != "0"
        return Style(
            width: max(1, columns ?? 80), usesColor: usesColor,
            usesUnicode: isUTF8(environment, isTerminal: isTerminal),
            usesLinks: isTerminal && !isDumb && takesLinks(environment), isAccessible: isAccessible || asksForAccess,
            // The prompt and an empty line before it are on the screen, too.
            height: size.map { $0.rows - 2 })
    }

    private static func isSet(_ name: String, _ environment: [String: String]) -> Bool {
        !(environment[name] ?? "").isEmpty
    }

    /// What the locale says. Where none is set, a file or a pipe gets UTF-8; a terminal cannot be trusted with it.
    private static func isUTF8(_ environment: [String: String], isTerminal: Bool) -> Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let locale = locale?.uppercased() else { return !isTerminal }
        return locale.contains("UTF-8") || locale.contains("UTF8")
    }

    /// Whether the terminal is known to take OSC 8 links, by how it names itself; others may print them as rubbish.
    /// Source: https://github.com/Alhadis/OSC8-Adoption
    static func takesLinks(_ environment: [String: String]) -> Bool {
        if let forced = environment["FORCE_HYPERLINK"], !forced.isEmpty { return forced != "0" }
        let term = environment["TERM"] ?? ""
        if ["xterm-kitty", "xterm-ghostty", "foot", "foot-extra", "alacritty", "wezterm", "contour"].contains(term) {
            return true
        }
        if let version = environment["VTE_VERSION"].flatMap(Int.init) { return version >= 5000 }
        if isSet("WT_SESSION", environment) || isSet("KONSOLE_VERSION", environment) { return true }
        switch environment["TERM_PROGRAM"] {
        case "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio": return true
        // From 3.4 on, tmux passes them on to terminals that it knows to take them.
        case "tmux": return Double(environment["TERM_PROGRAM_VERSION"]?.prefix(3) ?? "") ?? 0 >= 3.4
        default: return false
        }
    }

    /// Columns and rows of the terminal at standard output; nil when there is none.
    static func terminalSize() -> (columns: Int, rows: Int)? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }
}
