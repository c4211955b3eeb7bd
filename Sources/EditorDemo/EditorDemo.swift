import LineEditing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines and prints them, with every control visible: the program that the terminal tests drive.
@main
enum EditorDemo {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--write" { return write(Array(arguments.dropFirst())) }
        guard let reader = LineReader(program: "editor-demo") else { return runPlainly() }
        reader.emptyCancelHint = "Ctrl-D leaves."
        reader.completer = complete
        let file = arguments.first.map { HistoryFile(path: $0, fallbackPath: $0 + ".other") }
        if let (history, warnings) = file?.load() {
            reader.history = history
            for warning in warnings { print("warning: \(warning.message)") }
        }
        while true {
            switch reader.readLine(prompt: Prompt("> ", sgr: "1;32")) {
            case .line("quit"), .endOfInput: return
            case .interrupted: continue
            case .line("count"): count(reader)
            case .line(let line):
                if reader.history.add(line), let warning = file?.append(line) { print("warning: \(warning.message)") }
                print("got [\(line.debugDescription)]")
            }
        }
    }

    /// Adds lines to a history as fast as it can, and says each when it is kept, until it is killed.
    private static func write(_ arguments: [String]) {
        guard arguments.count == 2 else { return }
        let file = HistoryFile(path: arguments[0], fallbackPath: arguments[0] + ".other", limit: .max)
        for number in 1...1_000_000 {
            let line = "\(arguments[1]) line \(number)"
            if let warning = file.append(line) { return print("warning: \(warning.message)") }
            print(line)
            fflush(nil)
        }
    }

    /// An answer that takes its time.
    private static func count(_ reader: LineReader) {
        reader.whileWorking { work in
            for number in 1...100_000 {
                guard work.write("\(number)\n") else { return }
                usleep(20_000)
            }
        }
    }

    private static func runPlainly() {
        let reader = PlainLineReader(output: nil)
        while case .line(let line) = reader.readLine(prompt: "> ") { print("got [\(line.debugDescription)]") }
    }

    private static let words = ["calves", "calf raise", "/help", "/history", "/quit", "膝", "hamstrings"]

    private static func complete(_ line: String, _ cursor: String.Index) -> Completions? {
        let start = line[..<cursor].lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
        let typed = line[start..<cursor]
        let many = typed.hasPrefix("n") ? (1...200).map { "n\($0)" } : words
        let fits = many.filter { $0.hasPrefix(typed) }
        let candidates = fits.map { Candidate($0, description: $0.hasPrefix("/") ? "command \($0.dropFirst())" : "") }
        return Completions(replacing: start..<cursor, candidates: candidates)
    }
}
