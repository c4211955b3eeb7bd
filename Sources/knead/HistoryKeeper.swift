import LineEditing

/// The lines typed at the prompt: those of this window, and the file that all windows share.
struct HistoryKeeper {
    private let file: HistoryFile?
    private let isPrivate: Bool
    /// The lines of the start and of this window, which Up walks through.
    private(set) var own: History
    /// Lines of this window that no file holds.
    private var unwritten: [String] = []
    /// What kept the last line from being written, so that it is told once and not with every line.
    private var lastWarning: HistoryWarning?
    /// The numbers of the last list, for `/forget`.
    private var listed: [Int: String] = [:]
    let warnings: [String]

    /// Most lines in a list.
    private static let longestList = 30

    init(path: String?, isPrivate: Bool) {
        self.isPrivate = isPrivate
        file = path.map { HistoryFile(path: $0, fallbackPath: $0 + ".knead", isPrivate: isPrivate) }
        let loaded = file?.load()
        own = loaded?.history ?? History()
        warnings = (loaded?.warnings ?? []).map(\.message)
    }

    /// The lines of all windows, oldest first, and those of this one that are in no file.
    var all: History {
        guard let shared = file?.current() else { return own }
        return unwritten.isEmpty ? shared : History(shared.entries + unwritten)
    }

    /// Keeps `line`, on disk first. What went wrong, if anything did that was not told last time.
    mutating func remember(_ line: String) -> String? {
        guard own.add(line) else { return nil }
        let warning = file?.append(line)
        if isPrivate || warning != nil || file?.path == nil { unwritten.append(line) }
        defer { lastWarning = warning }
        return warning == lastWarning ? nil : warning?.message
    }

    /// A numbered list of the newest lines that hold all of `words`, oldest first.
    mutating func list(holding words: [String]) -> String {
        let found = all.entries(holding: words)
        listed = [:]
        guard !found.isEmpty else { return words.isEmpty ? "Nothing yet.\n" : "No earlier line has that.\n" }
        let shown = found.suffix(Self.longestList)
        let width = String(shown.count).count
        var text = ""
        for (number, line) in zip(1..., shown) {
            listed[number] = line
            let padding = String(repeating: " ", count: width - String(number).count)
            text += "\(padding)\(number)  \(line)\n"
        }
        let older = found.count - shown.count
        return text + (older > 0 ? "\(older) older ones have it too; /history WORDS finds them.\n" : "")
    }

    /// Forgets the line with this number in the last list, or this very line, or the only one that holds these words;
    /// the newest when `text` is empty. Says what was done.
    mutating func forget(_ text: String) -> String {
        guard let line = lineToForget(text) else {
            return "'\(text)' is not one line of the history. Type /history for the numbers, then /forget NUMBER.\n"
        }
        own.remove(line)
        unwritten.removeAll { $0 == line }
        listed = listed.filter { $0.value != line }
        let warning = file?.forget(line)
        return warning.map { "\($0.message)\n" } ?? "Forgotten: \(line)\n"
    }

    private func lineToForget(_ text: String) -> String? {
        if text.isEmpty { return own.entries.last }
        if let number = Int(text), let line = listed[number] { return line }
        let lines = all
        if lines.entries.contains(text) { return text }
        let found = lines.entries(holding: text.split(separator: " ").map(String.init))
        return found.count == 1 ? found[0] : nil
    }
}
