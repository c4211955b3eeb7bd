/// A mistake in a file: where it is, what is wrong and how to mend it.
public struct Diagnostic: Sendable, Hashable {
    public var location: SourceLocation
    /// What is wrong and how to mend it, as one sentence without a full stop.
    public var message: String

    public init(at location: SourceLocation, _ message: String) {
        self.location = location
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `file:line:column: error: message`, the form that editors and compilers understand.
    public var description: String { "\(location): error: \(message)" }
}

extension Diagnostic: Comparable {
    /// In the order a reader meets them: by file, line, column.
    public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        (a.location, a.message) < (b.location, b.message)
    }
}

/// Mistakes that kept something from being read; at least one.
public struct DiagnosticsError: Error, Equatable {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

extension DiagnosticsError: CustomStringConvertible {
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
