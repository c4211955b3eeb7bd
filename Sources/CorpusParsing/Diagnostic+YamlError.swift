internal import Diagnostics
internal import Yams

extension Diagnostic {
    /// A YAML error with what usually causes it.
    init(_ error: any Error, in file: CorpusFile) {
        let start = SourceLocation(file: file.path)
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let location = SourceLocation(mark, in: file)
            self.init(at: location, "this is not readable YAML (\(problem)); \(Self.remedy(for: problem))")
        case .reader(let problem, _, _, _):
            self.init(at: start, "this is not readable YAML (\(problem)); save the file as UTF-8 text")
        case .duplicatedKeysInMapping(let keys, let context):
            let location = SourceLocation(context.mark, in: file)
            self.init(at: location, repeatedKeyMessage(keys.first ?? ""))
        default:
            self.init(at: start, "this is not readable YAML; check the file from its beginning")
        }
    }

    private static func remedy(for problem: String) -> String {
        remedies.first { problem.contains($0.problem) }?.remedy
            ?? "check quotes, brackets and indentation here and just above"
    }

    /// Parts of libYAML's messages, from its `scanner.c` and `parser.c`, and of Yams' own.
    private static let remedies: [(problem: String, remedy: String)] = [
        ("mapping values are not allowed", "put a text that contains ': ' in quotes, or check the indentation"),
        ("found a tab", "indent with spaces"),
        ("cannot start any token", "indent with spaces, and put a text that starts with a sign in quotes"),
        ("expected alphabetic or numeric", "put a text that starts with '*' or '&' in quotes"),
        ("found undefined alias", "put a text that starts with '*' in quotes"),
        ("found unexpected end of stream", "close the quotes"),
        ("could not find expected ':'", "write a key and its value as 'key: value'"),
        ("found another document", "keep one document, so remove the '---' here"),
        ("Maximum nesting level", "use fewer lists within lists"),
        ("expected ',' or ']'", "close the list with ']', and put a text with ',', '{' or '}' in quotes"),
        ("expected ',' or '}'", "put a text that contains '{' or '}' in quotes"),
    ]
}
