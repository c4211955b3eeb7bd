#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The terminal that a line is read from and shown on.
struct Terminal {
    let input: Int32
    let output: Int32

    /// Whether both ends are terminals and `type` is one that can move its cursor.
    static func canEdit(input: Int32, output: Int32, type: String?) -> Bool {
        guard isatty(input) == 1, isatty(output) == 1, let type else { return false }
        return !["", "dumb", "emacs", "unknown", "network", "dialup"].contains(type)
    }

    /// Columns and rows; 80 and 24 when the terminal does not know.
    var size: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    func write(_ text: String) {
        guard !text.isEmpty else { return }
        System.write(output, text.utf8)
    }

    /// Lets a paste arrive between marks, or no longer.
    func setBracketedPaste(_ isOn: Bool) {
        write(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    }

    /// Lets libedit read the locale as UTF-8, also when the environment says C. Keys are decoded here in any case.
    static func useUTF8() {
        setlocale(LC_CTYPE, "")
        if usesUTF8 { return }
        for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil && usesUTF8 { return }
    }

    private static var usesUTF8: Bool {
        nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}
