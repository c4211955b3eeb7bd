import Rendering
import Testing

@testable import knead

struct OutputStyleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var environment: [String: String]
        var style: Style
        var testDescription: String { "\(environment)" }
    }

    /// Tests have no terminal, so these are the styles of a pipe.
    @Test(arguments: [
        Row(environment: [:], style: Style()),
        Row(environment: ["COLUMNS": "40", "LANG": "C.UTF-8"], style: Style(width: 40)),
        Row(environment: ["COLUMNS": "0"], style: Style(width: 1)),
        Row(environment: ["COLUMNS": "wide"], style: Style()),
        Row(environment: ["LANG": "C"], style: Style(usesUnicode: false)),
        Row(environment: ["LANG": "C", "LC_ALL": "en_GB.utf8"], style: Style()),
        Row(environment: ["LC_CTYPE": "de_DE.ISO-8859-1", "LANG": "de_DE.UTF-8"], style: Style(usesUnicode: false)),
        Row(environment: ["CLICOLOR_FORCE": "1"], style: Style(usesColor: true)),
        Row(environment: ["CLICOLOR_FORCE": "0"], style: Style()),
        Row(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], style: Style()),
        Row(environment: ["ACCESSIBLE": "1"], style: Style(isAccessible: true)),
        Row(environment: ["ACCESSIBLE": "0"], style: Style()),
        Row(environment: ["FORCE_HYPERLINK": "1"], style: Style()),
    ])
    func `given a pipe, when its style is chosen, then it heeds the environment`(row: Row) {
        #expect(Style.ofOutput(environment: row.environment) == row.style)
    }

    @Test func `given the option, when the style is chosen, then reading is accessible`() {
        #expect(Style.ofOutput(isAccessible: true, environment: [:]) == Style(isAccessible: true))
    }

    @Test(
        arguments: [
            ([:], false), (["TERM": "xterm-256color"], false), (["TERM": "xterm-kitty"], true),
            (["TERM": "linux"], false),
            (["VTE_VERSION": "6003"], true), (["VTE_VERSION": "4800"], false), (["TERM_PROGRAM": "iTerm.app"], true),
            (["TERM_PROGRAM": "Apple_Terminal"], false),
            (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
            (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false), (["WT_SESSION": "x"], true),
            (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false), (["FORCE_HYPERLINK": "1"], true),
        ] as [([String: String], Bool)])
    func `given a terminal, when it names itself, then links go only where they are taken`(
        environment: [String: String], takesLinks: Bool
    ) {
        #expect(Style.takesLinks(environment) == takesLinks)
    }
}
